/** What a shot is, and the ways into the states that are shown. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../settings/schema.ts';
import type { BrowserKind } from '../workshop/browsers.ts';
import { marksOf, type Probe, pointOfMark, until } from '../workshop/probe.ts';
import type { Session } from '../workshop/session.ts';

export interface Stage {
  readonly session: Session;
  readonly probe: Probe;
  /** Where the demo article and the other pages are served, with no slash at the end. */
  readonly origin: string;
  /** The path of the demo article. */
  readonly article: string;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each CSS pixel. */
  readonly scale?: number;
}

export interface Shot extends WindowSize {
  readonly name: string;
  /** What the reader has set; English where nothing is said of the language. */
  readonly settings?: Partial<Settings>;
  /** In these browsers alone: what differs in one of them need not be shown of the other. */
  readonly only?: readonly BrowserKind[];
  /** With the system's forced colours, which can be had in Chromium alone. */
  readonly forcedColors?: boolean;
  /** Shows a page that is not ours: such a picture stays out of the repository. */
  readonly foreign?: boolean;
  /** Brings the page into the state that is shown. */
  readonly show: (stage: Stage, size: WindowSize) => Promise<Page>;
}

/** Small windows twice as fine, large ones as they are where they say nothing else. */
function scaleOf({ width, scale }: WindowSize): number {
  return scale ?? (width > 600 ? 1 : 2);
}

/** Opens an address in a window of a size. */
export async function openAt({ session }: Stage, url: string, size: WindowSize): Promise<Page> {
  const page = await session.open(url);
  await page.setViewport({ ...size, deviceScaleFactor: scaleOf(size) });
  // Before the card is drawn with them, for a picture does not wait.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  return page;
}

/** Puts the pointer on a mark of a page and waits for the card. */
export async function openCard({ probe }: Stage, page: Page, mark: string): Promise<void> {
  // An ambiguous name is marked last, when the page has shown what it means.
  await until(`the mark ${mark}`, async () =>
    (await marksOf(page)).some(({ text }) => text === mark),
  );
  const { x, y } = await pointOfMark(page, mark);
  await page.bringToFront();
  await page.mouse.move(x - 30, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  await probe.waitForCard(page);
}

/** A page of the site, the demo article where none is named, with the card open on one of its names. */
export function cardOn(
  mark: string,
  options: { readonly path?: string; readonly section?: string } = {},
): Shot['show'] {
  return async (stage, size) => {
    const page = await openAt(stage, `${stage.origin}${options.path ?? stage.article}`, size);
    await openCard(stage, page, mark);
    if (options.section !== undefined) {
      const selector = `[data-section="${options.section}"]`;
      const tab = await until(`the tab ${selector}`, () => stage.probe.boxInCard(page, selector));
      await page.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
      await page.mouse.move(tab.x + tab.width / 2, tab.y - 40);
    }
    return page;
  };
}

/** One of the extension's own pages. */
export function own(path: string, prepare?: (page: Page) => Promise<unknown>): Shot['show'] {
  return async ({ session }, size) => {
    const page = await session.openOwn(path);
    await page.setViewport({ ...size, deviceScaleFactor: scaleOf(size) });
    await prepare?.(page);
    return page;
  };
}

/** The popup over the demo article, whose mentions it lists. */
export function popupOnArticle(): Shot['show'] {
  return async (stage, size) => {
    const article = await openAt(stage, `${stage.origin}${stage.article}`, size);
    await until('the marks', async () => (await marksOf(article)).length >= 10);
    const popup = await own(`popup.html?tab=${await stage.probe.tabId(article)}`)(stage, size);
    await until('the list', () => popup.$('[role="option"]'));
    return popup;
  };
}

/** Types into the popup's look-up field and waits for what it shows. */
export function lookUp(query: string, shown: string): Shot['show'] {
  return own('popup.html', async (page) => {
    const field = await until('the field', () => page.$('input[type=search]'));
    await field.type(query);
    await until(shown, () => page.$(shown));
    // The answer is drawn a moment after the typing ends.
    await sleep(200);
  });
}
