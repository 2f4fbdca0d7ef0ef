/** The welcome page in both browsers, opened once by the install, and the keys in the settings. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { localeOf } from '../locales/locale.ts';
import { pagesAt } from '../scripts/workshop/session.ts';
import { looksIn, violationsOf } from './axe.ts';
import { browserKinds, pointOfMark, setStage, until, waitForMarks } from './harness.ts';

/** Longer than a second welcome would take to open. */
const settleMs = 1_000;

describe.each(browserKinds)('the welcome page in %s', (kind) => {
  const stage = setStage(kind, {}, { keepWelcome: true });
  const opened: Page[] = [];
  const welcomes = () => pagesAt(stage.session.browser, `${stage.session.origin}/welcome.html`);
  const set = (settings: Record<string, unknown>) =>
    stage.probe.inExtension(`(browser) => browser.storage.sync.set(${JSON.stringify(settings)})`);

  async function welcome(): Promise<Page> {
    const page = await stage.session.openOwn('welcome.html');
    opened.push(page);
    await until('the page', () => page.$('h1'));
    return page;
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    await stage.probe.inExtension('(browser) => browser.storage.sync.clear()');
  });

  it('is opened by the install, once', async () => {
    await until('the welcome', async () => (await welcomes()).length > 0);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const [page, ...others] = await welcomes();
    expect(others).toEqual([]);
    expect(await page?.$eval('h1', (title) => title.textContent)).toBe('Two Names Welcome');
    await page?.close();
  });

  it('gives a reason for each permission of the manifest, and for no other', async () => {
    const asked = await stage.probe.inExtension<string[]>(
      `(browser) => { const { permissions, host_permissions } = browser.runtime.getManifest(); return [...host_permissions, ...permissions]; }`,
    );
    const page = await welcome();
    const shown = await page.$$eval('[data-permission]', (entries) =>
      entries.map((entry) => ({
        permission: entry.getAttribute('data-permission'),
        hasReason: (entry.querySelector('.reason')?.textContent?.length ?? 0) > 20,
      })),
    );
    expect(shown).toEqual(asked.map((permission) => ({ permission, hasReason: true })));
  });

  it('leads to the settings and to the dossier', async () => {
    const page = await welcome();
    const links = await page.$$eval('a', (anchors) => anchors.map(({ href }) => href));
    expect(links).toEqual(
      ['options', 'dossier'].map((name) => `${stage.session.origin}/${name}.html`),
    );
  });

  it('has a paragraph with real marks that open real cards', async () => {
    const page = await welcome();
    await page.bringToFront();
    const marks = await waitForMarks(page, 3);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Kunashir', 'Etorofu', 'Habomai islets']),
    );
    const { x, y } = await pointOfMark(page, 'Etorofu');
    await page.mouse.click(x, y);
    await until('the card', () => page.$('two-names-card'));
    const box = await until('its box', async () => {
      const shown = await page.$eval(
        'two-names-card',
        (host) => host.getBoundingClientRect().height,
      );
      return shown > 200 ? shown : undefined;
    });
    expect(box).toBeLessThan(700);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await page.$('two-names-card')) === null);
  });

  it('says in three sentences what it does, and leads on by keyboard', async () => {
    const page = await welcome();
    expect(await page.$$('.does > div p')).toHaveLength(3);
    await page.bringToFront();
    for (let stops = 0; stops < 20; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('a[href$="options.html"]')))
        break;
    }
    await page.keyboard.press('Enter');
    await until('the settings', async () =>
      page.evaluate(() => location.pathname === '/options.html').catch(() => false),
    );
  });

  it.each(interfaceLanguages)('has no accessibility violation in %s', async (language) => {
    await set({ language });
    const page = await welcome();
    await until('the language', () => page.$(`.welcome:lang(${language})`));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await violationsOf(page, looksIn(language))).toEqual([]);
  });

  // Chromium lets people take the access back, but no extension: a test cannot bring it about.
  if (kind === 'firefox') {
    it('asks for the access to sites where it is missing', async () => {
      const page = await welcome();
      expect(await page.$('.missing')).toBeNull();
      await stage.probe.inExtension(
        `(browser) => browser.permissions.remove({ origins: ['<all_urls>'] })`,
      );
      await until('the sentence', () => page.$('.missing'));
      expect(await violationsOf(page)).toEqual([]);
      await page.bringToFront();
      await page.click('.missing button');
      await until('the access', async () => (await page.$('.missing')) === null);
      expect(
        await stage.probe.inExtension(
          `(browser) => browser.permissions.contains({ origins: ['<all_urls>'] })`,
        ),
      ).toBe(true);
    });
  }
});

describe.each(browserKinds)('the keys in the settings in %s', (kind) => {
  const stage = setStage(kind);

  it.each(interfaceLanguages)('are those of the browser, in %s', async (language) => {
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.set({ language: '${language}' })`,
    );
    const page = await stage.session.openOwn('options.html');
    await until('the keys', () => page.$('.keys dd'));
    const { commands } = localeOf(language).options.keys;
    const shown = await page.$$eval('.keys > div', (entries) =>
      entries.map((entry) => [
        entry.querySelector('dt')?.textContent,
        // Chromium writes some of them as two words.
        [...entry.querySelectorAll('kbd')]
          .map((key) => key.firstChild?.textContent?.replace(' ', ''))
          .join('+'),
      ]),
    );
    expect(shown).toEqual([
      [commands['next-mention'], 'Alt+Shift+PageDown'],
      [commands['previous-mention'], 'Alt+Shift+PageUp'],
      [commands['open-card'], 'Alt+Shift+Home'],
      [commands._execute_action, 'Alt+Shift+End'],
    ]);
    expect(await violationsOf(page, looksIn(language))).toEqual([]);
    await page.close();
  });

  it('are changed on the browser’s own page, one click away', async () => {
    const page = await stage.session.openOwn('options.html');
    await page.bringToFront();
    await (await until('the button', () => page.$('.change-keys'))).click();
    const keysPage = kind === 'firefox' ? /^about:addons/ : /^chrome:\/\/extensions\/shortcuts/;
    await until('the page of keys', async () =>
      stage.session.browser.targets().some((target) => keysPage.test(target.url())),
    );
  });
});
