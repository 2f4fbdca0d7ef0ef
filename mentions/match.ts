/** Matches the longest name around a stem, and says what speaks against it there. */
import { fold } from './fold.ts';
import {
  hyphenAsSpace,
  type NameMeaning,
  type NameTree,
  type Trees,
  treesOf,
} from './gazetteer.ts';
import { isPartOfIdentifier } from './identifiers.ts';
import { codeAt, isUpperCase, isWordLetter } from './letters.ts';
import { follow, type LetterNode } from './trie.ts';
import type { Candidate, Meaning } from './types.ts';

/** A name does not begin farther before its stem than this, in code units. */
export const farthestStart = 40;
/** A name broken over a line has at most this much white space in one place, for indented sources. */
const widestSpace = 250;

const space = 32;
const hyphen = 45;

/** Scratch buffer: where names may begin, nearest first. Valid until the next `listStarts`. */
const starts: number[] = [];
/** Scratch value: the farthest start that the last `listStarts` came to, of a name or of a part of one. */
let firstStart = 0;
/** Scratch values: where the name of the last `longestEnd` stops in the trie, and where its walk ended in the text. */
let lastNode: NameTree | undefined;
let walkEnd = 0;

/**
 * The leftmost, then longest name in a view that holds the stem at `hit` and begins at most `room` code
 * units before it. `language` is a main tag (gazetteer.ts).
 */
export function nameAt(
  text: string,
  hit: number,
  room: number,
  language: string,
): Candidate | undefined {
  for (let left = listStarts(text, hit, room); left > 0; left--) {
    const start = starts[left - 1] ?? hit;
    const name = nameFrom(text, start, hit, language);
    if (name) return name;
  }
  return undefined;
}

function treesAt(text: string, hit: number): Trees {
  return treesOf(fold(text.charCodeAt(hit)));
}

/** Fills `starts` with where a name may begin that has its stem at `hit`, and gives their number. */
function listStarts(text: string, hit: number, room: number): number {
  const farthest = hit - room;
  let count = 0;
  let node: LetterNode<true> | undefined = treesAt(text, hit).beginnings;
  let start = hit;
  while (node) {
    firstStart = start;
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
  for (
    let end = longestEnd(text, start, hit, text.length);
    end > hit;
    end = longestEnd(text, start, hit, end - 1)
  ) {
    const meaning = meaningIn(lastNode?.value ?? [], language);
    if (!meaning) continue;
    const objection = objectionTo(text, start, end, hit, meaning);
    // What is shorter is a part of the same identifier.
    if (objection === identifierObjection) return undefined;
    if (objection !== undefined) continue;
    return { start, end, meaning: meaningAt(text, start, hit, meaning) };
  }
  return undefined;
}

/**
 * Between which offsets of a view the letters around the stem at `hit` are those of a name, or of a part of one. As
 * the text stands, nothing before `from` or from `to` on belongs to a name with this stem. Where a letter stands
 * directly before, which may be hidden, no end is known: then `to` is infinite.
 */
export function reachOf(text: string, hit: number): { readonly from: number; readonly to: number } {
  const count = listStarts(text, hit, Math.min(hit, farthestStart));
  const from = firstStart;
  let to = count === 0 ? Number.POSITIVE_INFINITY : hit;
  for (let index = 0; index < count; index++) {
    longestEnd(text, starts[index] ?? hit, hit, text.length);
    to = Math.max(to, walkEnd);
  }
  return { from, to };
}

/** An alias around a stem, with what speaks against it there; of no use to the search itself. */
export interface AliasInText {
  readonly start: number;
  readonly end: number;
  readonly alias: string;
  readonly objection: string | undefined;
}

/** The longest alias from the leftmost start around the stem at `hit` in a view: what `explain` shows. */
export function aliasAt(text: string, hit: number, language: string): AliasInText | undefined {
  for (let left = listStarts(text, hit, Math.min(hit, farthestStart)); left > 0; left--) {
    const start = starts[left - 1] ?? hit;
    const end = longestEnd(text, start, hit, text.length);
    const meaning = meaningIn(lastNode?.value ?? [], language);
    if (end <= hit || !meaning) continue;
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
  { capital, inSmallLetters, guard }: NameMeaning,
): string | undefined {
  if (capital && !inSmallLetters && !isCapital(text, hit)) return 'without a capital';
  if (start < hit && isOthersEnd(text, start)) return 'after a single letter';
  if (stands(guard?.before, text, start)) return 'guarded by what stands before it';
  if (stands(guard?.after, text, end)) return 'guarded by what stands after it';
  return isPartOfIdentifier(text, start, end) ? identifierObjection : undefined;
}

/**
 * What a name with its stem at `hit` means at `start`: in Russian only a name has a capital inside a
 * sentence, and some names mean less without one.
 */
function meaningAt(text: string, start: number, hit: number, meaning: NameMeaning): Meaning {
  if (meaning.inSmallLetters && !isCapital(text, hit)) return meaning.inSmallLetters;
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

/**
 * Where the longest name from `start` ends that holds the stem at `hit` and ends at `limit` or before, and
 * its node in `lastNode`; 0 where there is none.
 */
function longestEnd(text: string, start: number, hit: number, limit: number): number {
  let end = 0;
  let node = treesAt(text, hit).names;
  let offset = start;
  while (offset < limit) {
    const letter = fold(text.charCodeAt(offset));
    let next = follow(node, letter);
    // A hyphen stands for a space in a name (south-Kuriles), not in an address (kuril-islands).
    if (!next && letter === hyphen && isCapital(text, hit)) next = follow(node, space);
    if (!next) break;
    node = next;
    offset++;
    if (letter === space && fold(codeAt(text, offset)) === space) offset = endOfSpace(text, offset);
    if (node.value && offset > hit && isBound(text, offset)) {
      end = offset;
      lastNode = node;
    }
  }
  walkEnd = offset;
  return end;
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
  while (offset - start < farthestStart && isWordLetter(codeAt(text, start - 1))) start--;
  return isUpperCase(text.charCodeAt(start));
}

/** S Kuril Islands and S. Kuril Islands are the southern ones; Russia's and U.S. Kuril Islands are not. */
function isOthersEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (!isWordLetter(code) || isWordLetter(codeAt(text, offset + 1))) return false;
  return !isUpperCase(code) || text.charAt(offset - 1) === '.';
}

/** Whether a guard's expression stands at the offset; it is sticky, and looks behind where it must. */
function stands(guard: RegExp | undefined, text: string, offset: number): boolean {
  if (!guard) return false;
  guard.lastIndex = offset;
  return guard.test(text);
}
