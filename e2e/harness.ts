/** What every e2e test starts from: the built extension in one of the two real browsers. */
import { afterAll, beforeAll } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import type { BrowserKind } from '../scripts/workshop/browsers.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { type ServedPage, type Site, serve } from '../scripts/workshop/server.ts';
import { type Session, type SessionOptions, startSession } from '../scripts/workshop/session.ts';

export { type BrowserKind, browserKinds } from '../scripts/workshop/browsers.ts';
export { marksOf, pointOfMark, until, waitForMarks } from '../scripts/workshop/probe.ts';

export interface Stage {
  session: Session;
  probe: Probe;
  site: Site;
}

/**
 * Sets a browser with the extension and a site of our own up before the tests of a suite, and takes
 * both down after them. Use it at the top of a `describe.each(browserKinds)`.
 * @returns the stage; its fields are there once the tests run.
 */
export function setStage(
  kind: BrowserKind,
  pages: Readonly<Record<string, ServedPage>> = {},
  options: Partial<SessionOptions> = {},
): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.site = await serve(pages);
    stage.session = await startSession({ kind, extension: buildFolder(kind), ...options });
    stage.probe = await Probe.open(stage.session);
  });
  afterAll(async () => {
    await stage.session?.close();
    await stage.site?.close();
  });
  return stage;
}

/** A whole HTML document around a body, in a language. */
export function htmlPage(body: string, language = 'en', title = 'A page'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
