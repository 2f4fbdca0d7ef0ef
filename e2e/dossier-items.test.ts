/** The numbers of sources and the menus of items in the dossier, by pointer and by tap, in both browsers. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, openDossier, setStage, tapAt, until } from './harness.ts';

describe.each(browserKinds)('numbers and menus of the dossier in %s', (kind) => {
  const stage = setStage(kind);
  let page: Page;

  beforeAll(async () => {
    page = await openDossier(stage);
  });

  /** The middle of the first element of a selector, brought into the window. */
  async function pointOf(selector: string): Promise<{ x: number; y: number }> {
    await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`Nothing drawn for ${selector}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  const bubble = '.source-bubble:popover-open';
  const none = (selector: string) =>
    until(`no ${selector}`, async () => (await page.$(selector)) === null);
  const place = () => page.evaluate(() => [location.hash, scrollY]);
  const textOf = (selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);

  it('a pointer that rests on a source’s number is told what it is, and no longer once it has left', async () => {
    const { x, y } = await pointOf('#dispute .cites a');
    const before = await place();
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x, y);
    await page.waitForSelector(bubble);
    expect(await textOf(bubble)).toMatch(/\d[\s\S]*In the list of sources/);
    await page.mouse.move(x, y + 300);
    await none('.source-bubble');
    expect(await place()).toEqual(before);
  });

  it('a tap on the number of a report says whose it is, and jumps nowhere; a tap beside closes it', async () => {
    const { x, y } = await pointOf('.cites a[href^="#report/"]');
    const before = await place();
    await tapAt(page, { x, y });
    await page.waitForSelector(bubble);
    expect(await textOf(bubble)).toMatch(/R\d\s+Report \d\.[\s\S]+Its part of the dossier/);
    expect(await place()).toEqual(before);
    await tapAt(page, { x, y: y + 250 });
    await none('.source-bubble');
    expect(await place()).toEqual(before);
  });

  it('the address of a row of the matrix can be copied', async () => {
    const { x, y } = await pointOf('#topics tbody .more');
    await page.mouse.click(x, y);
    await page.waitForSelector('.item-menu:popover-open');
    const items = await page.$$eval('.item-menu button', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(items).toEqual([
      'Copy as text',
      'Copy as Markdown',
      'Copy sources as BibTeX',
      'Copy sources as RIS',
      'Copy the address',
    ]);
    // From the first item round to the last.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await until('what became of it', async () => (await page.$('.item-menu .outcome')) !== null);
    await none('.item-menu');
    await page.focus('.search input');
    await page.keyboard.down('Control');
    // Chromium's driver needs to be told what the keys mean.
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await page.$eval('.search input', (field) => (field as HTMLInputElement).value);
    expect(pasted).toMatch(/dossier\.html#topic\/[\w-]+$/);
    await page.keyboard.press('Escape');
  });

  it.each(['.passages', '.people', '.works', '#dispute', '#report\\/1', '.wording', '.place'])(
    'what stands in %s can be taken along in four forms',
    async (selector) => {
      const { x, y } = await pointOf(`${selector} .more`);
      await page.mouse.click(x, y);
      await page.waitForSelector('.item-menu:popover-open');
      const count = await page.$$eval(
        '.item-menu button',
        (all) =>
          all.filter(({ textContent }) => /^Copy (?:as|sources as) /.test(textContent ?? ''))
            .length,
      );
      expect(count).toBe(4);
      await page.keyboard.press('Escape');
      await none('.item-menu');
    },
  );
});
