/**
 * `npm start`: builds the extension and opens a browser with it, on the demo article or on what is
 * asked for. Without a display it visits the page headless and shows what the extension found there.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build } from '../build.ts';
import { browserPath } from '../workshop/browsers.ts';
import { UserError } from '../workshop/errors.ts';
import { marksOf, Probe, pointOfMark } from '../workshop/probe.ts';
import { root } from '../workshop/root.ts';
import { serve } from '../workshop/server.ts';
import { type Session, startSession } from '../workshop/session.ts';
import { type ListedMention, mentionsHeading, mentionsTable } from './report.ts';
import { filesIn, readRequest } from './target.ts';

/** A page is read when the marks have not changed for this long. */
const quietMs = 1_000;
const longestWaitMs = 20_000;
/** A page that is all mentions would flood the terminal. */
const mostRows = 200;

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The browser's own word for a failure: Firefox puts its call stack behind it, in the same line. */
function firstReason(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line.replace(/^.*Error: /, '').replace(/ #?[\w]+@chrome:.*$/, '');
}

/** Opens a page in a tab of its own. @throws UserError where it does not load. */
export async function openPage(session: Session, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  const fails = (reason: string) => new UserError(`The page does not load: ${url} (${reason})`);
  let status: number | undefined;
  try {
    status = (await page.goto(url, { waitUntil: 'load', timeout: 30_000 }))?.status();
  } catch (error) {
    throw fails(firstReason(error));
  }
  if (status !== undefined && status >= 400) throw fails(`the server answers ${status}`);
  return page;
}

async function settled(page: Page): Promise<number> {
  const end = performance.now() + longestWaitMs;
  let count = -1;
  let since = performance.now();
  while (performance.now() < end && performance.now() - since < quietMs) {
    const now = (await marksOf(page)).length;
    if (now !== count) {
      count = now;
      since = performance.now();
    }
    await sleep(100);
  }
  return count;
}

async function report(session: Session, page: Page): Promise<void> {
  const count = await settled(page);
  if (count === 0) {
    console.log('No mention of the islands was found on this page.');
    return;
  }
  const probe = await Probe.open(session);
  const mentions = await probe.inContentScript<ListedMention[]>(
    page,
    `async () => ((await globalThis[Symbol.for('two-names')]?.annotator?.list()) ?? []).map(
      ({ place, surface, side, before, after }) => ({ place, surface, side, before, after }))`,
  );
  const shown = mentions.slice(0, mostRows);
  console.log(`${mentionsHeading(mentions.length, shown.length)}\n\n${mentionsTable(shown)}\n`);

  const [first] = mentions;
  if (first) {
    await page.bringToFront();
    const { x, y } = await pointOfMark(page, (await marksOf(page))[0]?.text ?? first.surface);
    await page.mouse.move(x - 40, y - 40);
    await page.mouse.move(x, y, { steps: 4 });
    await probe.waitForCard(page);
    // The card's entrance and its map take a moment to stand still.
    await sleep(600);
  }
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, `start-${session.kind}.png`);
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`The card on the first of them: ${picture}`);
}

/** @throws UserError where the arguments name nothing to open, or it cannot be opened. */
export async function main(args: readonly string[]): Promise<number> {
  const { kind, target } = readRequest(args);
  await browserPath(kind);
  const extension = build(kind);
  const site = target.type === 'file' ? await serve({}, filesIn(target.folder)) : undefined;
  const url = target.type === 'file' ? `${site?.origin}${target.path}` : target.url;
  const headless = !hasDisplay;
  console.log(
    headless
      ? `No display here, so ${url} is visited without a window …`
      : `Opening ${url}; close the browser to end this.`,
  );
  const session = await startSession({
    kind,
    extension,
    headless,
    online: target.type === 'address',
  });
  try {
    const page = await openPage(session, url);
    if (headless) await report(session, page);
    else await new Promise((resolve) => session.browser.once('disconnected', resolve));
    return 0;
  } finally {
    await session.close();
    await site?.close();
  }
}
