/**
 * Eight pictures of the card, compared in Chromium with the kept ones in `e2e/pictures/`; what may differ
 * is `toleratedShare` of the pixels (`scripts/workshop/pictures.ts`). Fonts, window, scale, settings and
 * the page are fixed, and nothing moves, so that every machine draws the same.
 *
 * Where one differs, the new picture and the difference are written to `.cache/pictures/`. Where the look
 * was meant to change, this takes the pictures anew, to be looked at before they are committed:
 *
 *     npm run build && UPDATE_PICTURES=1 npx vitest run --config e2e/vitest.config.ts e2e/pictures.test.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { firstFamily, fontPages } from '../scripts/workshop/page-fonts.ts';
import { comparePictures } from '../scripts/workshop/pictures.ts';
import { root } from '../scripts/workshop/root.ts';
import type { Settings } from '../settings/schema.ts';
import { pointOfMark, setStage, until, waitForMarks } from './harness.ts';

const keptFolder = join(root, 'e2e', 'pictures');
const newFolder = join(root, '.cache', 'pictures');
const takesAnew = process.env.UPDATE_PICTURES === '1';

const size = { width: 800, height: 700, deviceScaleFactor: 1 };
/** Around the card, so that its shadow is in the picture. */
const marginPx = 12;

interface Picture {
  readonly name: string;
  /** The mark that the card is opened on, as the page has it. */
  readonly mark: string;
  readonly path?: '/article' | '/right-to-left';
  readonly language?: Settings['language'];
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** The tab that is shown, the first look where nothing is said. */
  readonly section?: 'dispute' | 'timeline' | 'reports';
}

const pictures: readonly Picture[] = [
  { name: 'etorofu', mark: 'Etorofu' },
  { name: 'kunashir-dark', mark: 'Kunashir', scheme: 'dark' },
  { name: 'shikotan-ja', mark: 'Shikotan', language: 'ja' },
  { name: 'habomai-ru', mark: 'Habomai', language: 'ru' },
  { name: 'group-timeline', mark: 'Northern Territories', section: 'timeline' },
  { name: 'chain-reports-dark', mark: 'Kuril Islands', section: 'reports', scheme: 'dark' },
  { name: 'etorofu-forced-colors', mark: 'Etorofu', forcedColors: true },
  { name: 'kunashir-right-to-left', mark: 'Kunashir', path: '/right-to-left' },
];

const sentence =
  'The Kuril Islands run from Hokkaido to Kamchatka. Japan calls the southern ones the Northern Territories: Etorofu, Kunashir, Shikotan and Habomai. Former residents visited their graves there without a visa.';

/** The line that is read stands at the top, so that the card has the rest of the window. */
function article(direction: 'ltr' | 'rtl'): string {
  return `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8"><title>A page</title>
    <link rel="stylesheet" href="/fonts.css">
    <style>:root { color-scheme: light dark } body { margin: 24px; font: 16px/1.5 '${firstFamily('serif')}' }</style>
    </head><body><p>${sentence}</p></body></html>`;
}

describe('the card in chromium looks as it is kept', () => {
  const stage = setStage(
    'chromium',
    { '/article': article('ltr'), '/right-to-left': article('rtl'), ...fontPages() },
    { language: 'en' },
  );

  async function openPage(picture: Picture): Promise<Page> {
    const { language = 'en', scheme = 'light', path = '/article', forcedColors = false } = picture;
    await stage.probe.inExtension(
      `async (browser) => { await browser.storage.sync.clear(); await browser.storage.sync.set({ language: ${JSON.stringify(language)} }); }`,
    );
    const page = await stage.session.open('about:blank');
    await page.setViewport(size);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      ],
    });
    await page.goto(`${stage.site.origin}${path}`, { waitUntil: 'load' });
    // All of them before the card is drawn, so that it is not set anew while it stands there.
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
    });
    return page;
  }

  async function openCard(page: Page, { mark, section }: Picture): Promise<void> {
    await page.bringToFront();
    await waitForMarks(page, 6);
    const { x, y } = await pointOfMark(page, mark);
    // A click keeps it open, however long the machine takes until the picture.
    await page.mouse.click(x, y);
    await stage.probe.waitForCard(page);
    if (section === undefined) return;
    const tab = await stage.probe.boxInCard(page, `[data-section="${section}"]`);
    if (tab === null) throw new Error(`The card has no tab "${section}".`);
    await page.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
    // Away from the tab again, but in the card.
    await page.mouse.move(tab.x + tab.width / 2, tab.y - 40);
  }

  /** The box of the card, once it stands still. */
  function standingBox(page: Page) {
    let before = '';
    return until('the card to stand still', async () => {
      const box = await stage.probe.boxInCard(page, '.frame');
      const now = JSON.stringify(box);
      const still = box !== null && now === before;
      before = now;
      return still ? box : undefined;
    });
  }

  async function take(picture: Picture): Promise<Uint8Array> {
    const page = await openPage(picture);
    await openCard(page, picture);
    const box = await standingBox(page);
    // A box is there a frame before it is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const x = Math.max(0, Math.floor(box.x) - marginPx);
    const y = Math.max(0, Math.floor(box.y) - marginPx);
    const taken = await page.screenshot({
      clip: {
        x,
        y,
        width: Math.min(size.width - x, Math.ceil(box.width) + 2 * marginPx),
        height: Math.min(size.height - y, Math.ceil(box.height) + 2 * marginPx),
      },
    });
    await page.close();
    return taken;
  }

  it.each(pictures)('$name', async (picture) => {
    const taken = await take(picture);
    const file = join(keptFolder, `${picture.name}.png`);
    if (takesAnew) {
      writeFileSync(file, taken);
      return;
    }
    if (!existsSync(file)) throw new Error(`No picture is kept as ${file}.`);
    const { same, verdict, difference } = comparePictures(readFileSync(file), taken);
    if (!same) {
      mkdirSync(newFolder, { recursive: true });
      writeFileSync(join(newFolder, `${picture.name}.png`), taken);
      if (difference) writeFileSync(join(newFolder, `${picture.name}-difference.png`), difference);
    }
    expect(same, `${verdict} See .cache/pictures/${picture.name}.png`).toBe(true);
  });
});
