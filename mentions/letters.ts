/** What kind of writing a code unit belongs to, as far as the bounds of words hang on it. */

const wordLetter = /[\p{L}\p{N}\p{M}_]/u;
/** Written without spaces, or with particles joined on: a name may touch its neighbours. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

const known = new Map<number, boolean>();

/** Whether a code unit is part of a word in a script that parts its words. */
export function isWordLetter(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    );
  }
  let result = known.get(code);
  if (result === undefined) {
    const letter = String.fromCharCode(code);
    result = wordLetter.test(letter) && !unspaced.test(letter);
    known.set(code, result);
  }
  return result;
}

export function isUpperCase(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
