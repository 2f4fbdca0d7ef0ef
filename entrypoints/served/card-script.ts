/** Which script of the card a frame gets: the one in the reader's language. */
import browser from 'webextension-polyfill';
import { interfaceLanguage } from '../../locales/language.ts';
import { readSettings } from '../../settings/storage.ts';

/** The file of the card's script. */
export async function cardScript(): Promise<string> {
  const { settings } = await readSettings(browser.storage);
  return `card-${interfaceLanguage(settings.language, navigator.language)}.js`;
}
