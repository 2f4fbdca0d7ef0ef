/**
 * `npm run screenshots [-- NAME …]`: what people see, from the built extension in both browsers, into
 * `docs/screenshots/`. One table of shots (`screenshots/shots.ts`); a file's name says what is shown, in
 * which scheme and browser. Only those that a page of ours links are kept in the repository. Where `../shared`
 * exists, a saved page of a news site is shown too: it is not ours to spread, so its pictures go into
 * `.cache/screenshots/`. `npm run screenshots -- first-look` makes contact sheets instead, of every place in
 * every language (`screenshots/first-look.ts`).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.ts';
import { takeFirstLooks } from './screenshots/first-look.ts';
import { otherPages, shots } from './screenshots/shots.ts';
import { sharedExists } from './shared.ts';
import { filesIn, readRequest } from './start/target.ts';
import { type BrowserKind, browserKinds } from './workshop/browsers.ts';
import { UserError } from './workshop/errors.ts';
import { Probe } from './workshop/probe.ts';
import { root } from './workshop/root.ts';
import { serve } from './workshop/server.ts';
import { startSession } from './workshop/session.ts';

const folder = join(root, 'docs', 'screenshots');
const foreignFolder = join(root, '.cache', 'screenshots');

/** Until entrances have ended and fonts stand. */
const settleMs = 700;

type Scheme = 'light' | 'dark';

/** Takes the shots of those names, all of them if none is named. */
async function takeAll(
  kind: BrowserKind,
  colorScheme: Scheme,
  names: readonly string[],
): Promise<void> {
  const wanted = shots.filter(
    (shot) =>
      (names.length === 0 || names.includes(shot.name)) && (shot.only?.includes(kind) ?? true),
  );
  if (wanted.length === 0) return;
  const { target } = readRequest([]);
  if (target.type !== 'file') throw new Error('The demo article is a file.');
  const site = await serve(otherPages(), filesIn(target.folder));
  const session = await startSession({ kind, extension: build(kind), colorScheme });
  try {
    const probe = await Probe.open(session);
    const stage = { session, probe, origin: site.origin, article: target.path };
    for (const shot of wanted) {
      const { name, width, height, scale, settings, foreign, forcedColors = false, show } = shot;
      const stored = { language: 'en', ...settings };
      await probe.inExtension(
        `async (browser) => { await browser.storage.sync.clear(); await browser.storage.session.clear(); await browser.storage.sync.set(${JSON.stringify(stored)}); }`,
      );
      const page = await show(stage, { width, height, ...(scale === undefined ? {} : { scale }) });
      if (forcedColors) {
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: colorScheme },
          ],
        });
      }
      await sleep(settleMs);
      const path: `${string}.png` = `${join(foreign ? foreignFolder : folder, `${name}-${colorScheme}-${kind}`)}.png`;
      await page.screenshot({ path });
      // The page behind a popup too, but not the options page, from which the probe asks.
      for (const opened of await session.browser.pages()) {
        if (/^https?:|popup|dossier/.test(opened.url())) await opened.close();
      }
      if (!page.isClosed()) await page.close();
      console.log(path.slice(root.length + 1));
    }
  } finally {
    await session.close();
    await site.close();
  }
}

/** @throws UserError where a name is that of no shot. */
export async function main(wanted: readonly string[]): Promise<number> {
  const [first, ...words] = wanted;
  if (first === 'first-look') {
    await takeFirstLooks(words);
    return 0;
  }
  const unknown = wanted.filter((name) => !shots.some((shot) => shot.name === name));
  if (unknown.length > 0) {
    const known = shots.map((shot) => shot.name).join(', ');
    throw new UserError(`No shot has this name: ${unknown.join(', ')}. There are: ${known}`);
  }
  // Shots that were not asked for keep their pictures.
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  for (const each of [folder, foreignFolder]) mkdirSync(each, { recursive: true });
  for (const kind of browserKinds) {
    for (const colorScheme of ['light', 'dark'] as const) await takeAll(kind, colorScheme, wanted);
  }
  if (!sharedExists) console.log('Left out, for it needs ../shared: card-busy-page');
  return 0;
}
