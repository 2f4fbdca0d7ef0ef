/** Tells names from the addresses, paths and identifiers of code that hold the same letters. */
import { isUpperCase, isWordLetter } from './letters.ts';

/** An address is not looked for farther back than this, in code units. */
const addressReach = 200;

/** Signs that addresses and code join names with. */
const joining = new Uint8Array(128);
for (const sign of '-./\\@#&?=+$~\'"`:(') joining[sign.charCodeAt(0)] = 1;

/**
 * Whether the stretch is part of an address (…/wiki/Iturup, kuril.example, @kuril), a path or an
 * identifier of code ('iturup', gh-northern-territories).
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  if (!joins(text, start - 1) && !joins(text, end)) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@' || before === '\\') return true;
  if (
    (before === '/' || before === '.' || before === '=' || before === '-') &&
    isInAddress(text, start)
  ) {
    return true;
  }
  if (!isPlainLowerCase(text, start, end)) return false;
  // Joined on by signs that code and addresses use: .kuril -kuril _kuril kuril. kuril- kuril=
  if (/[-./#&?=+$~]/.test(before)) return true;
  if (/[-/=&+(]/.test(after)) return true;
  if (/[.:]/.test(after) && isWordLetter(text.charCodeAt(end + 1))) return true;
  const isOneWord = !/\s/.test(text.slice(start, end));
  // A single word in quotes, a key of a record.
  return isOneWord && (/['"`]/.test(before) || /^['"`]?:/.test(text.slice(end, end + 2)));
}

function joins(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code < 128 && joining[code] === 1;
}

/** Latin letters without a capital: what identifiers and addresses are written in. */
function isPlainLowerCase(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    if (text.charCodeAt(offset) >= 128 || isUpperCase(text.charCodeAt(offset))) return false;
  }
  return true;
}

function isInAddress(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - addressReach), start);
  const token = reach.slice(reach.search(/\S*$/));
  return token.includes('://') || token.includes('www.') || /^["'(<]*\.{0,2}\//.test(token);
}
