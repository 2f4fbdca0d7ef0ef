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

describe.each(browserKinds)('each setting, chosen by keyboard in %s,', (kind) => {
  const stage = setStage(kind, pages);
  const { open, opened, stored } = settingsFormOf(stage);
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

  async function type(field: string, text: string): Promise<void> {
    await tabTo(field);
    for (const key of ['Home', 'Delete', 'Delete', 'Delete', 'Delete'] as const)
      await form.keyboard.press(key);
    await form.keyboard.type(text);
    await until('the storage', async () => (await stored())[field] === Number(text));
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
      `(root) => [...root.querySelectorAll('.name')].map((name) => [...name.querySelectorAll('.main, .other')].map(({ textContent }) => textContent).join(' '))`,
    );
    await page.keyboard.press('Escape');
    await stage.probe.waitForNoCard(page);
    return names;
  }
  const inPreview = () =>
    form.$$eval('.preview .name', (names) =>
      names.map((name) =>
        [...name.querySelectorAll('.main, .other')].map(({ textContent }) => textContent).join(' '),
      ),
    );
  const isOpen = async (page: Page) => (await page.$('two-names-card')) !== null;

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
    // In the order of the alphabet, on either of the two.
    expect(await namesOn(both, 'Kunashiri')).toEqual(russianFirst);
    expect(await namesOn(both, 'Kunashir')).toEqual(russianFirst);
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
    await type('showDelayMs', '3500');
    await type('loadDelayMs', '2000');
    await hover(page, 'Kunashir');
    const isReady = () =>
      stage.probe.inContentScript<boolean>(
        page,
        `() => globalThis[Symbol.for('two-names')].card !== undefined`,
      );
    await sleep(600);
    expect(await isReady()).toBe(false);
    await until('the card’s script', isReady);
    expect(await isOpen(page)).toBe(false);
    await stage.probe.waitForCard(page);
    // Soon, once it is told so.
    await page.keyboard.press('Escape');
    await stage.probe.waitForNoCard(page);
    await type('loadDelayMs', '0');
    await type('showDelayMs', '0');
    await type('closeDelayMs', '3000');
    await hover(page, 'Kunashir');
    await stage.probe.waitForCard(page, 3000);
    await page.mouse.move(5, 500);
    await sleep(1000);
    expect(await isOpen(page)).toBe(true);
    await stage.probe.waitForNoCard(page);
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
    await form.keyboard.type('https://x');
    const error = () => form.$eval('[name="sites"] ~ .error', (line) => line.textContent);
    await until('what is wrong', async () => (await error()).includes('Line 1 is not a pattern'));
    expect(await stored()).not.toHaveProperty('sites');
    for (let length = 'https://x'.length; length > 0; length -= 1)
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
