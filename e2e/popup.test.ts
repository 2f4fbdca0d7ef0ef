/** The popup on real pages, in both browsers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { looksIn, violationsOf } from './axe.ts';
import {
  browserKinds,
  htmlPage,
  marksOf,
  setStage,
  until,
  waitForEveryFrame,
  waitForMarks,
  waitForNoMarks,
} from './harness.ts';
import { popupStageOf } from './popup-stage.ts';

/** When the popup has looked at the page twice of its own accord, in milliseconds. */
const lateMs = 1_500;

const emptyPdf =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R>>';

const pages = {
  '/a': htmlPage(
    `<p>The ferry to Kunashir (Kunashiri in Japanese) leaves at noon.</p>
     <iframe src="/b" width="400" height="100"></iframe>
     ${'<p>A line of nothing in particular.</p>'.repeat(60)}
     <p>Nobody lives on Habomai today, but Iturup has an airport.</p>`,
  ),
  '/b': htmlPage('<p>A frame speaks of Shikotan.</p>'),
  '/none': htmlPage('<p>Nothing of the kind is said here.</p>'),
  '/report.pdf': { body: emptyPdf, headers: { 'content-type': 'application/pdf' } },
};

describe.each(browserKinds)('the popup in %s', (kind) => {
  const stage = setStage(kind, pages);
  const { opened, visit, popupOn, popupFor, textOf, waitForText } = popupStageOf(stage);

  const optionsOf = (popup: Page) =>
    popup.$$eval('[role="option"]', (options) =>
      options.map((option) => option.querySelector('mark')?.textContent ?? ''),
    );

  it('lists the mentions of all frames, the top frame first, with the words around each', async () => {
    const popup = await popupOn(await visit('/a', 4));
    const names = await until('five mentions', async () => {
      const found = await optionsOf(popup);
      return found.length === 5 && found;
    });
    expect(names).toEqual(['Kunashir', 'Kunashiri', 'Habomai', 'Iturup', 'Shikotan']);
    const text = await textOf(popup);
    expect(text).toContain('The ferry to Kunashir (Kunashiri');
    expect(text).toContain('5 mentions');
    expect(text).toMatch(/both together\s*1/);
  });

  it('jumps to a mention by keyboard alone', async () => {
    const page = await visit('/a', 4);
    const popup = await popupOn(page);
    await waitForText(popup, '5 mentions');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'] as const) {
      await popup.keyboard.press(key);
    }
    // The popup closes itself, so the key never comes up in it, and Firefox takes a moment over it.
    popup.keyboard.press('Enter').catch(() => {});
    const comesToFront = () =>
      page.bringToFront().then(
        () => true,
        () => false,
      );
    await until('the page in front', comesToFront);
    expect(await stage.probe.waitForCard(page)).toContain('Etorofu');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it.each([
    ['etorufo', 'Итуруп'],
    ['kunashri', 'Кунашир'],
    ['Хабомай', '歯舞群島'],
    ['択捉', 'Etorofu'],
    ['visa', 'visa-free'],
    ['medvedev', 'Deputy Chairman'],
  ])('looks up %s as it is typed', async (query, shown) => {
    const popup = await popupOn(await visit('/none'));
    await popup.type('input', query);
    await until(`“${shown}” for ${query}`, async () =>
      (await popup.$eval('.detail', (detail) => detail.textContent))?.includes(shown),
    );
  });

  it('looks up by keyboard alone: “/”, letters, an arrow, into the result and back', async () => {
    const popup = await popupOn(await visit('/none'));
    const where = () =>
      popup.evaluate(() => {
        const active = document.activeElement;
        if (active?.matches('input[type="search"]')) return 'field';
        return active?.closest('.detail') ? 'result' : active?.tagName;
      });
    await popup.keyboard.press('Tab');
    expect(await where()).not.toBe('field');
    await popup.keyboard.press('/');
    expect(await where()).toBe('field');
    await popup.keyboard.type('etorofu');
    await popup.keyboard.press('ArrowDown');
    await until('the second result', () =>
      popup.evaluate(() => {
        const selected = [...document.querySelectorAll('[role="option"]')].map(
          (option) => option.getAttribute('aria-selected') === 'true',
        );
        const detail = document.querySelector('.detail')?.textContent ?? '';
        return selected.indexOf(true) === 1 && detail.includes('Southern Kurils');
      }),
    );
    await popup.keyboard.press('Enter');
    expect(await where()).toBe('result');
    await popup.keyboard.press('Escape');
    expect(await where()).toBe('field');
    await popup.keyboard.press('Escape');
    expect(await popup.$eval('input', (field) => field.value)).toBe('');
  });

  it('keeps the last look-ups while the browser runs, opens on the page, and writes nothing', async () => {
    const page = await visit('/none');
    const popup = await popupOn(page);
    await popup.type('input', 'etorofu');
    await waitForText(popup, 'Japanese name');
    const again = await popupOn(page);
    await waitForText(again, 'Looked up last');
    expect(await again.$eval('input', (field) => field.value)).toBe('');
    const chip = await again.waitForSelector('.chip ::-p-text(etorofu)');
    await chip?.click();
    await waitForText(again, 'Japanese name');
    for (const area of ['sync', 'local']) {
      expect(await stage.probe.inExtension(`(browser) => browser.storage.${area}.get()`)).toEqual(
        {},
      );
    }
  });

  it('says where nothing is known, asks for what is similar, and names all places where nothing is', async () => {
    const popup = await popupOn(await visit('/none'));
    await popup.type('input', 'kunashri');
    await waitForText(popup, 'Nothing here is called “kunashri”.');
    await waitForText(popup, 'Did you mean');
    expect(await popup.$$('.option mark')).toHaveLength(0);
    await popup.keyboard.press('Escape');
    await popup.type('input', 'dokdo');
    await waitForText(popup, 'Nothing here is called “dokdo”.');
    expect(await popup.$$('.chip')).toHaveLength(6);
  });

  it('keeps its size and its switches whatever it shows', async () => {
    const popup = await popupOn(await visit('/a', 4));
    const shape = () =>
      popup.evaluate(() => {
        const { width, height } = document.querySelector('.popup')?.getBoundingClientRect() ?? {};
        return {
          width,
          height,
          switches: document.querySelectorAll('footer [role="switch"]').length,
        };
      });
    const first = await shape();
    expect(first).toEqual({ width: 384, height: 600, switches: 2 });
    for (const query of ['etorofu', 'yalta', 'visa', 'qqqqxz']) {
      await popup.focus('input');
      await popup.keyboard.press('Escape');
      await popup.type('input', query);
      await until(`the answer to ${query}`, () => popup.$('.detail .card, .chips'));
      expect(await shape()).toEqual(first);
    }
  });

  it('pauses for an hour, and switches on by hand before', async () => {
    const popup = await popupOn(await visit('/none'));
    await popup.locator('button ::-p-text(Pause for an hour)').click();
    await waitForText(popup, 'Paused until');
    const alarms = () =>
      stage.probe.inExtension<number[]>(
        '(browser) => browser.alarms.getAll().then((all) => all.map(({ scheduledTime }) => scheduledTime - Date.now()))',
      );
    const [inMs] = await until('the alarm', async () => {
      const all = await alarms();
      return all.length === 1 && all;
    });
    expect(inMs).toBeGreaterThan(3_000_000);
    expect(inMs).toBeLessThanOrEqual(3_600_000);
    await popup.locator('footer .switch ::-p-text(On all sites)').click();
    await until('no alarm', async () => (await alarms()).length === 0);
    expect(
      await stage.probe.inExtension('(browser) => browser.storage.local.get("pausedUntil")'),
    ).toEqual({});
  });

  it('is off while it is paused, on this machine alone, and on again when the time has come', async () => {
    const page = await visit('/a', 4);
    await stage.probe.inExtension(
      '(browser) => browser.storage.local.set({ pausedUntil: Date.now() + 3000 })',
    );
    await waitForNoMarks(page);
    expect(await stage.probe.inExtension('(browser) => browser.storage.sync.get()')).toEqual({});
    await waitForMarks(page, 4);
    await until('nothing left of it', async () =>
      stage.probe.inExtension<boolean>(
        '(browser) => browser.storage.local.get().then((items) => Object.keys(items).length === 0)',
      ),
    );
  });

  it('says that a page has no mention, or is closed to extensions, or a PDF', async () => {
    await waitForText(await popupOn(await visit('/none')), 'does not mention the islands');
    const own = await stage.session.openOwn('options.html?closed');
    opened.push(own);
    const ownId = await stage.probe.inExtension<number>(
      `async (browser) => (await browser.tabs.query({})).find(({ url }) => url?.endsWith('?closed'))?.id`,
    );
    await waitForText(await popupFor(ownId), 'Browsers keep extensions out of this page');
    const pdf = await visit('/report.pdf').catch(() => undefined);
    // Headless Firefox may save a PDF instead of showing it: then there is no page to be told of.
    if (pdf?.url().endsWith('.pdf')) await waitForText(await popupOn(pdf), 'This is a PDF');
  });

  it('counts mentions that come while it is open', async () => {
    const page = await visit('/none');
    const popup = await popupOn(page);
    await waitForText(popup, 'does not mention the islands');
    await sleep(lateMs);
    await page.bringToFront();
    await page.evaluate(() => document.body.append(' On Iturup and on Kunashir.'));
    await waitForMarks(page, 2);
    await popup.bringToFront();
    await waitForText(popup, '2 mentions');
  });

  it('switches a site and everything off and on at once', async () => {
    const page = await visit('/a', 4);
    const popup = await popupOn(page);
    await waitForText(popup, '5 mentions');
    const names = ['On 127.0.0.1', 'On all sites'];
    for (const name of names) {
      const flip = () =>
        popup.evaluate((label) => {
          const switches = [...document.querySelectorAll<HTMLElement>('label.switch')];
          switches.find(({ innerText }) => innerText.trim() === label)?.click();
        }, name);
      await flip();
      await waitForNoMarks(page);
      await waitForText(popup, 'witched');
      await flip();
      await page.bringToFront();
      await waitForMarks(page, 4);
      await waitForEveryFrame(page);
      await popup.bringToFront();
      await waitForText(popup, '5 mentions');
    }
  });

  it('switches a site off and on by keyboard alone', async () => {
    const page = await visit('/a', 4);
    const popup = await popupOn(page);
    await waitForText(popup, '5 mentions');
    const isOnSwitch = () =>
      popup.evaluate(() =>
        document.activeElement?.closest('label')?.innerText.includes('127.0.0.1'),
      );
    for (let stops = 0; stops < 30 && !(await isOnSwitch()); stops += 1) {
      await popup.keyboard.press('Tab');
    }
    await popup.keyboard.press(' ');
    await until('no marks', async () => (await marksOf(page)).length === 0);
    expect(await isOnSwitch()).toBe(true);
    await popup.keyboard.press(' ');
    await page.bringToFront();
    await waitForMarks(page, 4);
  });

  it('shows on the toolbar’s button how many mentions there are, and where it is off', async () => {
    const tabId = await stage.probe.tabId(await visit('/a', 4));
    const ask = (what: string) =>
      stage.probe.inExtension<string>(`(browser) => browser.action.${what}({ tabId: ${tabId} })`);
    const set = (settings: object) =>
      stage.probe.inExtension(`(browser) => browser.storage.sync.set(${JSON.stringify(settings)})`);
    await until('the badge', async () => (await ask('getBadgeText')) === '5');
    await set({ badge: false });
    await until('no badge', async () => (await ask('getBadgeText')) === '');
    await set({ badge: true });
    await until('the badge again', async () => (await ask('getBadgeText')) === '5');
    await set({ sites: ['127.0.0.1'] });
    await until('the site off', async () => (await ask('getTitle')).includes('off on this site'));
    await until('no badge there', async () => (await ask('getBadgeText')) === '');
    await set({ sites: [], enabled: false });
    await until('all off', async () => (await ask('getTitle')).includes('is switched off'));
  });

  it('looks up beside the page what the menu or the address bar asks for', async () => {
    const panel = await stage.session.openOwn('sidepanel.html?query=kunashri');
    opened.push(panel);
    await waitForText(panel, '国後島');
    await stage.probe.inExtension(
      `(browser) => browser.storage.session.set({ lookUp: { query: ' Итурупе ', at: Date.now() } })`,
    );
    await waitForText(panel, '択捉島');
    expect(await panel.$eval('input', (field) => field.value)).toBe(' Итурупе ');
  });

  it.each(['en', 'ja', 'ru'])('has no accessibility violation in %s', async (language) => {
    const page = await visit('/a', 4);
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.set({ language: '${language}' })`,
    );
    const popup = await popupOn(page);
    await until('the mentions', async () => (await optionsOf(popup)).length === 5);
    for (const query of ['', 'etorufo', 'visa', 'qqqqxz']) {
      await popup.focus('input');
      await popup.keyboard.press('Escape');
      if (query !== '') await popup.type('input', query);
      expect(await violationsOf(popup, looksIn(language))).toEqual([]);
    }
    const panel = await stage.session.openOwn('sidepanel.html?query=Habomai');
    opened.push(panel);
    await until('the card', () => panel.$('.detail .card'));
    expect(await violationsOf(panel, looksIn(language))).toEqual([]);
  });

  it.each([
    ['off on this site', { sites: ['127.0.0.1'] }, 'at everything'],
    ['off everywhere', { enabled: false }, 'at everything'],
    ['dark', { theme: 'dark' }, 'at contrast alone'],
    ['light', { theme: 'light' }, 'at contrast alone'],
  ] as const)('has no accessibility violation where it is %s', async (_, settings, looks) => {
    const page = await visit('/a', 4);
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.set(${JSON.stringify(settings)})`,
    );
    const popup = await popupOn(page);
    await popup.waitForSelector('main section');
    expect(await violationsOf(popup, looks)).toEqual([]);
    await popup.type('input', 'etorufo');
    await until('the card', () => popup.$('.detail .card'));
    expect(await violationsOf(popup, looks)).toEqual([]);
  });
});
