/** Finds what may be a mention: anchors on the stems, then reads the longest name around each. */
import { fold } from './fold.ts';
import { hyphenAsSpace, mainTag, type NameMeaning, type NameTree, nameTrees } from './gazetteer.ts';
import { isPartOfIdentifier } from './identifiers.ts';
import { isUpperCase, isWordLetter } from './letters.ts';
import { stemPattern } from './stems.ts';
import { follow, type LetterNode } from './tree.ts';
import type { Candidate, Meaning, Range } from './types.ts';
import { endOfLetter, viewOf } from './view.ts';

/** A name does not begin farther before its stem than this, in code units. */
const farthestStart = 40;
/** A name broken over a line has at most this much white space in one place, for indented sources. */
const widestSpace = 250;
/** What is read around a part of a text, so that its first and last names are seen whole. */
const margin = 1024;

const space = 32;
const hyphen = 45;

/**
 * Every alias in the text, undecided, in order and without overlaps: the longest name wins.
 * `language`: the BCP 47 tag of the text; where an alias differs by language, it chooses.
 * `range`: only aliases whose stem lies in it; offsets are those of the whole text all the same. Linear
 * in the length of the range.
 */
export function findCandidates(text: string, language?: string, range?: Range): Candidate[] {
  const from = Math.max(0, (range?.from ?? 0) - margin);
  const to = Math.min(text.length, (range?.to ?? text.length) + margin);
  const view = viewOf(from === 0 && to === text.length ? text : text.slice(from, to));
  const isOwnView = !range && view.text === text;
  const main = mainTag(language ?? '');
  const found: Candidate[] = [];
  let earliest = 0;
  stemPattern.lastIndex = 0;
  for (let match = stemPattern.exec(view.text); match; match = stemPattern.exec(view.text)) {
    const hit = match.index;
    const name = nameAt(view.text, hit, earliest, main);
    // A stem can begin inside another, but a name does not begin before what was already looked at.
    earliest = name?.end ?? hit + match[0].length;
    stemPattern.lastIndex = name?.end ?? hit + 1;
    if (!name) continue;
    if (isOwnView) {
      found.push(name);
      continue;
    }
    const anchor = from + view.original(hit);
    if (range && (anchor < range.from || anchor >= range.to)) continue;
    const start = from + view.original(name.start);
    // The end of the last letter, not of what is invisible after it.
    const end = endOfLetter(text, from + view.original(name.end - 1));
    found.push({ start, end, meaning: name.meaning });
  }
  return found;
}

/** Whether a text can hold a mention at all: a quick test that nearly every text fails. */
export function mayMention(text: string): boolean {
  stemPattern.lastIndex = 0;
  return stemPattern.test(viewOf(text).text);
}

/** Where names may begin around the stem at hand, nearest first; kept, for a new list per stem costs more. */
const starts: number[] = [];
/** Where names from one start may end, shortest first, with their nodes; kept for the same reason. */
const ends: number[] = [];
const endNodes: NameTree[] = [];

/** The leftmost, then longest name that holds the stem at `hit` and begins at `earliest` or after. */
function nameAt(
  text: string,
  hit: number,
  earliest: number,
  language: string,
): Candidate | undefined {
  for (let left = listStarts(text, hit, earliest); left > 0; left--) {
    const start = starts[left - 1] ?? hit;
    const name = nameFrom(text, start, hit, language);
    if (name) return name;
  }
  return undefined;
}

/** Fills `starts` with where a name may begin that has its stem at `hit`, and gives their number. */
function listStarts(text: string, hit: number, earliest: number): number {
  const farthest = Math.max(earliest, hit - farthestStart);
  let count = 0;
  let node: LetterNode<true> | undefined = nameTrees().beginnings;
  let start = hit;
  while (node) {
    const isStart = node.value && (isBound(text, start) || isArabicPrefix(text, start));
    if (isStart) starts[count++] = start;
    if (start <= farthest) break;
    const letter = hyphenAsSpace(fold(text.charCodeAt(start - 1)));
    node = follow(node, letter);
    start = node && letter === space ? startOfSpace(text, start - 1, farthest) : start - 1;
  }
  return count;
}

/** The longest name that begins at `start`, holds the stem at `hit` and is right where it stands. */
function nameFrom(
  text: string,
  start: number,
  hit: number,
  language: string,
): Candidate | undefined {
  for (let left = listEnds(text, start, hit); left > 0; left--) {
    const end = ends[left - 1] ?? hit;
    const node = endNodes[left - 1];
    const meaning = node?.value && meaningIn(node.value, language);
    if (!meaning) continue;
    const objection = objectionTo(text, start, end, hit, meaning);
    // What is shorter is a part of the same identifier.
    if (objection === identifierObjection) return undefined;
    if (objection !== undefined) continue;
    return { start, end, meaning: meaningAt(text, start, meaning) };
  }
  return undefined;
}

/** An alias around a stem, with what speaks against it there; of no use to the search itself. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly alias: string;
  readonly objection: string | undefined;
}

/** The longest alias from the leftmost start around the stem at `hit` in a view: what `explain` shows. */
export function readingAt(text: string, hit: number, language: string): Reading | undefined {
  for (let left = listStarts(text, hit, 0); left > 0; left--) {
    const start = starts[left - 1] ?? hit;
    const last = listEnds(text, start, hit) - 1;
    const end = ends[last];
    const node = last < 0 ? undefined : endNodes[last];
    const meaning = node?.value && meaningIn(node.value, language);
    if (end === undefined || !meaning) continue;
    const objection = objectionTo(text, start, end, hit, meaning);
    return { start, end, alias: meaning.alias, objection };
  }
  return undefined;
}

const identifierObjection = 'part of an identifier, an address or a file name';

/** Why an alias is no name where it stands, in words; nothing where it is. */
function objectionTo(
  text: string,
  start: number,
  end: number,
  hit: number,
  { capital, guard }: NameMeaning,
): string | undefined {
  if (capital && !isCapital(text, hit)) return 'without a capital';
  if (start < hit && isOthersEnd(text, start)) return 'after a single letter';
  if (stands(guard?.before, text, start)) return 'guarded by what stands before it';
  if (stands(guard?.after, text, end)) return 'guarded by what stands after it';
  return isPartOfIdentifier(text, start, end) ? identifierObjection : undefined;
}

/** What a name means at `start`: in Russian only a name has a capital inside a sentence. */
function meaningAt(text: string, start: number, meaning: NameMeaning): Meaning {
  if (!meaning.insideSentence || text.charAt(start - 1) !== ' ') return meaning;
  const beforeSpace = start - (text.charAt(start - 2) === ',' ? 3 : 2);
  const followsWord = isWordLetter(text.charCodeAt(beforeSpace));
  const isAllCapitals = isUpperCase(text.charCodeAt(start + 1));
  return followsWord && !isAllCapitals ? meaning.insideSentence : meaning;
}

function isBound(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return true;
  return !(isWordLetter(text.charCodeAt(offset)) && isWordLetter(text.charCodeAt(offset - 1)));
}

/** Arabic joins "and", "in", "for" to the word after: a name may follow one or two of them. */
function isArabicPrefix(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (!(before >= 0x0600 && before <= 0x06ff)) return false;
  if (!'وبلفك'.includes(String.fromCharCode(before))) return false;
  return isBound(text, offset - 1) || isArabicPrefix(text, offset - 1);
}

/** Fills `ends` with where names from `start` that hold the stem at `hit` end, and gives their number. */
function listEnds(text: string, start: number, hit: number): number {
  let count = 0;
  let node: NameTree | undefined = nameTrees().names;
  let offset = start;
  while (node && offset < text.length) {
    const letter = fold(text.charCodeAt(offset));
    let next: NameTree | undefined = follow(node, letter);
    // A hyphen stands for a space in a name (south-Kuriles), not in an address (kuril-islands).
    if (!next && letter === hyphen && isCapital(text, hit)) next = follow(node, space);
    offset = letter === space && next ? endOfSpace(text, offset) : offset + 1;
    node = next;
    if (node?.value && offset > hit && isBound(text, offset)) {
      ends[count] = offset;
      endNodes[count++] = node;
    }
  }
  return count;
}

function startOfSpace(text: string, offset: number, farthest: number): number {
  let start = offset;
  while (start > farthest && fold(text.charCodeAt(start - 1)) === space) start--;
  return start;
}

function endOfSpace(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + widestSpace);
  let end = offset + 1;
  while (end < limit && fold(text.charCodeAt(end)) === space) end++;
  return end;
}

/** The meaning in the text's language; else the English one; else the script's. */
function meaningIn(meanings: readonly NameMeaning[], language: string): NameMeaning | undefined {
  if (meanings.length === 1) return meanings[0];
  return meaningOf(meanings, language) ?? meaningOf(meanings, 'en') ?? meanings[0];
}

function meaningOf(meanings: readonly NameMeaning[], language: string): NameMeaning | undefined {
  for (const meaning of meanings) if (meaning.languages.includes(language)) return meaning;
  return undefined;
}

/** Whether the word that holds the offset begins with a capital. */
function isCapital(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < farthestStart && isWordLetter(text.charCodeAt(start - 1))) start--;
  return isUpperCase(text.charCodeAt(start));
}

/** S Kuril Islands and S. Kuril Islands are the southern ones; Russia's and U.S. Kuril Islands are not. */
function isOthersEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (!isWordLetter(code) || isWordLetter(text.charCodeAt(offset + 1))) return false;
  return !isUpperCase(code) || text.charAt(offset - 1) === '.';
}

/** Whether a guard's expression stands at the offset; it is sticky, and looks behind where it must. */
function stands(guard: RegExp | undefined, text: string, offset: number): boolean {
  if (!guard) return false;
  guard.lastIndex = offset;
  return guard.test(text);
}
