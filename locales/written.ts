/** How each interface language writes dates, figures and citations: what answers are put into words with. */
import type { InterfaceLanguage } from '../data/schema.ts';
import { written as en, type WrittenWords } from './en/written.ts';
import { written as ja } from './ja/written.ts';
import { written as ru } from './ru/written.ts';

const words: Record<InterfaceLanguage, WrittenWords> = { en, ja, ru };

/** The words of a language. */
export function writtenWordsOf(language: InterfaceLanguage): WrittenWords {
  return words[language];
}
