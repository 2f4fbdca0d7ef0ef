/**
 * `npm run screenshots [-- NAME …]`: what people see, from the built extension in both browsers, into
 * `docs/screenshots/`. One table of shots; a name says what is shown, in which scheme and browser.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../settings/schema.ts';
import { build } from './build.ts';
import { readRequest } from './start/target.ts';
import { type BrowserKind, browserKinds } from './workshop/browsers.ts';
import { command, UserError } from './workshop/errors.ts';
import { marksOf, Probe, pointOfMark, until, waitForMarks } from './workshop/probe.ts';
import { root } from './workshop/root.ts';
import { serve } from './workshop/server.ts';
import { type Session, startSession } from './workshop/session.ts';

const folder = join(root, 'docs', 'screenshots');

/** Until entrances have ended and fonts stand. */
const settleMs = 700;

interface Stage {
  readonly session: Session;
  readonly probe: Probe;
  /** The address of the demo article. */
  readonly article: string;
}

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the reader has set. */
  readonly settings?: Partial<Settings>;
  /** Brings the page into the state that is shown. */
  readonly show: (stage: Stage, size: { width: number; height: number }) => Promise<Page>;
}

/** Small windows twice as fine, large ones as they are: the pictures stand in the repository. */
function scaleOf({ width }: { width: number }): number {
  return width > 600 ? 1 : 2;
}

async function openAt(
  { session }: Stage,
  url: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await session.open(url);
  await page.setViewport({ ...size, deviceScaleFactor: scaleOf(size) });
  return page;
}

/** The demo article with the card open on one of its names. */
function cardOn(name: string, nth = 0): Shot['show'] {
  return async (stage, size) => {
    const page = await openAt(stage, stage.article, size);
    // An ambiguous name is marked last, when the page has shown what it means.
    await until(`the mark ${name}`, async () =>
      (await marksOf(page)).some(({ text }) => text === name),
    );
    const { x, y } = await pointOfMark(page, name, nth);
    await page.bringToFront();
    await page.mouse.move(x - 30, y - 60);
    await page.mouse.move(x, y, { steps: 5 });
    await stage.probe.waitForCard(page);
    return page;
  };
}

function own(path: string, prepare?: (page: Page) => Promise<void>): Shot['show'] {
  return async ({ session }, size) => {
    const page = await session.openOwn(path);
    await page.setViewport({ ...size, deviceScaleFactor: scaleOf(size) });
    await prepare?.(page);
    return page;
  };
}

const wide = { width: 1100, height: 820 };
const popupSize = { width: 400, height: 600 };

const shots: readonly Shot[] = [
  {
    name: 'article',
    ...wide,
    show: async (stage, size) => {
      const page = await openAt(stage, stage.article, size);
      await waitForMarks(page, 10);
      return page;
    },
  },
  { name: 'card', ...wide, show: cardOn('Etorofu') },
  { name: 'card-group', ...wide, show: cardOn('Northern Territories') },
  { name: 'card-ja', ...wide, settings: { language: 'ja' }, show: cardOn('歯舞群島') },
  { name: 'card-ru', ...wide, settings: { language: 'ru' }, show: cardOn('Шикотан') },
  { name: 'card-narrow', width: 360, height: 640, show: cardOn('Kunashir') },
  {
    name: 'popup',
    ...popupSize,
    show: own('popup.html', async (page) => {
      await page.type('input[type=search]', 'etorufo');
    }),
  },
  { name: 'dossier', width: 1200, height: 1000, show: own('dossier.html#place/iturup') },
  { name: 'dossier-map', width: 1200, height: 1000, show: own('dossier.html#places') },
  { name: 'dossier-topics', width: 1200, height: 1000, show: own('dossier.html#topics') },
  { name: 'welcome', width: 1000, height: 900, show: own('welcome.html') },
  { name: 'options', width: 1000, height: 900, show: own('options.html') },
];

/** Takes the shots of those names, all of them if none is named. */
async function takeAll(
  kind: BrowserKind,
  colorScheme: 'light' | 'dark',
  names: readonly string[],
): Promise<void> {
  const { target } = readRequest([]);
  if (target.type !== 'file') throw new Error('The demo article is a file.');
  const site = await serve(target.pages);
  const session = await startSession({ kind, extension: build(kind), colorScheme });
  try {
    const probe = await Probe.open(session);
    const stage = { session, probe, article: `${site.origin}${target.path}` };
    for (const { name, width, height, settings = {}, show } of shots) {
      if (names.length > 0 && !names.includes(name)) continue;
      await probe.inExtension(
        `async (browser) => { await browser.storage.sync.clear(); await browser.storage.sync.set(${JSON.stringify(settings)}); }`,
      );
      const page = await show(stage, { width, height });
      await sleep(settleMs);
      const path: `${string}.png` = `${join(folder, `${name}-${colorScheme}-${kind}`)}.png`;
      await page.screenshot({ path });
      await page.close();
      console.log(path.slice(root.length + 1));
    }
  } finally {
    await session.close();
    await site.close();
  }
}

await command(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !shots.some((shot) => shot.name === name));
  if (unknown.length > 0) {
    const known = shots.map((shot) => shot.name).join(', ');
    throw new UserError(`No shot has this name: ${unknown.join(', ')}. There are: ${known}`);
  }
  // Where some are asked for by name, the others stay as they are.
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const kind of browserKinds) {
    for (const colorScheme of ['light', 'dark'] as const) await takeAll(kind, colorScheme, wanted);
  }
  return 0;
});
