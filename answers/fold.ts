/** Makes spellings comparable, and leads back from the folded text to the text as written. */

/** Old forms of kanji in the names, with the forms that are written today. */
const modernKanji: Readonly<Record<string, string>> = {
  國: '国',
  齒: '歯',
  擇: '択',
  嶋: '島',
  嶌: '島',
};

const separator = /^[^\p{L}\p{N}\p{M}]$/u;
const katakana = /[\u30a1-\u30f6]/g;
const distanceToHiragana = 0x60;

export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 code unit of the folded text, where its character starts in the original. */
  readonly starts: readonly number[];
  /** And where it ends. */
  readonly ends: readonly number[];
}

/**
 * Folds what readers write in more ways than one: case, accents and macrons, й and ё, full and half
 * width, katakana and hiragana, old and new kanji, hyphens, apostrophes and runs of blanks.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    const piece = foldCharacter(character);
    if (piece === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(offset);
    }
  }
  const length = folded.endsWith(' ') ? folded.length - 1 : folded.length;
  return {
    folded: folded.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  };
}

/** The folded text alone. */
export function fold(text: string): string {
  return foldText(text).folded;
}

function foldCharacter(character: string): string {
  if (separator.test(character)) return isDropped(character) ? '' : ' ';
  return character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - distanceToHiragana))
    .replace(/./u, (first) => modernKanji[first] ?? first);
}

/** Apostrophes stand inside words (Kunashir’s, Курильс’кі): they are dropped, not made a blank. */
function isDropped(character: string): boolean {
  return /['’ʼ‘`´\u00ad\u200b-\u200d\u2060\ufeff]/.test(character);
}
