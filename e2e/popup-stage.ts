/** The popup in the e2e tests: it stands in a tab of its own and is told which page to look at. */
import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { type Stage, until, waitForEveryFrame, waitForMarks } from './harness.ts';

export interface PopupStage {
  /** Opens a page in front, and waits for so many marks in it and for those of its frames. */
  visit(path: string, marks?: number): Promise<Page>;
  /** The popup about the tab of a page. */
  popupOn(page: Page): Promise<Page>;
  /** The popup about a tab by its id. */
  popupFor(tabId: number): Promise<Page>;
  /** All that the popup says. */
  textOf(popup: Page): Promise<string>;
  waitForText(popup: Page, text: string): Promise<boolean>;
  /** Pages that are left or closed after the test, those of the functions above among them. */
  readonly opened: Page[];
}

/** Popups and pages of a stage. After each test they are closed, and what was stored is cleared. */
export function popupStageOf(stage: Stage): PopupStage {
  const opened: Page[] = [];
  afterEach(async () => {
    // The popup closes itself when a reader goes to a mention.
    await Promise.allSettled(opened.splice(0).map((page) => stage.session.leave(page)));
    await stage.probe.inExtension('(browser) => browser.storage.sync.clear()');
    await stage.probe.inExtension('(browser) => browser.storage.session.clear()');
  });

  const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);

  async function popupFor(tabId: number): Promise<Page> {
    const popup = await stage.session.openOwn(`popup.html?tab=${tabId}`);
    opened.push(popup);
    await popup.setViewport({ width: 384, height: 600 });
    await until('the popup', () => popup.$('input[type="search"]'));
    return popup;
  }

  return {
    opened,
    textOf,
    popupFor,
    async visit(path, marks = 0) {
      const page = await stage.session.open(`${stage.site.origin}${path}`);
      opened.push(page);
      await page.bringToFront();
      if (marks > 0) {
        await waitForMarks(page, marks);
        await waitForEveryFrame(page);
      }
      return page;
    },
    popupOn: async (page) => popupFor(await stage.probe.tabId(page)),
    waitForText: (popup, text) =>
      until(`“${text}” in the popup`, async () => (await textOf(popup)).includes(text)),
  };
}
