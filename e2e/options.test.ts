/** The options page in both browsers: what is set is kept, shown at once, and followed by open pages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { looksIn, violationsOf } from './axe.ts';
import {
  browserKinds,
  htmlPage,
  marksOf,
  pointOfMark,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';
import { chooseFile, settingsFormOf, waitForOutcome } from './settings-form.ts';

const pages = { '/a': htmlPage('<p>The ferry to Kunashir and the mail for Iturup.</p>') };

describe.each(browserKinds)('the options in %s', (kind) => {
  const stage = setStage(kind, pages);
  const { open, opened, set, stored } = settingsFormOf(stage);

  const choose = (page: Page, field: string, value: string) =>
    page.$eval(`input[name="${field}"][value="${value}"]`, (input) =>
      (input as HTMLElement).click(),
    );
  const order = (page: Page) =>
    page.$$eval('.preview .name .label', (labels) => labels.map(({ textContent }) => textContent));

  it('keeps the preference of names in sync storage, with the preview at once', async () => {
    const page = await open();
    expect(await order(page)).toEqual(['Russian name', 'Japanese name']);
    await choose(page, 'leader', 'japanese');
    await until('the preview', async () => (await order(page))[0] === 'Japanese name');
    await until('the storage', async () => 'leader' in (await stored()));
    expect(await stored()).toEqual({ leader: 'japanese', version: 1 });
    const again = await open();
    await until('the choice again', () => again.$('input[value="japanese"]:checked'));
  });

  it('speaks another language at once, without a reload', async () => {
    const page = await open();
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await choose(page, 'language', 'ru');
    await until('Russian', async () =>
      (await page.$eval('h1', (title) => title.textContent))?.includes('Настройки'),
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    await choose(page, 'language', 'ja');
    await until('Japanese', async () =>
      (await page.$eval('h1', (title) => title.textContent))?.includes('設定'),
    );
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

  it('dresses its own pages and the card in the theme that the reader set', async () => {
    const inks = { light: 'rgb(36, 33, 28)', dark: 'rgb(236, 231, 220)' };
    const page = await open();
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    for (const theme of ['dark', 'light'] as const) {
      await choose(page, 'theme', theme);
      await until('the theme', async () => (await ink()) === inks[theme]);
      await until('the storage', async () => JSON.stringify(await stored()).includes(theme));
      const reading = await stage.session.open(`${stage.site.origin}/a`);
      await waitForMarks(reading, 2);
      const point = await pointOfMark(reading, 'Kunashir');
      await reading.mouse.move(point.x - 2, point.y);
      await reading.mouse.move(point.x, point.y);
      await stage.probe.waitForCard(reading);
      const cardInk = await stage.probe.inCard<string>(
        reading,
        `(root) => getComputedStyle(root.querySelector('h2, h1, .name')).color`,
      );
      expect(cardInk).toBe(inks[theme]);
      await reading.close();
      await page.bringToFront();
    }
  });

  it('is followed by open pages without a reload', async () => {
    const reading = await stage.session.open(`${stage.site.origin}/a`);
    opened.push(reading);
    await reading.bringToFront();
    await waitForMarks(reading, 2);
    const page = await open();
    await page.type('textarea[name="sites"]', '127.0.0.1');
    await until('no marks', async () => (await marksOf(reading)).length === 0);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.reset')].at(-1)?.click(),
    );
    await reading.bringToFront();
    await waitForMarks(reading, 2);
  });

  it('gives a broken stored field its default, keeps the rest, and says so', async () => {
    await set({ leader: 'martian', script: 'native', showDelayMs: 'soon', junk: 1 });
    const page = await open();
    await until('the default', () => page.$('input[name="leader"][value="page"]:checked'));
    expect(await page.$('input[name="script"][value="native"]:checked')).toBeTruthy();
    expect(
      await page.$eval('[name="showDelayMs"]', (input) => (input as HTMLInputElement).value),
    ).toBe('350');
    expect(await page.$eval('.note', (note) => note.textContent)).toContain(
      'Whose name comes first',
    );
  });

  it('changes nothing by a broken file, and takes a sound one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'two-names-'));
    const page = await open();
    await choose(page, 'markStyle', 'solid');
    await until('the storage', async () => 'markStyle' in (await stored()));
    const give = async (content: unknown) => {
      const file = join(folder, 'settings.json');
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
      await chooseFile(page, file);
    };
    await give('{ "product": ');
    await waitForOutcome(page, 'The file is not JSON');
    await give({ product: 'two-names', version: 1, settings: { leader: 'x', badge: false } });
    await waitForOutcome(page, '“leader” cannot be "x".');
    expect(await stored()).toEqual({ markStyle: 'solid', version: 1 });
    await give({ product: 'two-names', version: 1, settings: { leader: 'russian' } });
    await waitForOutcome(page, 'Imported 1 setting.');
    await until('the storage', async () => !('markStyle' in (await stored())));
    expect(await stored()).toEqual({ leader: 'russian', version: 1 });
    await rm(folder, { recursive: true });
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until('the storage', async () => 'leader' in (await stored()));
    expect(await stored()).toEqual({ leader: 'russian', version: 1 });
  });

  it.each(['en', 'ja', 'ru'])('has no accessibility violation in %s', async (language) => {
    await set({ language, sites: ['a.org'] });
    const page = await open();
    expect(await violationsOf(page, looksIn(language))).toEqual([]);
  });
});
