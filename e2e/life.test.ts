import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { serve } from '../scripts/workshop/server.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { browserKinds, htmlPage, marksOf, setStage, until, waitForMarks } from './harness.ts';

/** What the script on every page may weigh, in bytes, gzipped. */
const mostBytes = 4_000;

const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

describe.each(browserKinds)('the script on every page, for %s', (kind) => {
  const script = readFileSync(join(buildFolder(kind), 'content-scripts', 'watch.js'), 'utf8');

  it('is small', () => {
    expect(gzipSync(script).length).toBeLessThan(mostBytes);
  });

  it('tells the page nothing of itself', () => {
    expect(script).not.toMatch(/postMessage|dispatchEvent|CustomEvent|wxt:/);
  });
});

describe.each(browserKinds)('the life of marks, in %s', (kind) => {
  const stage = setStage(kind, {
    '/': htmlPage('<p>On Iturup, and on Kunashir.</p><p>Iturup again.</p>'),
    '/other': htmlPage('<p>Nothing.</p>'),
    '/quiet/page': htmlPage('<p>On Iturup.</p>'),
  });
  const open = () => stage.session.open(`${stage.site.origin}/`);
  const set = (items: Record<string, unknown>) =>
    stage.probe.inExtension(`(browser) => browser.storage.sync.set(${JSON.stringify(items)})`);

  afterEach(() => stage.probe.inExtension('(browser) => browser.storage.sync.clear()'));

  it('follows the settings without a reload', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    await set({ marked: 'first' });
    await until('the first of each place', async () => (await texts(page)).length === 2);
    await set({ marked: 'every' });
    await until('every mention', async () => (await texts(page)).length === 3);
    await set({ enabled: false });
    await until('no marks', async () => (await texts(page)).length === 0);
    await set({ enabled: true });
    await until('marks again', async () => (await texts(page)).length === 3);
    await set({ sites: ['127.0.0.1'] });
    await until('no marks on a site to stay off', async () => (await texts(page)).length === 0);
    await set({ sites: [] });
    await until('marks on it again', async () => (await texts(page)).length === 3);
    await page.close();
  });

  it('follows the page to another of its addresses, where the reader wants it left alone', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    await set({ sites: ['127.0.0.1/quiet'] });
    await page.evaluate(() => history.pushState({}, '', '/quiet/article'));
    await until('no marks below that path', async () => (await texts(page)).length === 0);
    await page.evaluate(() => history.pushState({}, '', '/loud'));
    await until('marks beside it', async () => (await texts(page)).length === 3);
    await page.close();
  });

  it('is marked without a reload where we were off when it was opened', async () => {
    await set({ enabled: false });
    const page = await open();
    await page.bringToFront();
    await set({ enabled: true });
    await waitForMarks(page, 3);
    await page.close();
  });

  it('is marked when it leaves the address at which it was opened and we are off', async () => {
    await set({ sites: ['127.0.0.1/quiet'] });
    const page = await stage.session.open(`${stage.site.origin}/quiet/page`);
    await page.bringToFront();
    await page.evaluate(() => history.pushState({}, '', '/loud'));
    await waitForMarks(page, 1);
    await page.close();
  });

  it('shows a style that was chosen while the page is open', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    const picture = () => page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 100 } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const dotted = await picture();
    await set({ markStyle: 'tinted' });
    const tinted = await until('another picture', async () => {
      const now = await picture();
      return Buffer.compare(dotted, now) !== 0 ? now : undefined;
    });
    await set({ markStyle: 'dotted' });
    await until('the first picture', async () => Buffer.compare(dotted, await picture()) === 0);
    expect(Buffer.compare(dotted, tinted)).not.toBe(0);
    await page.close();
  });

  it('is counted on the toolbar', async () => {
    const page = await open();
    const tabId = await stage.probe.tabId(page);
    const badge = () =>
      stage.probe.inExtension<string>(
        `(browser) => browser.action.getBadgeText({ tabId: ${tabId} })`,
      );
    await until('a badge of 3', async () => (await badge()) === '3');
    await page.close();
  });

  it('outlives a visit elsewhere and back', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    await page.goto(`${stage.site.origin}/other`);
    await set({ marked: 'first' });
    // Not `goBack`: in Firefox puppeteer waits for a load event, which a page from the cache does not fire.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('marks by the new setting', async () =>
      texts(page).then(
        ({ length }) => length === 2,
        // During the navigation `evaluate` fails.
        () => false,
      ),
    );
    await set({ marked: 'every' });
    await until('every mark', async () => (await texts(page)).length === 3);
    await page.close();
  });

  it('does not mark twice where the script comes twice', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    const tabId = await stage.probe.tabId(page);
    await stage.probe.inExtension(
      `(browser) => browser.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['content-scripts/watch.js'] })`,
    );
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Shikotan.</p>'));
    await waitForMarks(page, 4);
    expect(await texts(page)).toEqual(['Iturup', 'Kunashir', 'Iturup', 'Shikotan']);
    await page.close();
  });

  it('steps from mention to mention, by selection', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    const step = (direction: number) =>
      stage.probe.inContentScript<boolean>(
        page,
        `(direction) => globalThis[Symbol.for('two-names')].annotator.step(direction)`,
        direction,
      );
    const selected = () => page.evaluate(() => String(getSelection()));
    const walked: string[] = [];
    for (const direction of [1, 1, 1, -1]) {
      expect(await step(direction)).toBe(true);
      walked.push(await selected());
    }
    expect(walked).toEqual(['Iturup', 'Kunashir', 'Iturup', 'Kunashir']);
    await step(1);
    expect(await step(1)).toBe(false);
    await page.close();
  });

  it('lists only what is rendered', async () => {
    const page = await open();
    await waitForMarks(page, 3);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('p');
      if (first) first.hidden = true;
    });
    const listed = await stage.probe.inContentScript<string[]>(
      page,
      `async () => (await globalThis[Symbol.for('two-names')].annotator.list()).map(({ surface }) => surface)`,
    );
    expect(listed).toEqual(['Iturup']);
    expect((await texts(page)).length).toBe(3);
    await page.close();
  });
});

describe.each(browserKinds)('install, update and removal, in %s', (kind) => {
  it('takes the marks from the screen of a page that was opened after the install', async () => {
    const site = await serve({ '/': htmlPage('<p>On Iturup.</p>') });
    const session = await startSession({ kind });
    try {
      const plain = await session.open(`${site.origin}/`);
      const pictureOf = (page: Page) =>
        page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 60 } });
      const before = await pictureOf(plain);
      await plain.close();
      const id = await session.browser.installExtension(buildFolder(kind));
      const page = await session.open(`${site.origin}/`);
      await until('the marks to be drawn', async () => {
        await page.bringToFront();
        return Buffer.compare(before, await pictureOf(page)) !== 0;
      });
      await session.browser.uninstallExtension(id);
      await until(
        'the marks to go',
        async () => Buffer.compare(before, await pictureOf(page)) === 0,
      );
    } finally {
      await session.close();
      await site.close();
    }
  });

  it('marks pages that are open already, and takes the marks from the screen when it goes', async () => {
    const site = await serve({ '/': htmlPage('<p>On Iturup.</p>') });
    const session = await startSession({ kind });
    const { browser } = session;
    try {
      const page = await session.open(`${site.origin}/`);
      const picture = () => page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 60 } });
      const before = await picture();
      const folder = mkdtempSync(join(tmpdir(), 'two-names-'));
      cpSync(buildFolder(kind), folder, { recursive: true });
      // A page in a background tab is marked when it is first seen; the welcome page may cover it.
      const seenMarks = (atLeast: number) =>
        until(`${atLeast} marks`, async () => {
          await page.bringToFront();
          return (await marksOf(page)).length >= atLeast;
        });
      const id = await browser.installExtension(folder);
      await seenMarks(1);
      await until(
        'the marks to be drawn',
        async () => Buffer.compare(before, await picture()) !== 0,
      );
      await browser.uninstallExtension(id);
      await until('the marks to go', async () => Buffer.compare(before, await picture()) === 0);
      // In Chromium the old script lives on: it must be silent, and take its entries down when it
      // notices. Firefox ends it with no last call: its entries stay, and nothing paints them.
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => errors.push(message.text()));
      await page.evaluate(() => document.body.append(' And Kunashir.'));
      if (kind === 'chromium') {
        await until('our entry to go', async () =>
          page.evaluate(() => !CSS.highlights.has('two-names')),
        );
      }
      expect(errors).toEqual([]);
      const version = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(version, 'utf8'));
      writeFileSync(version, JSON.stringify({ ...manifest, version: '99.0' }));
      await browser.installExtension(folder);
      await seenMarks(2);
      await until(
        'the marks to be drawn again',
        async () => Buffer.compare(before, await picture()) !== 0,
      );
    } finally {
      await session.close();
      await site.close();
    }
  });

  it('is silent in a page without a mention when it went and the page grows', async () => {
    const site = await serve({ '/': htmlPage('<p>On Honshu.</p>') });
    const session = await startSession({ kind });
    try {
      const id = await session.browser.installExtension(buildFolder(kind));
      const page = await session.open(`${site.origin}/`);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => errors.push(message.text()));
      await page.bringToFront();
      await session.browser.uninstallExtension(id);
      // Shadow roots are looked for within a second or two of a change.
      await page.evaluate(async () => {
        document.body.append(document.createElement('late-host'));
        await new Promise((resolve) => setTimeout(resolve, 3_000));
      });
      expect(errors).toEqual([]);
    } finally {
      await session.close();
      await site.close();
    }
  });
});
