/** Where words stand in a text: for finding it by them, and for setting off the letters they matched. */
import Fuse from 'fuse.js/basic';
import { foldText } from './fold.ts';

/** Chinese, Japanese and Korean words stand without blanks between them. */
export const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** So much of a misspelt name may be slips where the letters that agree are set off. */
const slipsSetOff = 0.5;

/** Where a word begins in a folded text, -1 for nowhere; inside a run where no blanks part words. */
export function placeOf(word: string, folded: string): number {
  if (hanOrKana.test(word) || folded.startsWith(word)) return folded.indexOf(word);
  const at = folded.indexOf(` ${word}`);
  return at < 0 ? -1 : at + 1;
}

/**
 * The letters of a text that the words matched, led back to the text as written.
 * @param words - folded.
 * @returns [start, end) in UTF-16 code units, in order.
 */
export function marksIn(text: string, words: readonly string[]): [number, number][] {
  const { folded, starts, ends } = foldText(text);
  return words
    .flatMap((word) => rangesOf(word, folded))
    .sort(([a], [b]) => a - b)
    .flatMap(([first, last]) => {
      const start = starts[first];
      const end = ends[last];
      return start === undefined || end === undefined ? [] : [[start, end] as [number, number]];
    });
}

/** Where a word stands in a folded text, [first, last]; where it is misspelt, what fuse.js matched. */
function rangesOf(word: string, folded: string): readonly (readonly [number, number])[] {
  const begins = placeOf(word, folded);
  const at = begins < 0 ? folded.indexOf(word) : begins;
  if (at >= 0) return [[at, at + word.length - 1]];
  const match = Fuse.match(word, folded, {
    includeMatches: true,
    ignoreLocation: true,
    threshold: slipsSetOff,
  });
  return match.indices ?? [];
}
