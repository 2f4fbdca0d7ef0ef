/** The settings as a file, the way back to the defaults, and what is said when something is wrong, in both browsers. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { violationsOf } from './axe.ts';
import { browserKinds, setStage, until } from './harness.ts';
import { chooseFile, settingsFormOf, waitForOutcome } from './settings-form.ts';

describe.each(browserKinds)('the settings as a file in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'two-names-'));
  const stage = setStage(kind, {}, { downloads });
  const { open, set, stored } = settingsFormOf(stage);
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  /** Goes by Tab alone to a button by its words, or its label, and presses it. */
  async function press(page: Page, name: string): Promise<void> {
    for (let stops = 0; stops < 80; stops += 1) {
      const isThere = await page.evaluate((wanted) => {
        const active = document.activeElement as HTMLElement | null;
        return active?.innerText === wanted || active?.getAttribute('aria-label') === wanted;
      }, name);
      if (isThere) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to “${name}”`);
  }
  async function give(page: Page, content: string): Promise<void> {
    const file = join(downloads, 'given.json');
    await writeFile(file, content);
    await chooseFile(page, file);
  }

  it('holds what the reader set and nothing else, and brings it back', async () => {
    const settings = { leader: 'japanese', sites: ['example.org'], badge: false };
    await set({ ...settings, version: 1 });
    const page = await open();
    await press(page, 'Export');
    const file = await until('the file', () =>
      readFile(join(downloads, 'two-names-settings.json'), 'utf8').catch(() => undefined),
    );
    expect(JSON.parse(file)).toEqual({ product: 'two-names', version: 1, settings });
    await press(page, 'Reset everything');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.keyboard.press('Escape');
    await until('no question', async () => (await page.$('[role="alertdialog"]')) === null);
    expect(await stored()).toMatchObject(settings);
    await press(page, 'Reset everything');
    await until('the question', () => page.$('[role="alertdialog"]'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitForOutcome(page, 'Every setting has its default again.');
    await until('the defaults', async () => Object.keys(await stored()).length === 0);
    await until('the form', () => page.$('input[name="leader"][value="page"]:checked'));
    await give(page, file);
    await waitForOutcome(page, 'Imported 3 settings.');
    await until('the storage', async () => 'leader' in (await stored()));
    expect(await stored()).toEqual({ ...settings, version: 1 });
    await until('the form', () => page.$('input[name="leader"][value="japanese"]:checked'));
  });

  it('gives one setting its default again, and leaves the others', async () => {
    await set({ leader: 'japanese', script: 'native', version: 1 });
    const page = await open();
    await press(page, 'Reset “Script”');
    await until('the default', async () => !('script' in (await stored())));
    expect(await stored()).toEqual({ leader: 'japanese', version: 1 });
    await until('the form', () => page.$('input[name="script"][value="both"]:checked'));
    // The button is gone; who goes on by keyboard is still there.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('script');
  });

  it.each([
    ['of something else', '{"name":"other","settings":{}}', 'not an export of Two Names'],
    ['of a later version', '{"product":"two-names","version":99,"settings":{}}', 'newer version'],
    ['that is no text', '\u0000\u0001\u0002', 'The file is not JSON'],
    [
      'with sites that are none',
      '{"product":"two-names","version":1,"settings":{"sites":["a.org","https://b.org"],"badge":true}}',
      'Entry 2 of “sites” is not usable.',
    ],
  ])('says what is wrong with a file %s, and changes nothing', async (_, content, words) => {
    await set({ leader: 'japanese', version: 1 });
    const page = await open();
    await give(page, content);
    await waitForOutcome(page, words);
    await waitForOutcome(page, 'Nothing was changed.');
    expect(await stored()).toEqual({ leader: 'japanese', version: 1 });
  });

  it.each(
    interfaceLanguages.flatMap((language) =>
      ['light', 'dark'].map((theme) => ({ language, theme })),
    ),
  )(
    'has no accessibility violation with all that can be said, in $language, $theme',
    async ({ language, theme }) => {
      await set({ language, theme, leader: 'martian', sites: ['a.org'], showDelayMs: 500 });
      const page = await open();
      await page.focus('[name="closeDelayMs"]');
      await page.keyboard.type('x9999');
      await page.click('details:has([name="sites"]) summary');
      await page.focus('[name="sites"]');
      await page.keyboard.type('https://');
      await give(page, '{"product":"two-names","version":1,"settings":{"leader":"x"}}');
      await until('the errors', () => page.$('.outcome .errors'));
      await page.$eval('.buttons button:last-of-type', (button) => button.click());
      await until('the question', () => page.$('[role="alertdialog"]'));
      await until('what was not read', () => page.$('.note'));
      expect(
        await page.$$eval(
          '.error',
          (errors) => errors.filter(({ textContent }) => textContent !== '').length,
        ),
      ).toBe(2);
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});
