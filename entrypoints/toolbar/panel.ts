/** The browser's side panel with our look-up in it, opened from outside it. */
import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { askFor } from '../popup/query.ts';

/** Firefox for Android has none. */
export const hasPanel = import.meta.env.FIREFOX
  ? browser.sidebarAction !== undefined
  : chromium.sidePanel !== undefined;

/**
 * Opens the side panel and looks something up in it. To be called while a click is still being handled:
 * browsers open a panel at no other time. Firefox does not count a click on a page, told by a message,
 * as one of these, and its Android has no sidebar: there the look-up opens in a tab.
 * @param windowId - the window to open it in; Firefox takes the one in front.
 */
export async function openPanel(query: string, windowId: number | undefined): Promise<void> {
  try {
    const opening = import.meta.env.FIREFOX
      ? browser.sidebarAction.open()
      : windowId !== undefined && chromium.sidePanel.open({ windowId });
    await Promise.all([opening, askFor(query)]);
  } catch {
    const url = browser.runtime.getURL(`sidepanel.html?query=${encodeURIComponent(query)}`);
    await browser.tabs.create({ url });
  }
}
