/** The interface's words: one table a language, chosen by the setting and handed down as `t`. */
import type { InterfaceLanguage } from '../data/schema.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ru } from './ru.ts';

export type Locale = typeof en;

const locales: Record<InterfaceLanguage, Locale> = { en, ja, ru };

/** The table of a language. */
export function localeOf(language: InterfaceLanguage): Locale {
  return locales[language];
}

/**
 * The interface language that a setting means.
 * @param setting - as stored; `browser` follows the browser.
 * @param browserLanguage - a BCP 47 tag, as `navigator.language` has it.
 */
export function interfaceLanguage(
  setting: InterfaceLanguage | 'browser',
  browserLanguage: string,
): InterfaceLanguage {
  if (setting !== 'browser') return setting;
  const primary = browserLanguage.split('-')[0];
  return primary === 'ja' || primary === 'ru' ? primary : 'en';
}
