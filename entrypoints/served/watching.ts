/**
 * Puts the script on every page where it is not yet, and has it look again where it is: a second copy of it
 * only asks the first to look again.
 */
import browser from 'webextension-polyfill';
import { pauseKey } from '../../settings/pause.ts';
import { isOnAt } from '../../settings/sites.ts';
import { readSettings } from '../../settings/storage.ts';

/** Puts the script into the pages that are open already, as far as we may read them. */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && watchTab(id)));
}

/**
 * Knocks at pages where we may be on now. Where there are no marks no script follows the settings or the
 * page's address: that would cost every page more than all else that we do there.
 */
export function followTurnsToOn(): void {
  browser.storage.onChanged.addListener((changes) => {
    if (['enabled', 'sites', pauseKey].some((name) => name in changes)) void watchOpenTabs();
  });
  // Patterns may name paths, and a page can go from one of its addresses to another without a load.
  browser.tabs.onUpdated.addListener(async (tabId, { url }) => {
    if (url === undefined) return;
    const { settings } = await readSettings(browser.storage);
    if (settings.sites.length > 0 && isOnAt(url, settings)) await watchTab(tabId).catch(() => {});
  });
}

async function watchTab(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
