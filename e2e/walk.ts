/** One long walk through everything that a reader can do, for tests that watch what happens meanwhile. */
import type { Page } from 'puppeteer-core';
import { pagesAt } from '../scripts/workshop/session.ts';
import { htmlPage, pointOfMark, type Stage, until, waitForMarks } from './harness.ts';

/** The article that the walk reads; its address is `/article`. */
export const article = htmlPage(
  `<p>After Japan’s sanctions the talks on the Kuril Islands, which Japan calls the Northern Territories, and the visits without a visa to Kunashir, Shikotan and Habomai came to an end.</p>
   <iframe src="/frame" width="400" height="60"></iframe><p>Iturup has an airport.</p>`,
);
export const frame = htmlPage('<p>A frame speaks of Etorofu.</p>');

const sections = ['dispute', 'timeline', 'reports', 'glance'];

async function rest(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const point = await pointOfMark(page, name);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
}

/** Clicks what a selector finds in the open card. */
async function clickInCard({ probe }: Stage, page: Page, selector: string): Promise<void> {
  const box = await until(`${selector} in the card`, () => probe.boxInCard(page, selector));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Reads the article, its card in all its parts, copies a quote and goes on to the dossier. */
async function readArticle(stage: Stage): Promise<Page> {
  const { session, probe, site } = stage;
  const page = await session.open(`${site.origin}/article`);
  await page.bringToFront();
  await waitForMarks(page, 6);
  for (const name of ['Kuril Islands', 'Kunashir']) {
    await rest(page, name);
    await probe.waitForCard(page);
    for (const section of sections) await clickInCard(stage, page, `[data-section="${section}"]`);
    await page.keyboard.press('Escape');
    await probe.waitForNoCard(page);
    await page.mouse.move(5, 600);
  }
  await rest(page, 'Iturup');
  await probe.waitForCard(page);
  await clickInCard(stage, page, '[data-section="reports"]');
  await clickInCard(stage, page, '.copy');
  await probe.inContentScript(
    page,
    `async () => {
      const { annotator } = globalThis[Symbol.for('two-names')];
      for (const direction of [1, 1, -1]) await annotator.step(direction);
    }`,
  );
  await probe.waitForCard(page);
  await page.keyboard.press('Escape');
  await probe.waitForNoCard(page);
  return page;
}

async function lookUp({ session, probe }: Stage, reading: Page): Promise<void> {
  const popup = await session.openOwn(`popup.html?tab=${await probe.tabId(reading)}`);
  await until('the field', () => popup.$('input[type="search"]'));
  for (const query of ['etorufo', 'Хабомай', 'visa', 'qqqqxz']) {
    await popup.$eval('input[type="search"]', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await popup.type('input[type="search"]', query);
    await until(`an answer to ${query}`, async () =>
      /[A-Za-z]/.test(await popup.evaluate(() => document.body.innerText)),
    );
  }
  await popup.close();
  const panel = await session.openOwn('sidepanel.html?query=kunashri');
  await until('an answer', async () =>
    (await panel.evaluate(() => document.body.innerText)).includes('国後島'),
  );
  await panel.close();
}

async function set({ session, probe }: Stage): Promise<void> {
  const options = await session.openOwn('options.html');
  await until('the form', () => options.$('form'));
  for (const [field, value] of [
    ['leader', 'japanese'],
    ['markStyle', 'solid'],
    ['language', 'ru'],
    ['language', 'en'],
  ]) {
    await options.$eval(`input[name="${field}"][value="${value}"]`, (input) =>
      (input as HTMLElement).click(),
    );
  }
  await until('the settings', () =>
    probe.inExtension<boolean>(
      `async (browser) => (await browser.storage.sync.get()).language === 'en'`,
    ),
  );
  await options.close();
}

async function readOwnPages({ session }: Stage): Promise<void> {
  const welcome = await session.openOwn('welcome.html');
  await until('the welcome', () => welcome.$('h1'));
  await welcome.close();
  for (const part of ['dispute', 'place/iturup', 'topics', 'check/since-1951']) {
    const dossier = await session.openOwn(`dossier.html#${part}`);
    await until('the part', () => dossier.$('[data-asked-for]'));
    await dossier.close();
  }
}

/**
 * Uses every feature once: marks, cards, stepping, look-up, side panel, settings, welcome and dossier,
 * and a page left and come back to. The stage's site must serve `article` and `frame`.
 */
export async function walkThrough(stage: Stage): Promise<void> {
  const reading = await readArticle(stage);
  await lookUp(stage, reading);
  await set(stage);
  await readOwnPages(stage);
  await reading.bringToFront();
  await rest(reading, 'Shikotan');
  await stage.probe.waitForCard(reading);
  await clickInCard(stage, reading, '.everything');
  const dossier = await until('the dossier', async () => {
    const pages = await stage.session.browser.pages();
    const addresses = await Promise.all(
      pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
    );
    return pages[addresses.findIndex((address) => address.includes('/dossier.html'))];
  });
  await dossier.close();
  await reading.close();
  const welcomes = await pagesAt(stage.session.browser, `${stage.session.origin}/welcome.html`);
  for (const welcome of welcomes) await welcome.close();
}
