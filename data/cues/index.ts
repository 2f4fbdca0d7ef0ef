/**
 * The cues that show what a paragraph speaks of, one table for each language: none reaches another.
 *
 * Cues are separated by commas, in lower case, with straight apostrophes. In a cue `*` stands for any
 * letters, `#` for a digit, `(a|b)` for one of several, `…` for up to some ten words of the same
 * sentence, and `@japan` for any word of that list of the table. A cue is whole words; in Japanese,
 * Chinese and Korean it counts wherever it stands.
 */
import type { LanguageCues } from '../schema.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

/** By language tag (BCP 47). */
export const cueTables: Readonly<Record<string, LanguageCues>> = {
  en: english,
  ja: japanese,
  ru: russian,
  zh: chinese,
  ko: korean,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
  uk: ukrainian,
  tr: turkish,
};
