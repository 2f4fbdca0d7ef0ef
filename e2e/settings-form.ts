/** The settings in the e2e tests: their form, and the storage behind it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { type Stage, until } from './harness.ts';

export interface SettingsForm {
  /** Opens the options page in front and waits for its form. */
  open(): Promise<Page>;
  /** Sets as if another of our pages, or another machine, had. */
  set(settings: object): Promise<unknown>;
  /** What sync storage holds. */
  stored(): Promise<Record<string, unknown>>;
  /** Pages that are left or closed after the test, those of `open` among them. */
  readonly opened: Page[];
}

/**
 * The way to the settings of a stage. Each test of the suite begins without any: after it, what was
 * opened is closed and what was set is cleared. Use it beside `setStage`.
 */
export function settingsFormOf(stage: Stage): SettingsForm {
  const opened: Page[] = [];
  afterEach(async () => {
    // Some pages close themselves.
    await Promise.allSettled(opened.splice(0).map((page) => stage.session.leave(page)));
    await stage.probe.inExtension('(browser) => browser.storage.sync.clear()');
  });
  return {
    opened,
    async open() {
      const page = await stage.session.openOwn('options.html');
      opened.push(page);
      await page.bringToFront();
      await until('the form', () => page.$('form'));
      return page;
    },
    set: (settings) =>
      stage.probe.inExtension(`(browser) => browser.storage.sync.set(${JSON.stringify(settings)})`),
    stored: () => stage.probe.inExtension('(browser) => browser.storage.sync.get()'),
  };
}

/** Gives the form a file of settings, as a reader chooses one. */
export async function chooseFile(form: Page, path: string): Promise<void> {
  const input = (await form.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Waits until the form says something of what was done with a file, or of a reset. */
export function waitForOutcome(form: Page, words: string): Promise<boolean> {
  return until(`“${words}”`, async () =>
    (await form.$eval('.outcome', (outcome) => outcome.textContent)).includes(words),
  );
}
