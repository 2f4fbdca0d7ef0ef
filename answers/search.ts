/**
 * The look-up: finds places in every language, script and misspelling, and events, quotes, people and
 * checks by their words. fuse.js does the matching; what it is told here is measured in
 * `bench/search.ts`.
 */
import Fuse from 'fuse.js';
import { fold, foldText } from './fold.ts';

export const searchGroups = ['places', 'timeline', 'quotes', 'people', 'checks'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** One thing that can be looked up. */
export interface SearchEntry {
  readonly group: SearchGroup;
  /** Unique in its group. */
  readonly id: string;
  /** What a reader may type for it, the text to show first. */
  readonly texts: readonly string[];
}

export interface SearchMatch {
  readonly group: SearchGroup;
  readonly id: string;
  /** The text that matched, as written. */
  readonly text: string;
  /** The matched letters in it, as [start, end) in UTF-16 code units, in order. */
  readonly marks: readonly (readonly [number, number])[];
  /** 0 for a perfect match, 1 for none. */
  readonly distance: number;
}

export interface SearchAnswer {
  /** The groups that have matches, the best match's group first. */
  readonly groups: readonly {
    readonly group: SearchGroup;
    readonly matches: readonly SearchMatch[];
  }[];
  /** Where nothing matches: the places whose names come nearest, nearest first. */
  readonly nearest: readonly SearchMatch[];
}

export interface Search {
  find(query: string): SearchAnswer;
}

interface Spelling {
  readonly entry: SearchEntry;
  readonly text: string;
  readonly folded: string;
}

/** fuse.js takes patterns up to this length whole; a longer one is searched for by its beginning. */
const longestQuery = 32;
const mostMatchesInGroup = 8;
const mostNearest = 3;
/** A best name that is farther than this is none, only near: by itself, and where a text matches. */
const farthestName = 0.52;
const farthestNameBesideText = 0.4;
/** And where words of a text stand as typed ("visa" is no "Kuriilisaaret"). */
const farthestNameBesideTyped = 0.2;
/** Names this much worse than the best one are noise beside it. */
const nameSpread = 0.2;
/** Up to here a name is as good as typed in full. */
const surelyTyped = 0.1;
/** Words of texts are looked for from this length on; of Chinese and Japanese ones, from two. */
const shortestWord = 3;
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Names are short and typed from their beginning, so fuse.js weighs where a match starts. A threshold
 * of 0.5 finds every name with one typo in four letters, and two in eight; half the weight of the
 * length (the field norm) keeps "Kurils" before "South Kurils".
 */
const nameOptions = {
  keys: ['folded'],
  includeScore: true,
  threshold: 0.5,
  fieldNormWeight: 0.5,
};
/** Texts are found by their words, in any order, all of them, each with a slip allowed. */
const textOptions = {
  keys: ['folded'],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.3,
  useTokenSearch: true,
  tokenMatch: 'all' as const,
};

/** Makes the look-up over what is given. Building it costs a few milliseconds; finding, one or two. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const names = spellings(entries.filter(({ group }) => group === 'places'));
  const texts = spellings(entries.filter(({ group }) => group !== 'places'));
  const nameIndex = new Fuse(names, nameOptions);
  const textIndex = new Fuse(texts, textOptions);
  const nearestIndex = new Fuse(names, { ...nameOptions, threshold: 1 });

  /** Where not even three names share a letter with the pattern, the others follow in their order. */
  function nearest(pattern: string): SearchMatch[] {
    const near = best(nearestIndex.search(pattern));
    const others = best(names.map((item) => ({ item }))).filter(
      ({ entry }) => !near.some((candidate) => candidate.entry === entry),
    );
    return marked([...near, ...others].slice(0, mostNearest), pattern);
  }

  return {
    find(query) {
      const pattern = fold(query).slice(0, longestQuery).trim();
      if (pattern === '') return { groups: [], nearest: [] };
      const foundTexts = isLongEnough(pattern) ? best(textIndex.search(pattern)) : [];
      const asTyped = foundTexts.filter(({ folded }) => hasWords(folded, pattern));
      const farthest = asTyped.length > 0 ? farthestNameBesideTyped : farthestNameBesideText;
      const foundNames = withoutNoise(
        best(nameIndex.search(pattern)),
        foundTexts.length > 0 ? farthest : farthestName,
      );
      if (foundNames.length + foundTexts.length === 0) {
        return { groups: [], nearest: nearest(pattern) };
      }
      return { groups: grouped({ foundNames, foundTexts, asTyped, pattern }), nearest: [] };
    },
  };
}

function isLongEnough(pattern: string): boolean {
  return pattern.length >= (hanOrKana.test(pattern) ? 2 : shortestWord);
}

function hasWords(folded: string, pattern: string): boolean {
  return pattern.split(' ').every((word) => folded.includes(word));
}

/** Misspelt names give way where a text answers better, and to better spelt ones. */
function withoutNoise(found: readonly Candidate[], farthest: number): Candidate[] {
  const bestDistance = found[0]?.distance ?? 0;
  if (bestDistance > farthest) return [];
  return found.filter(({ distance }) => distance <= bestDistance + nameSpread);
}

interface Found {
  readonly item: Spelling;
  readonly score?: number;
}

interface Candidate extends Spelling {
  readonly distance: number;
}

/** The best spelling of each entry, best entry first. */
function best(found: readonly Found[]): Candidate[] {
  const byEntry = new Map<SearchEntry, Candidate>();
  for (const { item, score = 1 } of found) {
    const known = byEntry.get(item.entry);
    if (!known || score < known.distance) byEntry.set(item.entry, { ...item, distance: score });
  }
  return [...byEntry.values()].sort((a, b) => a.distance - b.distance);
}

/** Places lead, unless no name is as typed while a text is. */
function grouped({
  foundNames,
  foundTexts,
  asTyped,
  pattern,
}: {
  foundNames: readonly Candidate[];
  foundTexts: readonly Candidate[];
  asTyped: readonly Candidate[];
  pattern: string;
}): SearchAnswer['groups'] {
  const namesLead = asTyped.length === 0 || (foundNames[0]?.distance ?? 1) <= surelyTyped;
  const candidates = [...foundNames, ...(asTyped.length > 0 ? asTyped : foundTexts)];
  const order = namesLead ? searchGroups : [...searchGroups.slice(1), ...searchGroups.slice(0, 1)];
  return order
    .map((group) => {
      const inGroup = candidates.filter(({ entry }) => entry.group === group);
      return { group, matches: marked(inGroup.slice(0, mostMatchesInGroup), pattern) };
    })
    .filter(({ matches }) => matches.length > 0);
}

function marked(candidates: readonly Candidate[], pattern: string): SearchMatch[] {
  return candidates.map(({ entry, text, distance }) => ({
    group: entry.group,
    id: entry.id,
    text,
    marks: entry.group === 'places' ? marksIn(text, [pattern]) : marksIn(text, pattern.split(' ')),
    distance,
  }));
}

/** The letters of a text that the words matched, led back to the text as written. */
function marksIn(text: string, words: readonly string[]): [number, number][] {
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
  const at = folded.indexOf(word);
  if (at >= 0) return [[at, at + word.length - 1]];
  const match = Fuse.match(word, folded, {
    includeMatches: true,
    ignoreLocation: true,
    threshold: nameOptions.threshold,
  });
  return match.indices ?? [];
}

function spellings(entries: readonly SearchEntry[]): Spelling[] {
  return entries.flatMap((entry) => {
    const seen = new Set<string>();
    return entry.texts.flatMap((text) => {
      const folded = fold(text);
      if (seen.has(folded)) return [];
      seen.add(folded);
      return [{ entry, text, folded }];
    });
  });
}
