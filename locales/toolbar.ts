/** The words of the toolbar's button and the menus: all that the background says. */
import type { InterfaceLanguage } from '../data/schema.ts';
import { toolbar as en } from './en/toolbar.ts';
import { toolbar as ja } from './ja/toolbar.ts';
import { toolbar as ru } from './ru/toolbar.ts';

export type ToolbarWords = typeof en;

const words: Record<InterfaceLanguage, ToolbarWords> = { en, ja, ru };

/** The toolbar's words in a language. */
export function toolbarWordsOf(language: InterfaceLanguage): ToolbarWords {
  return words[language];
}
