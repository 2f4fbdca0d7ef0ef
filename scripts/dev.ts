/**
 * `npm run dev [-- --firefox] [ADDRESS or FILE]`: a browser with the extension in WXT's development mode. A
 * change of a source builds what depends on it anew and reloads it in the browser. Ends with the browser, or
 * by Ctrl+C. Opens what `npm start` opens.
 */
import { join } from 'node:path';
import { createServer } from 'wxt';
import { wxtNames } from './build.ts';
import { hasDisplay, openPage } from './start/start.ts';
import { filesIn, readRequest } from './start/target.ts';
import { browserPath } from './workshop/browsers.ts';
import { root } from './workshop/root.ts';
import { serve } from './workshop/server.ts';
import { startSession } from './workshop/session.ts';

/** @throws UserError where the arguments name nothing to open, or it cannot be opened. */
export async function main(args: readonly string[]): Promise<number> {
  const { kind, target } = readRequest(args);
  await browserPath(kind);
  // WXT builds and serves; we start the browser, because WXT looks for it in fewer places.
  const development = await createServer({
    root,
    browser: wxtNames[kind],
    webExt: { disabled: true },
  });
  await development.start();
  const site = target.type === 'file' ? await serve({}, filesIn(target.folder)) : undefined;
  const url = target.type === 'file' ? `${site?.origin}${target.path}` : target.url;
  const session = await startSession({
    kind,
    extension: join(root, '.output', `${wxtNames[kind]}-mv3-dev`),
    headless: !hasDisplay,
    online: target.type === 'address',
    keepWelcome: true,
  });
  try {
    await openPage(session, url);
    console.log(
      `${url} is open${hasDisplay ? '' : ', without a window'}; change a source to see it reload.`,
    );
    await new Promise((resolve) => session.browser.once('disconnected', resolve));
  } finally {
    await session.close();
    await site?.close();
    await development.stop();
  }
  return 0;
}
