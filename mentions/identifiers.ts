/** Tells names from the addresses, paths and identifiers of code that hold the same letters. */
import { codeAt, isUpperCase, isWordLetter } from './letters.ts';

/** How far back an address is looked for, in code units. */
const addressReach = 200;

const space = 32;
const fullStop = 46;
const equals = 61;

/** Signs that addresses and code join names with, by code unit. */
const joining = new Uint8Array(0x10000);
for (const sign of '-./\\@#&?=+%$~\'"`:(') joining[sign.charCodeAt(0)] = 1;

/**
 * Whether the text from `start` to `end` is part of an address (…/wiki/Iturup, kuril.example, @kuril), a path or an
 * identifier of code ('iturup', kUriLen, gh-northern-territories).
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  if (isCamelCase(text, start, end)) return true;
  if (isOneCase(text, start, end)) {
    if (isAssigned(text, end) || isOption(text, start) || isFirstArgument(text, start)) return true;
    if (isCode(text, start, end)) return true;
  }
  const isJoined = joining[codeAt(text, start - 1)] === 1 || joining[codeAt(text, end)] === 1;
  return isJoined && isJoinedOn(text, start, end);
}

/** Whether the signs at its ends join the text on to an address, a path or an identifier. */
function isJoinedOn(text: string, start: number, end: number): boolean {
  if (isFileName(text, end)) return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@' || after === '@' || before === '\\') return true;
  // An expression of alternatives, /name|name/, is no path.
  if (/[-/.=+&?#:%]/.test(before) && after !== '|' && isInAddress(text, start)) return true;
  if (isConstant(text, start, end)) return true;
  if (!isLowerCase(text, start, end)) return false;
  // Joined on by signs that code and addresses use: .kuril -kuril kuril. kuril- kuril=
  if (/[-./#&?=+$~]/.test(before)) return true;
  if (/[-/=&+(]/.test(after)) return true;
  if (/[.:]/.test(after) && isWordLetter(text.charCodeAt(end + 1))) return true;
  // A key and its part: build:iturup
  if (before === ':' && /[a-z]/.test(text.charAt(start - 2))) return true;
  const isOneWord = !/\s/.test(text.slice(start, end));
  // A single word in quotes, a key of a record.
  return isOneWord && (/['"`]/.test(before) || /^['"`]?:/.test(text.slice(end, end + 2)));
}

/** Kunashir.jpg, 쿠나시르섬.html: a sentence goes on with a space or a capital. */
function isFileName(text: string, end: number): boolean {
  if (codeAt(text, end) !== fullStop) return false;
  return /^\.(?:[a-z]{2,4}\d?|mp[34]|7z|geojson|topojson)(?![\p{L}\p{N}_])/u.test(
    text.slice(end, end + 12),
  );
}

/** Whether a capital follows a small letter directly, as in kUriLen: no name is written so. */
function isCamelCase(text: string, start: number, end: number): boolean {
  for (let offset = start + 1; offset < end; offset++) {
    if (!isCapitalLetter(text.charCodeAt(offset))) continue;
    if (isSmallLetter(text.charCodeAt(offset - 1))) return true;
  }
  return false;
}

/** A key in capitals before a list or a record: KURILS: {…} */
function isConstant(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== ':') return false;
  return /^[A-Z]+$/.test(text.slice(start, end)) && /^:\s*[{[]/.test(text.slice(end, end + 4));
}

/** The left side of an assignment: etorofu = … */
function isAssigned(text: string, end: number): boolean {
  if (codeAt(text, end) !== space || codeAt(text, end + 1) !== equals) return false;
  return end + 2 < text.length && codeAt(text, end + 2) !== equals;
}

/** The value of a command's option: --host iturup */
function isOption(text: string, start: number): boolean {
  return /(?:^|\s|["'`])--[a-z][a-z-]{0,30}[ =]$/.test(text.slice(Math.max(0, start - 40), start));
}

/** One word, all of it in small letters or all in capitals: etorofu, KURILEN */
function isOneCase(text: string, start: number, end: number): boolean {
  const isSmall = isSmallLetter(text.charCodeAt(end - 1));
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (!(isSmall ? isSmallLetter(code) : isCapitalLetter(code))) return false;
  }
  return true;
}

/** Of the letters that code is written in. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapitalLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A short code in quotes: "KUR" */
function isCode(text: string, start: number, end: number): boolean {
  const isQuoted =
    /['"`]/.test(text.charAt(start - 1)) && text.charAt(end) === text.charAt(start - 1);
  return isQuoted && /^[A-Z]{2,4}$/.test(text.slice(start, end));
}

/** The argument of a call: show(etorofu) */
function isFirstArgument(text: string, start: number): boolean {
  return text.charAt(start - 1) === '(' && isWordLetter(text.charCodeAt(start - 2));
}

/** Letters that have capitals, and none of them: what identifiers and addresses are written in. */
function isLowerCase(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (isUpperCase(code)) return false;
    const letter = text.charAt(offset);
    if (code >= 128 && letter.toUpperCase() === letter) return false;
  }
  return true;
}

function isInAddress(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - addressReach), start);
  const token = reach.slice(reach.search(/\S*$/));
  // Two strokes begin a comment, not a path.
  return token.includes('://') || token.includes('www.') || /^["'(<]*\.{0,2}\/(?!\/)/.test(token);
}
