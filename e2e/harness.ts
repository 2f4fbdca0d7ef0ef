/** What every e2e test starts from: the built extension in one of the two real browsers. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { type BrowserKind, browserKinds as everyKind } from '../scripts/workshop/browsers.ts';
import { Probe, until } from '../scripts/workshop/probe.ts';
import { root } from '../scripts/workshop/root.ts';
import { type ServedPage, type Site, serve } from '../scripts/workshop/server.ts';
import { type Session, type SessionOptions, startSession } from '../scripts/workshop/session.ts';
import { closePages, sharedSession } from './shared-session.ts';

export type { BrowserKind } from '../scripts/workshop/browsers.ts';
export { marksOf, pointOfMark, until, waitForMarks } from '../scripts/workshop/probe.ts';
export { tapAt } from '../scripts/workshop/tap.ts';

/** Both browsers, or the one that `npm run e2e -- --browser NAME` names. */
export const browserKinds: readonly BrowserKind[] = everyKind.filter(
  (kind) => (process.env.TWO_NAMES_BROWSER ?? kind) === kind,
);

export { htmlPage } from './html-page.ts';

export interface Stage {
  session: Session;
  probe: Probe;
  site: Site;
}

/**
 * A browser with the extension, as new, and a site of our own for the tests of a suite. Use it at the top of
 * a `describe.each(browserKinds)`.
 * @param options - of a browser that is started for this suite alone; without them it is one that other
 * suites had before and will have. A suite that leaves more behind than pages and what is stored asks for one
 * of its own by `{}`.
 * @returns the stage; its fields are there once the tests run.
 */
export function setStage(
  kind: BrowserKind,
  pages: Readonly<Record<string, ServedPage>> = {},
  options?: Partial<SessionOptions>,
): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.site = await serve(pages);
    if (options === undefined) {
      Object.assign(stage, await sharedSession(kind));
    } else {
      stage.session = await startSession({ kind, extension: buildFolder(kind), ...options });
      stage.probe = await Probe.open(stage.session);
    }
  });
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => keepPictures(stage.session, `${kind} ${task.name}`));
  });
  afterAll(async () => {
    if (options !== undefined) await stage.session?.close();
    else if (stage.probe !== undefined) await closePages(stage);
    await stage.site?.close();
  });
  return stage;
}

/** Opens the dossier in front: in a tab behind another it is not drawn. Its stage closes it. */
export async function openDossier({ session }: Stage): Promise<Page> {
  const page = await session.openOwn('dossier.html');
  await page.bringToFront();
  await page.waitForSelector('main h2');
  return page;
}

/**
 * Waits until each document of a loaded page that has text has a mark. Call it before another tab comes to the
 * front, because a page behind another is not read on.
 */
export async function waitForEveryFrame(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const hasText = await frame.evaluate(() => document.body.innerText.trim() !== '');
    if (hasText) await until('marks', () => frame.evaluate(() => CSS.highlights.size > 0));
  }
}

/** Waits until no document of a page has a mark. */
export async function waitForNoMarks(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await until('no marks', () => frame.evaluate(() => CSS.highlights.size === 0));
  }
}

const failures = join(root, '.cache', 'failures');

/** Writes pictures of the open pages when a test has failed, into `.cache/failures/`. */
async function keepPictures(session: Session | undefined, name: string): Promise<void> {
  mkdirSync(failures, { recursive: true });
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const pages = (await session?.browser.pages().catch(() => [])) ?? [];
  for (const [index, page] of pages.entries()) {
    // A page that hangs never gives a picture; go on with the next.
    const picture = page.screenshot({ path: `${join(failures, `${file}-${index}`)}.png` });
    await Promise.race([picture, sleep(5_000, undefined, { ref: false })]).catch(() => {});
  }
}
