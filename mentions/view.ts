/**
 * A text as the search reads it: without soft hyphens, zero-width characters and vowel marks, composed
 * (NFC), full-width letters and half-width kana in their usual width. Most texts hold none of these and
 * are their own view.
 */
import { firstWhere } from './first-where.ts';
import { isPlain } from './plain.ts';

export interface View {
  readonly text: string;
  /** The offset in the original of an offset in the view. */
  original(offset: number): number;
}

/** Characters to leave out: invisible ones, and vowel marks that writers may omit. */
const dropped =
  '\\u00ad\\u034f\\u061c\\u0640\\u064b-\\u0655\\u0670\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
/** Marks that compose with the letter before them. */
const composing =
  '\\u0300-\\u034e\\u0350-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\u3099\\u309a';
/** Letters of another width, and Korean letters not yet composed. */
const compatible = '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff61-\\uff9f\\u1100-\\u11ff';

/** What continues the letter before it: marks, the later parts of a Korean or half-width syllable. */
const continuing = `${composing}\\u1160-\\u11ff\\uff9e\\uff9f`;

const unusual = new RegExp(`[${dropped}${composing}${compatible}]`);
/** One letter with its marks, or a run that is left out. */
const letterOrDropped = new RegExp(
  `[^${dropped}${continuing}][${dropped}]*[${continuing}][${continuing}${dropped}]*|[${dropped}${continuing}]+|[${compatible}]`,
  'g',
);
const droppedAll = new RegExp(`[${dropped}]+`, 'g');
const composingAll = new RegExp(`[${composing}]+`, 'g');
/** Letters with more marks than this are left alone: composing them takes more than linear time. */
const tooManyMarks = new RegExp(`([${continuing}]{8})[${continuing}]+`, 'g');
const firstMark = 0x300;
const continuingLetter = new RegExp(`[${continuing}]`);

/** Where the letter at an offset ends, its marks included. */
export function endOfLetter(text: string, offset: number): number {
  let end = offset + 1;
  while (text.charCodeAt(end) >= firstMark && continuingLetter.test(text.charAt(end))) end++;
  return end;
}

const continuingAll = new RegExp(`[${continuing}]`, 'g');
/** Invisible, of one code unit, and left out of every view. */
const joiner = '\u034f';

/** A text of the same length in which no mark composes with the letter before it. */
export function withoutMarks(text: string): string {
  return text.replace(continuingAll, joiner);
}

/** The view of a text. Linear in its length; costs next to nothing where the text is its own view. */
export function viewOf(text: string): View {
  if (isPlain(text) || !unusual.test(text)) return { text, original: (offset) => offset };
  // Runs of the table: from view offset `starts[n]` on, the original is at `shifts[n]` more.
  const starts: number[] = [0];
  const shifts: number[] = [0];
  const parts: string[] = [];
  let length = 0;
  let last = 0;
  for (const match of text.matchAll(letterOrDropped)) {
    const replacement = usual(match[0]);
    length += match.index - last + replacement.length;
    parts.push(text.slice(last, match.index), replacement);
    last = match.index + match[0].length;
    if (replacement.length !== match[0].length) {
      starts.push(length);
      shifts.push(last - length);
    }
  }
  parts.push(text.slice(last));
  return {
    text: parts.join(''),
    original(offset) {
      const next = firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset);
      return offset + (shifts[next - 1] ?? 0);
    },
  };
}

function usual(letter: string): string {
  const kept = letter.replace(droppedAll, '');
  const head = kept.replace(tooManyMarks, '$1').normalize('NFKC');
  // What does not compose is a mark over a letter of ours (Кури́лы) or of another name's: left out.
  return head.replace(composingAll, '');
}
