/** Where words stand in a text: for finding it by them, and for setting them off. */

import type { Mark } from './entry.ts';
import { foldText } from './fold.ts';

/** Chinese, Japanese and Korean words stand without blanks between them. */
export const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** From this length on a word stands for all words that begin with it: declar, declaration. */
const shortestBeginning = 5;
/** And from this one on for its plural. */
const shortestPlural = 4;
/** Russian and Ukrainian words that agree up to their endings are one: курильский, курильского. */
const cyrillicWord = /^\p{Script=Cyrillic}{7,}$/u;
const shortestStem = 6;
const longestEnding = 3;

/**
 * Finds a word in folded texts: where it begins, -1 for nowhere. Where no blanks part words it is found
 * inside a run too.
 */
export function finderOf(word: string): (folded: string) => number {
  if (hanOrKana.test(word)) return (folded) => folded.indexOf(word);
  if (word.length < shortestBeginning) {
    return (folded) => {
      const spaced = ` ${folded} `;
      const at = spaced.indexOf(` ${word} `);
      return at >= 0 || word.length < shortestPlural ? at : spaced.indexOf(` ${word}s `);
    };
  }
  const isCyrillic = cyrillicWord.test(word);
  const stem = word.slice(0, Math.max(word.length - 2, shortestStem));
  return (folded) => {
    if (!folded.includes(isCyrillic ? stem : word.slice(0, -1))) return -1;
    const spaced = ` ${folded} `;
    const at = spaced.indexOf(` ${word}`);
    if (at >= 0) return at;
    // visas, declarations
    if (word.endsWith('s')) return spaced.indexOf(` ${word.slice(0, -1)} `);
    if (!isCyrillic) return -1;
    const begins = spaced.indexOf(` ${stem}`);
    const ends = spaced.indexOf(' ', begins + 1);
    return begins >= 0 && ends - begins - 1 - stem.length <= longestEnding ? begins : -1;
  };
}

/**
 * Where the words stand in a text, led back to the text as written. A word that does not stand there is
 * passed over: nothing is set off for being similar.
 * @param words - folded.
 * @returns in order, none within another.
 */
export function marksIn(text: string, words: readonly string[]): Mark[] {
  const { folded, starts, ends } = foldText(text);
  const marks = words
    .flatMap((word): Mark[] => {
      const at = finderOf(word)(folded);
      if (at < 0) return [];
      const isWhole = folded.startsWith(word, at);
      const nextBlank = folded.indexOf(' ', at);
      const end = isWhole ? at + word.length : nextBlank < 0 ? folded.length : nextBlank;
      const start = starts[at];
      const last = ends[end - 1];
      return start === undefined || last === undefined ? [] : [[start, last]];
    })
    .sort(([one], [other]) => one - other);
  return marks.filter(([start], index) => start >= (marks[index - 1]?.[1] ?? 0));
}
