/**
 * The words of the card alone, for cards on our own page; its script on other pages carries those of one
 * language.
 */
import type { InterfaceLanguage } from '../data/schema.ts';
import * as en from './en/card.ts';
import * as ja from './ja/card.ts';
import type { Locale } from './locale.ts';
import * as ru from './ru/card.ts';

export type CardWords = Pick<Locale, 'card' | 'sides'>;

const words: Record<InterfaceLanguage, CardWords> = { en, ja, ru };

/** The card's words in a language; every whole table holds them too. */
export function cardWordsOf(language: InterfaceLanguage): CardWords {
  return words[language];
}
