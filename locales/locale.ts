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
