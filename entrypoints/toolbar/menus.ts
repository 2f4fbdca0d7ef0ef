/** The browser's other ways to the look-up: the context menu and the address bar's keyword. */
import { inBrief } from 'virtual:look-up/in-brief';
import browser from 'webextension-polyfill';
import { descriptionOf, suggestionsFor } from '../../answers/look-up/suggestions.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { toolbarWordsOf } from '../../locales/toolbar.ts';
import { readSettings, watchSettings } from '../../settings/storage.ts';
import { openPanel } from './panel.ts';

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
    void openPanel(selectionText, tab?.windowId);
  });
  browser.omnibox?.onInputChanged.addListener((typed, suggest) => {
    void suggestions(typed).then(suggest);
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(`sidepanel.html?query=${encodeURIComponent(text)}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

async function suggestions(typed: string): Promise<browser.Omnibox.SuggestResult[]> {
  const { settings } = await readSettings(browser.storage);
  const language = interfaceLanguage(settings.language, navigator.language);
  return suggestionsFor(typed, {
    known: inBrief(),
    naming: { preference: settings, language },
    islandLine: toolbarWordsOf(language).chainIsland,
  }).map((suggestion) => ({
    content: suggestion.title,
    description: descriptionOf(suggestion, { isMarkup: !import.meta.env.FIREFOX }),
  }));
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
    contexts: ['selection'],
  });
  browser.omnibox?.setDefaultSuggestion({ description: menu });
}
