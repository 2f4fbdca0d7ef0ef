/** The words of the welcome page, apart from the whole tables, which it has no use for. */
import type { InterfaceLanguage } from '../data/schema.ts';
import { welcome as en } from './en/welcome.ts';
import { welcome as ja } from './ja/welcome.ts';
import { welcome as ru } from './ru/welcome.ts';

export type WelcomeWords = typeof en;

const words: Record<InterfaceLanguage, WelcomeWords> = { en, ja, ru };

/** The welcome page's words in a language. */
export function welcomeWordsOf(language: InterfaceLanguage): WelcomeWords {
  return words[language];
}
