/** What kind of writing a code unit belongs to, as far as the bounds of words hang on it. */

const space = 32;

const wordLetter = /[\p{L}\p{N}\p{M}_]/u;
/** Written without spaces, or with particles joined on: a name may touch its neighbours. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/**
 * What is known of each code unit, as flags; 0 where nothing is yet. A table, for a map costs more than all
 * else that is asked of a letter.
 */
const kinds = new Uint8Array(0x10000);
const known = 1;
const partOfWord = 2;
const capital = 4;
const letterOfAny = 8;

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const isLetter = wordLetter.test(letter);
  const isPart = isLetter && !unspaced.test(letter);
  const isCapital = letter !== letter.toLowerCase();
  const kind =
    known | (isPart ? partOfWord : 0) | (isCapital ? capital : 0) | (isLetter ? letterOfAny : 0);
  kinds[code] = kind;
  return kind;
}

/** Whether a code unit is part of a word in a script that parts its words. */
export function isWordLetter(code: number): boolean {
  return ((kinds[code] || learn(code)) & partOfWord) !== 0;
}

/** Whether a code unit is a letter, a digit or a mark of any script. */
export function isLetter(code: number): boolean {
  return ((kinds[code] || learn(code)) & letterOfAny) !== 0;
}

/** Whether a code unit is a letter that has a small form. */
export function isUpperCase(code: number): boolean {
  return ((kinds[code] || learn(code)) & capital) !== 0;
}

/**
 * The code unit at an offset, a space outside the text. An out-of-range `charCodeAt` deoptimises its call
 * site, which then stays slow.
 */
export function codeAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? text.charCodeAt(offset) : space;
}
