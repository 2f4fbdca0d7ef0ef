/** The browser's other ways to the look-up: the context menu and the address bar's keyword. */
import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { interfaceLanguage } from '../../locales/language.ts';
import { toolbarWordsOf } from '../../locales/toolbar.ts';
import { readSettings, watchSettings } from '../../settings/storage.ts';
import { askFor } from '../popup/query.ts';

const menuId = 'look-up';

/** Follows menu, address bar and settings. To be called at once when the background starts. */
export function followMenus(): void {
  browser.runtime.onInstalled.addListener(redrawMenu);
  browser.runtime.onStartup.addListener(redrawMenu);
  watchSettings({
    storage: browser.storage,
    signal: new AbortController().signal,
    onChange: redrawMenu,
  });
  // Firefox for Android has neither.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== menuId) return;
    // First the panel: browsers open it only while the click is still being handled.
    void openPanel(tab?.windowId);
    void askFor(selectionText);
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(`sidepanel.html?query=${encodeURIComponent(text)}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

async function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
  else if (windowId !== undefined) await chromium.sidePanel.open({ windowId });
}

let drawing = Promise.resolve();

/** Draws the menu anew, once it has been drawn before: of two at once the second would find it taken. */
function redrawMenu(): void {
  drawing = drawing.then(drawMenu, drawMenu);
}

async function drawMenu(): Promise<void> {
  const { settings } = await readSettings(browser.storage);
  const { menu } = toolbarWordsOf(interfaceLanguage(settings.language, navigator.language));
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: menuId,
    title: menu,
    contexts: ['selection', 'page'],
  });
  browser.omnibox?.setDefaultSuggestion({ description: menu });
}
