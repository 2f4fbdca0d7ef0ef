/**
 * Settings that an administrator sets for everyone, in both browsers: they count on pages and in the
 * popup, the settings show them as locked, and neither an import nor a reset changes them. Values that cannot
 * be used are named, and the others count.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { buildFolder } from '../scripts/build.ts';
import { canSetPolicy, policyFor } from '../scripts/workshop/policy.ts';
import { looksIn, violationsOf } from './axe.ts';
import {
  type BrowserKind,
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
/** Chromium applies a changed policy file five seconds after its last change. In milliseconds. */
const longestSettleMs = 60_000;

/** A browser under a policy; its tests begin when the policy counts. */
function setManagedStage(kind: BrowserKind, values: Readonly<Record<string, unknown>>) {
  const policy = policyFor(kind, buildFolder(kind));
  beforeAll(() => policy.set(values));
  const stage = setStage(kind, pages, policy.options);
  beforeAll(() =>
    until(
      'the policy',
      () =>
        stage.probe.inExtension<boolean>(
          '(browser) => browser.storage.managed.get().then((items) => Object.keys(items).length > 0, () => false)',
        ),
      longestSettleMs,
    ),
  );
  afterAll(() => policy.lift());
  const { open: options, opened, set, stored } = settingsFormOf(stage);
  return {
    stage,
    policy,
    set,
    stored,
    options,
    visit: async () => {
      const page = await stage.session.open(`${stage.site.origin}/a`);
      opened.push(page);
      await page.bringToFront();
      return page;
    },
    popupOn: async (page: Page) => {
      const popup = await stage.session.openOwn(`popup.html?tab=${await stage.probe.tabId(page)}`);
      opened.push(popup);
      await until('the switches', () => popup.$('.switches'));
      return popup;
    },
  };
}

const word = 'Set by your administrator';
const text = (page: Page) => page.evaluate(() => document.body.innerText);
const choice = (page: Page, field: string) =>
  page.$eval(`input[name="${field}"]:checked`, (input) => (input as HTMLInputElement).value);
/** The fields that cannot be changed, by the names they are stored under. */
const lockedIn = (page: Page) =>
  page.$$eval('form [name]:disabled', (inputs) => [
    ...new Set(inputs.map((input) => input.getAttribute('name'))),
  ]);

describe.each(browserKinds)('what an administrator set, in %s', (kind) => {
  describe.skipIf(!canSetPolicy(kind))('where this machine lets a test set a policy', () => {
    const { stage, set, stored, options, visit, popupOn } = setManagedStage(kind, {
      leader: 'japanese',
      markStyle: 'tinted',
      badge: false,
    });

    it('is locked in the settings, and says so; the rest can be changed, by keyboard too', async () => {
      await set({ leader: 'russian' });
      const page = await options();
      expect(await lockedIn(page)).toEqual(['leader', 'markStyle', 'badge']);
      expect(await choice(page, 'leader')).toBe('japanese');
      expect((await text(page)).split(word)).toHaveLength(4);
      // With a leader set, the order for undecided pages is not asked for.
      expect(await page.$('[name="undecided"]')).toBeNull();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await until('the storage', async () => 'script' in (await stored()));
      expect(await stored()).toMatchObject({ leader: 'russian', script: 'native' });
    });

    it('counts on pages and on the toolbar’s button, whatever the reader set', async () => {
      await set({ leader: 'russian', markStyle: 'solid', badge: true });
      const page = await visit();
      await waitForMarks(page, 2);
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['two-names-tinted']);
      const { x, y } = await pointOfMark(page, 'Kunashir');
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      await stage.probe.waitForCard(page);
      const labels = await stage.probe.inCard<string[]>(
        page,
        `(root) => [...root.querySelectorAll('.name .label')].map(({ textContent }) => textContent)`,
      );
      expect(labels).toEqual(['Japanese name', 'Russian name']);
      const tabId = await stage.probe.tabId(page);
      expect(
        await stage.probe.inExtension(
          `(browser) => browser.action.getBadgeText({ tabId: ${tabId} })`,
        ),
      ).toBe('');
    });

    it('is left alone by an import and by a reset, with a word', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'two-names-'));
      const page = await options();
      const file = join(folder, 'settings.json');
      const settings = { leader: 'russian', script: 'native' };
      await writeFile(file, JSON.stringify({ product: 'two-names', version: 1, settings }));
      await chooseFile(page, file);
      await waitForOutcome(
        page,
        'Imported 2 settings. What your administrator set stays as it is: Whose name comes first.',
      );
      await rm(folder, { recursive: true });
      await until('the script', async () => (await choice(page, 'script')) === 'native');
      expect(await choice(page, 'leader')).toBe('japanese');

      const press = (label: string) =>
        page.$$eval(
          'button',
          (buttons, wanted) => buttons.find(({ innerText }) => innerText === wanted)?.click(),
          label,
        );
      await press('Reset everything');
      await until('the question', () => page.$('[role="alertdialog"]'));
      await press('Yes, reset');
      await waitForOutcome(
        page,
        'Every setting has its default again. What your administrator set stays as it is:',
      );
      await until('the script', async () => (await choice(page, 'script')) === 'both');
      expect(await choice(page, 'leader')).toBe('japanese');
      expect(await choice(page, 'markStyle')).toBe('tinted');
    });

    it('offers a way back to the default only for what the reader set and can change', async () => {
      await set({ script: 'latin', leader: 'russian' });
      const page = await options();
      const resets = await page.$$eval('.reset', (buttons) =>
        buttons.map((button) => button.getAttribute('aria-label')),
      );
      expect(resets).toEqual(['Reset “Script”']);
    });

    it.each(interfaceLanguages)('has no accessibility violation in %s', async (language) => {
      await set({ language });
      const looks = looksIn(language);
      expect(await violationsOf(await options(), looks)).toEqual([]);
      expect(await violationsOf(await popupOn(await visit()), looks)).toEqual([]);
    });
  });

  describe.skipIf(!canSetPolicy(kind))('where a test can set that it is off', () => {
    const { set, options, visit, popupOn } = setManagedStage(kind, { enabled: false });

    it('marks nothing, and the popup says who switched it off', async () => {
      await set({ enabled: true });
      const page = await visit();
      const popup = await popupOn(page);
      await until('the sentence', async () => (await text(popup)).includes('switched off'));
      expect(await text(popup)).toContain(word);
      expect(await popup.$$('.switches input:enabled')).toEqual([]);
      expect(await popup.$('.sentence button')).toBeNull();
      expect(await marksOf(page)).toEqual([]);
      expect(await lockedIn(await options())).toEqual(['enabled']);
    });
  });

  describe.skipIf(!canSetPolicy(kind))('where a test can set what makes no sense', () => {
    const { policy, options, visit } = setManagedStage(kind, {
      leader: 'japanese',
      script: 'runes',
      showDelayMs: 'soon',
      sites: ['127.0.0.1', 'https://example.org'],
      colour: 'red',
    });

    it('is said where it is, and the rest counts', async () => {
      const page = await options();
      expect(await lockedIn(page)).toEqual(['leader']);
      expect(await choice(page, 'leader')).toBe('japanese');
      expect(await choice(page, 'script')).toBe('both');
      const notes = await page.$$eval('.note', (all) => all.map(({ textContent }) => textContent));
      // Chromium itself checks a policy against our schema, and lists what it drops on chrome://policy.
      const left =
        kind === 'firefox'
          ? 'Script, Show the card after, colour, Sites to leave alone'
          : 'Sites to leave alone';
      expect(notes).toEqual([
        `A value that your administrator set cannot be used and is left out: ${left}.`,
      ]);
      await waitForMarks(await visit(), 2);
    });

    // Firefox reads a policy when it starts.
    if (kind === 'chromium') {
      it('follows the administrator who mends it, without a restart', async () => {
        const page = await options();
        const reading = await visit();
        await waitForMarks(reading, 2);
        await policy.set({ leader: 'russian', sites: ['127.0.0.1'] });
        await until('no marks', async () => (await marksOf(reading)).length === 0, longestSettleMs);
        await until('the leader', async () => (await choice(page, 'leader')) === 'russian');
        expect(await lockedIn(page)).toEqual(['leader', 'sites']);
        expect(await page.$('.note')).toBeNull();
      });
    }
  });
});
