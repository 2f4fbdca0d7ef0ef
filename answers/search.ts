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
/** A best name that is farther than this is none, only near. */
const farthestName = 0.52;
/** Up to here a name is taken for misspelt, and no text is searched for slips of its own. */
const misspeltName = 0.4;
/** Where a text has the words as typed, a name must be nearer: "visa" is no "Kuriilisaaret". */
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
/**
 * What a slip costs is its share of the length, and the time a search takes grows with the slips that it
 * allows: longer names need not allow more than four (two pairs of letters swapped).
 */
const nameThresholds = [
  { longest: 9, threshold: 0.5 },
  { longest: 14, threshold: 0.4 },
  { longest: longestQuery, threshold: 0.3 },
];
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
  const nameIndexes = nameThresholds.map(({ longest, threshold }) => ({
    longest,
    index: new Fuse(names, { ...nameOptions, threshold }, nameIndex.getIndex()),
  }));
  const textIndex = new Fuse(texts, textOptions);
  const nearestIndex = new Fuse(names, { ...nameOptions, threshold: 1 }, nameIndex.getIndex());

  /** Where not even three names share a letter with the pattern, the others follow in their order. */
  function nearest(pattern: string): SearchMatch[] {
    const near = best(nearestIndex.search(pattern));
    const others = best(names.map((item) => ({ item }))).filter(
      ({ entry }) => !near.some((candidate) => candidate.entry === entry),
    );
    return marked([...near, ...others].slice(0, mostNearest), pattern);
  }

  /** Texts that have all the words, each at a word's beginning, the earliest first. */
  function textsWith(words: string): Candidate[] {
    if (!isLongEnough(words)) return [];
    return best(
      texts.flatMap((item) => {
        const at = words.split(' ').map((word) => placeOf(word, item.folded));
        return Math.min(...at) < 0 ? [] : [{ item, score: (at[0] ?? 0) / item.folded.length }];
      }),
    );
  }

  function find(pattern: string): Answered {
    const { index } = nameIndexes.find(({ longest }) => pattern.length <= longest) ?? {};
    const named = best((index ?? nameIndex).search(pattern));
    const distance = named[0]?.distance ?? 1;
    const typed = textsWith(pattern);
    if (typed.length > 0) {
      const foundNames = distance <= farthestNameBesideTyped ? named : [];
      return { foundNames, foundTexts: typed, namesLead: distance <= surelyTyped, words: pattern };
    }
    if (named[0] && distance <= misspeltName) {
      const { folded: words } = named[0];
      return { foundNames: named, foundTexts: textsWith(words), namesLead: true, words };
    }
    const foundTexts = isLongEnough(pattern) ? best(textIndex.search(pattern)) : [];
    const foundNames = foundTexts.length === 0 && distance <= farthestName ? named : [];
    return { foundNames, foundTexts, namesLead: true, words: pattern };
  }

  return {
    find(query) {
      const pattern = fold(query).slice(0, longestQuery).trim();
      if (pattern === '') return { groups: [], nearest: [] };
      const groups = grouped(find(pattern), pattern);
      return { groups, nearest: groups.length > 0 ? [] : nearest(pattern) };
    },
  };
}

/** What was found, before it is put in order. */
interface Answered {
  readonly foundNames: readonly Candidate[];
  readonly foundTexts: readonly Candidate[];
  readonly namesLead: boolean;
  /** The words that the texts were found by: as typed, or the name that was meant. */
  readonly words: string;
}

function isLongEnough(pattern: string): boolean {
  return pattern.length >= (hanOrKana.test(pattern) ? 2 : shortestWord);
}

/** Where a word begins in a folded text, -1 for nowhere; inside a run where no blanks part words. */
function placeOf(word: string, folded: string): number {
  if (hanOrKana.test(word) || folded.startsWith(word)) return folded.indexOf(word);
  const at = folded.indexOf(` ${word}`);
  return at < 0 ? -1 : at + 1;
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

/** By groups: the places first, unless a text has what was typed and no name does. */
function grouped(
  { foundNames, foundTexts, namesLead, words }: Answered,
  pattern: string,
): SearchAnswer['groups'] {
  const bestDistance = foundNames[0]?.distance ?? 0;
  const names = foundNames.filter(({ distance }) => distance <= bestDistance + nameSpread);
  const order = namesLead ? searchGroups : [...searchGroups.slice(1), ...searchGroups.slice(0, 1)];
  return order
    .map((group) => {
      const found = group === 'places' ? names : foundTexts;
      const inGroup = found.filter(({ entry }) => entry.group === group);
      return {
        group,
        matches: marked(inGroup.slice(0, mostMatchesInGroup), group === 'places' ? pattern : words),
      };
    })
    .filter(({ matches }) => matches.length > 0);
}

function marked(candidates: readonly Candidate[], words: string): SearchMatch[] {
  return candidates.map(({ entry, text, distance }) => ({
    group: entry.group,
    id: entry.id,
    text,
    marks: marksIn(text, entry.group === 'places' ? [words] : words.split(' ')),
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
  const begins = placeOf(word, folded);
  const at = begins < 0 ? folded.indexOf(word) : begins;
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
