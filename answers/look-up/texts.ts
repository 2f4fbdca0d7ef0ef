/** The texts of everything, and what has all the words of a query in one of them. */
import { kindWords } from './common-words.ts';
import { isDayOfMonth } from './date.ts';
import type { SearchEntry } from './entry.ts';
import { fold } from './fold.ts';
import { finderOf } from './marks.ts';
import { piecesOf } from './query-words.ts';
import { type KnownFind, shortestUnspaced, ways } from './ways.ts';

export interface Text {
  readonly entry: SearchEntry;
  readonly text: string;
  readonly folded: string;
  /** The how-manieth text of its entry; a text in another language comes after all others. */
  readonly order: number;
  readonly isForeign: boolean;
  /** It is a name, of which some words may be typed. */
  readonly isName?: boolean;
}

/** One word of a name of several says too little of what it names. */
const fewestOfName = 2;

export function textsOf(entry: SearchEntry): Text[] {
  const own = entry.texts.map((text, order) => ({ text, order, isForeign: false }));
  const foreign = (entry.foreignTexts ?? []).map((text) => ({
    text,
    order: entry.texts.length,
    isForeign: true,
  }));
  const named = entry.names.map((text) => ({
    text,
    order: entry.texts.length + 1,
    isForeign: true,
    isName: true,
  }));
  return [...own, ...foreign, ...named].map((text) => ({
    ...text,
    entry,
    folded: fold(text.text),
  }));
}

/** What has all the words of a query in one of its texts. */
export function findInTexts(texts: readonly Text[], told: readonly string[]): KnownFind[] {
  const asked = told.filter((word) => !kindWords.has(word));
  if (asked.every((word) => word.length < shortestUnspaced)) return [];
  // A kind or a direction is one with the word beside it: “Northern Territory”, “Commander Islands”. So
  // is a day with its month, whichever comes first.
  const phrases = told.flatMap((word, index) => {
    const next = told[index + 1];
    if (next === undefined) return [];
    const phrase = `${word} ${next}`;
    if (isDayOfMonth(word, next)) return [[phrase, `${next} ${word}`]];
    return kindWords.has(word) || kindWords.has(next) ? [[phrase]] : [];
  });
  const finders = told.flatMap(piecesOf).map(finderOf);
  const isPhrase = asked.length >= fewestOfName;
  return texts.flatMap(({ entry, text, folded, order, isForeign, isName }) => {
    if (isName && !isPhrase) return [];
    const at: number[] = [];
    for (const find of finders) {
      at.push(find(folded));
      if (at.at(-1) === -1) return [];
    }
    const isSaid = (phrase: string) => ` ${folded}`.includes(` ${phrase}`);
    if (!phrases.every((forms) => forms.some(isSaid))) return [];
    const rank = order + Math.min(...at) / (folded.length + 1);
    const shown = isForeign ? {} : { text };
    return [{ entry, words: told, way: ways.text, rank, ...shown }];
  });
}
