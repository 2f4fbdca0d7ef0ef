/** The dossier on paper, in both browsers: printed into a PDF, which is read back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { lettersOf, type PrintedPage, printedPages } from '../scripts/workshop/printed.ts';
import { browserKinds, setStage, until } from './harness.ts';

/** Points in a millimetre. */
const mm = 72 / 25.4;
/** The margins that the style sheet sets; a letter's foot may reach a little below its line. */
const margins = { top: 18 * mm, sides: 17 * mm, bottom: 20 * mm };
const tolerance = 1;
/** Japanese brackets and full stops may stand beyond an edge with their blank half. */
const blankHalf = 8;

describe.each(browserKinds)('the dossier printed by %s', (kind) => {
  const stage = setStage(kind);
  let page: Page;
  let printed: PrintedPage[];
  let letters: string;

  async function print(): Promise<void> {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: kind === 'chromium' });
    printed = await printedPages(pdf);
    letters = lettersOf(printed.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
  }

  beforeAll(async () => {
    // A reader of the dark theme prints dark on white too.
    await stage.probe.inExtension(`(browser) => browser.storage.sync.set({ theme: 'dark' })`);
    page = await stage.session.openOwn('dossier.html');
    await page.waitForSelector('main h2');
    await print();
  });
  afterAll(async () => {
    await page?.close();
  });

  it('cuts no line off, at no edge of any page', () => {
    expect(printed.length).toBeGreaterThan(10);
    const beyond = printed.flatMap(({ width, height, texts }, index) =>
      texts
        .filter(
          ({ left, right, baseline }) =>
            left < margins.sides - tolerance ||
            right > width - margins.sides + tolerance ||
            baseline < margins.bottom - tolerance ||
            baseline > height - margins.top,
        )
        .map((text) => ({ page: index + 1, ...text })),
    );
    expect(beyond).toEqual([]);
  });

  it('loses no sentence, name or figure between pages', async () => {
    const shown = await page.$$eval(
      'main :is(h2, h3, p, dd, th, td, blockquote, figcaption, cite, .works > li > div)',
      (elements) =>
        elements
          .filter(
            (element) =>
              element.querySelector(
                'p, dd, th, td, ul, ol, select, button, a[href^="http"], .hidden',
              ) === null &&
              element.closest('.filters, .controls, .missing, .exports, .running-foot, figure') ===
                null,
          )
          .map((element) => (element as HTMLElement).innerText),
    );
    expect(shown.length).toBeGreaterThan(400);
    const lost = shown.filter((text) => !letters.includes(lettersOf(text)));
    expect(lost).toEqual([]);
  });

  it('prints the addresses of the works, and nothing that only a screen can do', async () => {
    const addresses = await page.$$eval('.works a[href^="http"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(letters).toContain(lettersOf(`<${address}>`));
    const controls = await page.$$eval('button, .search input, .running-foot a', (elements) =>
      elements.map((element) => element.textContent || element.getAttribute('placeholder') || ''),
    );
    const words = printed.flatMap(({ texts }) => texts.map(({ text }) => text.trim()));
    expect(controls.length).toBeGreaterThan(40);
    expect(words.filter((word) => controls.includes(word))).toEqual([]);
  });

  it('says how many events are shown where some are left out', async () => {
    const shown = () =>
      page.$eval('.filters [role="status"]', (element) => element.textContent ?? '');
    const all = await shown();
    expect(all).not.toBe('');
    expect(letters).not.toContain(lettersOf(all));
    await page.select('.filters select', 'visa-free-visits');
    const status = await until('the filter', async () => {
      const now = await shown();
      return now === all ? undefined : now;
    });
    await print();
    expect(letters).toContain(lettersOf(status));
    await page.select('.filters select', 'all');
  });

  if (kind === 'chromium') {
    it('is dark on white whatever the theme', async () => {
      await page.emulateMediaType('print');
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor, getComputedStyle(document.documentElement).colorScheme];
      });
      await page.emulateMediaType('screen');
      expect(colours).toEqual(['rgb(36, 33, 28)', 'rgba(0, 0, 0, 0)', 'light']);
    });
  }

  it.each(interfaceLanguages.filter((language) => language !== 'en'))(
    'cuts no line off in %s',
    async (language) => {
      await stage.probe.inExtension(
        `(browser) => browser.storage.sync.set({ language: '${language}' })`,
      );
      await until('the language', () =>
        page.evaluate((wanted) => document.documentElement.lang === wanted, language),
      );
      await print();
      for (const { width, texts } of printed) {
        for (const { text, left, right, baseline } of texts) {
          expect(left, text).toBeGreaterThan(margins.sides - blankHalf);
          expect(right, text).toBeLessThan(width - margins.sides + blankHalf);
          expect(baseline, text).toBeGreaterThan(margins.bottom - tolerance);
        }
      }
    },
  );
});
