/** Finds what may be a mention: anchors on the stems, then reads the longest name around each. */
import { fold } from './fold.ts';
import { type Meaning, type NameNode, nameTree } from './gazetteer.ts';
import { isPartOfIdentifier } from './identifiers.ts';
import { isUpperCase, isWordLetter } from './letters.ts';
import { stemPattern } from './stems.ts';
import type { Candidate, Range } from './types.ts';
import { endOfLetter, type View, viewOf } from './view.ts';

/** A name does not begin farther before its stem than this, in code units. */
const farthestStart = 40;
/** A name broken over a line has at most this much white space in one place, for indented sources. */
const widestSpace = 250;
/** What is read around a part of a text, so that its first and last names are seen whole. */
const margin = 1024;

const space = 32;
const hyphen = 45;
const apostrophe = 39;

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
  const found: Candidate[] = [];
  let previousHit = -1;
  let previousEnd = 0;
  stemPattern.lastIndex = 0;
  for (let hit = nextHit(view.text); hit >= 0; hit = nextHit(view.text)) {
    const candidate = candidateAt(view.text, hit, Math.max(previousHit + 1, previousEnd), language);
    previousHit = hit;
    // On from the next letter: a stem can begin inside another.
    stemPattern.lastIndex = hit + 1;
    if (!candidate) continue;
    previousEnd = candidate.viewEnd;
    stemPattern.lastIndex = Math.max(hit + 1, previousEnd);
    const anchor = from + view.original(hit);
    if (range && (anchor < range.from || anchor >= range.to)) continue;
    found.push(toCandidate(text, view, from, candidate));
  }
  return found;
}

/** Whether a text can hold a mention at all: a quick test that nearly every text fails. */
export function mayMention(text: string): boolean {
  stemPattern.lastIndex = 0;
  if (stemPattern.test(text)) return true;
  const view = viewOf(text);
  stemPattern.lastIndex = 0;
  return view.text !== text && stemPattern.test(view.text);
}

function nextHit(text: string): number {
  const match = stemPattern.exec(text);
  return match ? match.index : -1;
}

interface Found {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly alias: string;
  readonly meaning: Meaning;
}

function toCandidate(text: string, view: View, from: number, found: Found): Candidate {
  const { place, side, certainty, family } = found.meaning;
  return {
    start: from + view.original(found.viewStart),
    // The end of the last letter, not of what is invisible after it.
    end: endOfLetter(text, from + view.original(found.viewEnd - 1)),
    place,
    side,
    alias: found.alias,
    certainty,
    family,
  };
}

/** The leftmost, then longest name that holds the stem at `hit` and begins at `earliest` or after. */
function candidateAt(
  text: string,
  hit: number,
  earliest: number,
  language: string | undefined,
): Found | undefined {
  const farthest = Math.max(earliest, hit - farthestStart);
  let start = hit;
  while (start > farthest && joinsWords(text.charCodeAt(start - 1))) start--;
  for (; start <= hit; start++) {
    if (!isBound(text, start) && !isArabicPrefix(text, start)) continue;
    for (let name = namesFrom(text, start, hit); name; name = name.shorter) {
      const { end, node } = name;
      const meaning = meaningIn(node.meanings ?? [], language);
      if (meaning && isAllowed(text, { start, end, hit, meaning })) {
        return { viewStart: start, viewEnd: end, alias: node.alias ?? '', meaning };
      }
    }
  }
  return undefined;
}

/** Whether a name can go on across this code unit: letters, white space, hyphens and apostrophes. */
function joinsWords(code: number): boolean {
  if (code < 128)
    return isWordLetter(code) || code <= space || code === hyphen || code === apostrophe;
  return !isClosing(code);
}

/** Chinese and Japanese marks and brackets, and quotation marks, which end whatever stood before. */
function isClosing(code: number): boolean {
  return (code >= 0x3001 && code <= 0x3011) || code === 0xff0c || code === 0xab || code === 0xbb;
}

function isBound(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return true;
  return !(isWordLetter(text.charCodeAt(offset - 1)) && isWordLetter(text.charCodeAt(offset)));
}

/** Arabic joins "and", "in", "for" to the word after: a name may follow one or two of them. */
function isArabicPrefix(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (!(before >= 0x0600 && before <= 0x06ff)) return false;
  if (!'وبلفك'.includes(String.fromCharCode(before))) return false;
  return isBound(text, offset - 1) || isArabicPrefix(text, offset - 1);
}

/** A name that ends at `end`, and the next shorter one from the same start. */
interface NameEnd {
  readonly end: number;
  readonly node: NameNode;
  readonly shorter: NameEnd | undefined;
}

/** The longest name that begins at `start`, holds the stem at `hit` and ends at a bound. */
function namesFrom(text: string, start: number, hit: number): NameEnd | undefined {
  let longest: NameEnd | undefined;
  let node: NameNode | undefined = nameTree();
  let offset = start;
  while (node && offset < text.length) {
    const letter = fold(text.charCodeAt(offset));
    let next = node.next.get(letter);
    // A hyphen stands for a space in a name (south-Kuriles), not in an address (kuril-islands).
    if (!next && letter === hyphen && isUpperCase(text.charCodeAt(startOfWord(text, hit))))
      next = node.next.get(space);
    offset = letter === space && next ? endOfSpace(text, offset) : offset + 1;
    node = next;
    if (node?.meanings && offset > hit && isBound(text, offset)) {
      longest = { end: offset, node, shorter: longest };
    }
  }
  return longest;
}

function endOfSpace(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + widestSpace);
  let end = offset + 1;
  while (end < limit && fold(text.charCodeAt(end)) === space) end++;
  return end;
}

/** The meaning in the text's language; else the English one; else the script's. */
function meaningIn(
  meanings: readonly Meaning[],
  language: string | undefined,
): Meaning | undefined {
  if (meanings.length === 1) return meanings[0];
  return meaningOf(meanings, mainTag(language)) ?? meaningOf(meanings, 'en') ?? meanings[0];
}

function meaningOf(meanings: readonly Meaning[], tag: string): Meaning | undefined {
  return meanings.find(({ languages }) => languages.some((own) => mainTag(own) === tag));
}

function mainTag(language = ''): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

function isAllowed(
  text: string,
  name: { start: number; end: number; hit: number; meaning: Meaning },
): boolean {
  const { start, end, hit, meaning } = name;
  if (meaning.capital && !isUpperCase(text.charCodeAt(startOfWord(text, hit)))) return false;
  // "S Kuril Islands" are the southern ones, "Russia's Kuril Islands" are not.
  if (start < hit && isLoneSmallLetter(text, start)) return false;
  const { before, after } = meaning.guard ?? {};
  return (
    !stands(before, text, start) &&
    !stands(after, text, end) &&
    !isPartOfIdentifier(text, start, end)
  );
}

function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < farthestStart && isWordLetter(text.charCodeAt(start - 1)))
    start--;
  return start;
}

function isLoneSmallLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isWordLetter(code) && !isUpperCase(code) && !isWordLetter(text.charCodeAt(offset + 1));
}

/** Whether a guard's expression stands at the offset; it is sticky, and looks behind where it must. */
function stands(guard: RegExp | undefined, text: string, offset: number): boolean {
  if (!guard) return false;
  guard.lastIndex = offset;
  return guard.test(text);
}
