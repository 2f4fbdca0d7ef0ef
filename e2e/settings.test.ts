/**
 * Each setting in both browsers: chosen in the form by keyboard alone, shown by the preview where it has
 * something to show, and followed by a page that is open meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  browserKinds,
  htmlPage,
  marksOf,
  pointOfMark,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';
import { settingsFormOf } from './settings-form.ts';

const pages = {
  '/one': htmlPage(
    '<p>The ferry to Kunashir. A second one to Kunashir.</p><p id="end">The end.</p>',
  ),
  '/both': htmlPage('<p>Japan says Kunashiri; Russia says Kunashir. Both know Etorofu.</p>'),
  '/neither': htmlPage('<p>Russia and Japan both claim the Kurils: the four islands.</p>'),
};

/** Browsers round the page's clock, and timers may come a little early. */
const clockMs = 20;

describe.each(browserKinds)('each setting, chosen by keyboard in %s,', (kind) => {
  const stage = setStage(kind, pages);
  const { open, opened, set, stored } = settingsFormOf(stage);
  let form: Page;
  beforeEach(async () => {
    form = await open();
  });

  /** Goes to a field by Tab alone: in a group of choices to the one that is chosen. */
  async function tabTo(field: string): Promise<void> {
    await form.bringToFront();
    for (let stops = 0; stops < 60; stops += 1) {
      if (
        await form.evaluate((name) => document.activeElement?.getAttribute('name') === name, field)
      )
        return;
      await form.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${field}`);
  }

  async function choose(field: string, value: string): Promise<void> {
    await tabTo(field);
    for (let steps = 0; steps < 5; steps += 1) {
      if (await form.$(`input[name="${field}"][value="${value}"]:checked`)) break;
      await form.keyboard.press('ArrowDown');
    }
    await until('the storage', async () => (await stored())[field] === value);
  }

  async function visit(path: keyof typeof pages): Promise<Page> {
    const page = await stage.session.open(`${stage.site.origin}${path}`);
    opened.push(page);
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  }

  /** Rests the pointer on a name; gives the point. */
  async function hover(page: Page, name: string) {
    await page.bringToFront();
    const point = await pointOfMark(page, name);
    await page.mouse.move(5, 500);
    // Moves that come within one frame are one: the way off the mark would be lost.
    await sleep(100);
    await page.mouse.move(point.x - 2, point.y);
    await page.mouse.move(point.x, point.y);
    return point;
  }

  /** What the card on a name says first and second. */
  async function namesOn(page: Page, name: string): Promise<string[] | null> {
    const { x, y } = await hover(page, name);
    let moves = 0;
    // A hand is never quite still; Firefox loses moves while a tab comes to the front.
    await until('a card', async () => {
      moves += 1;
      await page.mouse.move(x - (moves % 2), y);
      return isOpen(page);
    });
    const names = await stage.probe.inCard<string[]>(
      page,
      `(root) => [...root.querySelectorAll('.name')].map((name) => [...name.querySelectorAll('.main, .other')].map((form) => (form.querySelector('.used') ?? form).textContent).join(' '))`,
    );
    await page.keyboard.press('Escape');
    await stage.probe.waitForNoCard(page);
    return names;
  }
  const inPreview = () =>
    form.$$eval('.preview .name', (names) =>
      names.map((name) =>
        [...name.querySelectorAll('.main, .other')]
          .map((form) => (form.querySelector('.used') ?? form).textContent)
          .join(' '),
      ),
    );
  const isOpen = async (page: Page) => (await page.$('two-names-card')) !== null;

  /** What happened on a page, by its own clock: no machine is too slow for a bound from below. */
  interface Times {
    readonly moves: readonly { readonly at: number; readonly y: number }[];
    /** When the card's script was there, and when the card was last shown and last taken away. */
    readonly ready: number;
    readonly opened: number;
    readonly closed: number;
  }

  /** Begins to keep the times of a page whose card was not made ready yet; asks for them later. */
  async function keepTimes(page: Page): Promise<() => Promise<Times>> {
    await stage.probe.inContentScript(
      page,
      `() => {
        const times = { moves: [], ready: NaN, opened: NaN, closed: NaN };
        globalThis.timesOfTest = times;
        document.addEventListener('pointermove', ({ clientY: y }) => times.moves.push({ at: performance.now(), y }), true);
        const meeting = globalThis[Symbol.for('two-names')];
        let card = meeting.card;
        Object.defineProperty(meeting, 'card', {
          get: () => card,
          set(value) { card = value; times.ready = performance.now(); },
        });
        let isOpen = false;
        new MutationObserver(() => {
          const isNow = document.querySelector('two-names-card') !== null;
          if (isNow !== isOpen) times[isNow ? 'opened' : 'closed'] = performance.now();
          isOpen = isNow;
        }).observe(document, { childList: true, subtree: true });
      }`,
    );
    return () => stage.probe.inContentScript<Times>(page, '() => globalThis.timesOfTest');
  }

  it('lets a name lead: the page’s own, or one side’s', async () => {
    const page = await visit('/one');
    expect(await namesOn(page, 'Kunashir')).toEqual(['Kunashir Кунашир', 'Kunashiri 国後島']);
    await choose('leader', 'japanese');
    expect(await inPreview()).toEqual(['Kunashiri 国後島', 'Kunashir Кунашир']);
    expect(await namesOn(page, 'Kunashir')).toEqual(['Kunashiri 国後島', 'Kunashir Кунашир']);
  });

  it('orders the names where the page uses both, or neither', async () => {
    const both = await visit('/both');
    const russianFirst = ['Kunashir Кунашир', 'Kunashiri 国後島'];
    const japaneseFirst = ['Kunashiri 国後島', 'Kunashir Кунашир'];
    // One order for all places of a page, on either name: that of the sides in the alphabet.
    expect(await namesOn(both, 'Kunashiri')).toEqual(japaneseFirst);
    expect(await namesOn(both, 'Kunashir')).toEqual(japaneseFirst);
    // The page has one name alone of this one.
    expect((await namesOn(both, 'Etorofu'))?.[0]).toContain('Etorofu');
    await choose('undecided', 'japanese');
    expect(await namesOn(both, 'Kunashir')).toEqual(japaneseFirst);
    await choose('undecided', 'russian');
    expect(await namesOn(both, 'Kunashiri')).toEqual(russianFirst);
    const neither = await visit('/neither');
    const russian = await namesOn(neither, 'the four islands');
    await choose('undecided', 'japanese');
    expect(await namesOn(neither, 'the four islands')).toEqual(russian?.toReversed());
  });

  it('writes the names in one script or both, and Latin letters as scholars do', async () => {
    const page = await visit('/one');
    await choose('script', 'native');
    expect(await inPreview()).toEqual(['Кунашир', '国後島']);
    expect(await namesOn(page, 'Kunashir')).toEqual(['Кунашир', '国後島']);
    await choose('script', 'latin');
    await choose('romanisation', 'scholarly');
    expect(await inPreview()).toEqual(['Kunashir', 'Kunashiri-tō']);
    expect(await namesOn(page, 'Kunashir')).toEqual(['Kunashir', 'Kunashiri-tō']);
  });

  it('marks in another style, and the first of each place alone', async () => {
    const page = await visit('/one');
    await waitForMarks(page, 2);
    await choose('markStyle', 'solid');
    expect(await form.$('.preview .mentioned.solid')).not.toBeNull();
    await page.bringToFront();
    await until('the style', () =>
      page.evaluate(() => [...CSS.highlights.keys()].join() === 'two-names-solid'),
    );
    await choose('marked', 'first');
    await page.bringToFront();
    await until('the first alone', async () => (await marksOf(page)).length === 1);
  });

  it('opens the card by a click alone', async () => {
    const page = await visit('/one');
    await choose('openBy', 'click');
    const { x, y } = await hover(page, 'Kunashir');
    await sleep(1000);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.click(x, y);
    await stage.probe.waitForCard(page);
  });

  it('opens the card by the keyboard alone', async () => {
    const page = await visit('/one');
    await choose('openBy', 'keyboard');
    const { x, y } = await hover(page, 'Kunashir');
    await page.mouse.click(x, y);
    await sleep(1000);
    expect(await isOpen(page)).toBe(false);
    await stage.probe.inContentScript(
      page,
      `() => globalThis[Symbol.for('two-names')].annotator.step(1)`,
    );
    await stage.probe.waitForCard(page);
  });

  it('waits with the card as long as it is told, and before it makes it ready', async () => {
    const page = await visit('/one');
    await set({ showDelayMs: 3_500, loadDelayMs: 2_000 });
    const times = await keepTimes(page);
    await hover(page, 'Kunashir');
    await stage.probe.waitForCard(page);
    const { moves, ready, opened: shown } = await times();
    const over = moves.find(({ y }) => y < 500)?.at ?? Number.NaN;
    expect(ready - over).toBeGreaterThanOrEqual(2_000 - clockMs);
    expect(shown - over).toBeGreaterThanOrEqual(3_500 - clockMs);
    // At once, when it is told so, and it stays as long as it is told.
    await page.keyboard.press('Escape');
    await stage.probe.waitForNoCard(page);
    await set({ loadDelayMs: 0, showDelayMs: 0, closeDelayMs: 3_000 });
    await hover(page, 'Kunashir');
    await stage.probe.waitForCard(page);
    await page.mouse.move(5, 500);
    await stage.probe.waitForNoCard(page);
    const { moves: later, closed } = await times();
    const left = later.findLast(({ y }) => y === 500)?.at ?? Number.NaN;
    expect(closed - left).toBeGreaterThanOrEqual(3_000 - clockMs);
  });

  it('sets all delays of the card by one choice', async () => {
    await tabTo('speed');
    await form.keyboard.press('ArrowDown');
    await until('the storage', async () => (await stored()).showDelayMs === 700);
    expect(await stored()).toMatchObject({ loadDelayMs: 200, closeDelayMs: 600 });
  });

  it('counts on the toolbar’s button, or does not', async () => {
    const page = await visit('/one');
    const tabId = await stage.probe.tabId(page);
    const badge = () =>
      stage.probe.inExtension<string>(
        `(browser) => browser.action.getBadgeText({ tabId: ${tabId} })`,
      );
    await until('the badge', async () => (await badge()) === '2');
    await tabTo('badge');
    await form.keyboard.press(' ');
    await until('no badge', async () => (await badge()) === '');
    expect(await stored()).toMatchObject({ badge: false });
  });

  it('leaves pages alone, all or those of a site, which can be tried as it is typed', async () => {
    const page = await visit('/one');
    await tabTo('enabled');
    await form.keyboard.press(' ');
    await until('no marks', async () => (await marksOf(page)).length === 0);
    await form.keyboard.press(' ');
    await page.bringToFront();
    await waitForMarks(page, 2);
    await tabTo('sites');
    // No beginning of it is a pattern, which would be stored where the machine is slow between two letters.
    await form.keyboard.type('://x');
    const error = () => form.$eval('[name="sites"] ~ .error', (line) => line.textContent);
    await until('what is wrong', async () => (await error()).includes('Line 1 is not a pattern'));
    expect(await stored()).not.toHaveProperty('sites');
    for (let length = '://x'.length; length > 0; length -= 1)
      await form.keyboard.press('Backspace');
    await form.keyboard.type('127.0.0.*\nexample.org/news');
    await until('nothing wrong', async () => (await error()) === '');
    await until('no marks', async () => (await marksOf(page)).length === 0);
    for (let stops = 0; stops < 5; stops += 1) {
      await form.keyboard.press('Tab');
      if (await form.evaluate(() => document.activeElement?.matches('.trial input'))) break;
    }
    const verdict = () => form.$eval('.trial .hint', (line) => line.textContent);
    await form.keyboard.type('www.example.org/news');
    await until('the verdict', async () =>
      (await verdict()).includes('because of “example.org/news”'),
    );
    await form.keyboard.type('letter');
    await until('the other', async () => (await verdict()) === 'Mentions are marked there.');
  });
});
