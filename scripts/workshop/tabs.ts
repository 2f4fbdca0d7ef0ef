/** A tab that one page after the other is opened in: a new one for each takes 0.3 s of a core more. */
import type { Page } from 'puppeteer-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Tabs {
  /** Opens a page, in the tab of one that was left where there is one, and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /**
   * Ends a test's use of a page and keeps its tab for the next page. Close a page instead that has listeners, scripts
   * for each document, an emulated device or another scale, for they would stay. Pages of the extension are closed.
   */
  leave(page: Page): Promise<void>;
}

const withoutFragment = (url: string) => url.replace(/#.*/s, '');

/**
 * The tabs of a browser, one of which is kept when its page is left.
 * @param newPage - opens a tab.
 * @param size - of a new tab's window, in CSS pixels: a page that is opened in the kept one has it again.
 */
export function tabsOf(newPage: () => Promise<Page>, size: Size): Tabs {
  let left: Page | undefined;

  /** The kept tab, in front; a new one where none is kept. */
  async function tabFor(url: string): Promise<Page> {
    const page = left;
    left = undefined;
    if (page === undefined || page.isClosed()) return newPage();
    // To the same address a browser reloads, and scrolls to where the reader was.
    if (withoutFragment(page.url()) === withoutFragment(url)) await page.goto('about:blank');
    await page.bringToFront();
    return page;
  }

  return {
    async open(url) {
      const page = await tabFor(url);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async leave(page) {
      if (page.isClosed()) return;
      const hasOther = left !== undefined && !left.isClosed();
      if (hasOther || !page.url().startsWith('http:')) return page.close();
      left = page;
      // The next page is to have no pointer on its text.
      await page.mouse.move(0, 0);
      const viewport = page.viewport();
      const isSame = viewport?.width === size.width && viewport.height === size.height;
      if (!isSame) await page.setViewport(size);
    },
  };
}
