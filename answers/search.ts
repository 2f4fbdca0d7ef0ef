/**
 * The look-up: finds places in every language, script and misspelling, and events, quotes, people and
 * checks by their words. fuse.js does the matching; what it is told here is measured in
 * `bench/search.ts`.
 */
import { fold } from './fold.ts';
import { hanOrKana, marksIn, placeOf } from './search-marks.ts';
import { WordIndex } from './word-index.ts';

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
  /** The text has what was typed, letter for letter; else it is only what comes nearest to it. */
  readonly isTyped: boolean;
}

export interface SearchAnswer {
  /** The groups that have matches, the best match's group first. */
  readonly groups: readonly {
    readonly group: SearchGroup;
    readonly matches: readonly SearchMatch[];
  }[];
  /** Where nothing matches: the places whose names come nearest, nearest first. */
  readonly nearest: readonly SearchMatch[];
  /** Where not even one comes near: all places, each by its first name. */
  readonly others: readonly SearchMatch[];
}

export interface Search {
  find(query: string): SearchAnswer;
}

/** A look-up that is made when it is first asked for, or told to prepare. */
export interface LazySearch extends Search {
  prepare(): void;
}

/** What is answered before anything is asked. */
export const noAnswer: SearchAnswer = { groups: [], nearest: [], others: [] };

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
/** A name that is farther than this has nothing to do with what was typed. */
const farthestNear = 0.56;
/** Up to here a name is taken for misspelt, and no text is searched for slips of its own. */
const misspeltName = 0.4;
/** Where a text has the words as typed, a name must be nearer: "visa" is no "Kuriilisaaret". */
const farthestNameBesideTyped = 0.2;
/** Names this much worse than the best one are noise beside it. */
const nameSpread = 0.2;
/** Up to here a name is as good as typed in full. */
const surelyTyped = 0.1;
/** The largest share of a text's word that may be slips, from this length on. */
const misspeltWord = 0.25;
const shortestMisspelt = 5;
/** Words of texts are looked for from this length on; of Chinese and Japanese ones, from two. */
const shortestWord = 3;
/**
 * A threshold of 0.5 finds every name with one typo in four letters, and two in eight. What a slip
 * costs is its share of the length, so longer names need not allow more than four (two pairs of
 * letters swapped).
 */
function nameThreshold(length: number): number {
  if (length <= 9) return 0.5;
  return length <= 14 ? 0.4 : 0.3;
}

/** The names of the places, made ready to be found: most of the work, and the same in each language. */
export interface PreparedNames {
  readonly names: readonly Spelling[];
  readonly nameIndex: WordIndex<Spelling>;
}

/** Makes names ready: those of the places among what is given. */
export function prepareNames(entries: readonly SearchEntry[]): PreparedNames {
  const names = spellings(entries.filter(({ group }) => group === 'places'));
  return { names, nameIndex: new WordIndex(names) };
}

/**
 * Makes the look-up over what is given. Building it costs a few milliseconds; finding, one or two.
 * @param prepared - the names, where they were made ready before.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  { names, nameIndex }: PreparedNames = prepareNames(entries),
): Search {
  const texts = spellings(entries.filter(({ group }) => group !== 'places'));
  const vocabulary = new WordIndex(wordsOf(texts));

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

  /** The words with each that no text has taken for the nearest one that a text has. */
  function corrected(words: string): string | undefined {
    const meant = words.split(' ').map((word) => {
      const isKnown = texts.some(({ folded }) => placeOf(word, folded) >= 0);
      if (isKnown || hanOrKana.test(word) || word.length < shortestMisspelt) return word;
      return vocabulary.find(word, misspeltWord)[0]?.item.folded;
    });
    return meant.includes(undefined) ? undefined : meant.join(' ');
  }

  function find(pattern: string): Answered {
    const named = best(nameIndex.find(pattern, nameThreshold(pattern.length)));
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
    const words = isLongEnough(pattern) ? corrected(pattern) : undefined;
    const foundTexts = words === undefined ? [] : textsWith(words);
    const foundNames = foundTexts.length === 0 && distance <= farthestName ? named : [];
    return { foundNames, foundTexts, namesLead: true, words: words ?? pattern };
  }

  return {
    find(query) {
      const pattern = fold(query).slice(0, longestQuery).trim();
      if (pattern === '') return noAnswer;
      const groups = grouped(find(pattern), pattern);
      if (groups.length > 0) return { ...noAnswer, groups };
      const near = best(nameIndex.find(pattern, farthestNear)).slice(0, mostNearest);
      if (near.length > 0) return { ...noAnswer, nearest: marked(near, pattern) };
      return { ...noAnswer, others: best(names.map((item) => ({ item }))).map(unmarked) };
    },
  };
}

/** The same made later: whoever opens a page to read need not wait for it. */
export function lazySearch(
  entries: () => readonly SearchEntry[],
  prepared?: PreparedNames,
): LazySearch {
  let search: Search | undefined;
  const prepare = () => {
    search ??= createSearch(entries(), prepared);
    return search;
  };
  return {
    prepare,
    find: (query) => (query.trim() === '' ? noAnswer : prepare().find(query)),
  };
}

/** What was found, before it is put in order. */
interface Answered {
  readonly foundNames: readonly Candidate[];
  readonly foundTexts: readonly Candidate[];
  readonly namesLead: boolean;
  /** The words that the texts were found by: as typed, or what was meant. */
  readonly words: string;
}

function isLongEnough(pattern: string): boolean {
  return pattern.length >= (hanOrKana.test(pattern) ? 2 : shortestWord);
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

function unmarked({ entry, text, distance }: Candidate): SearchMatch {
  return { group: entry.group, id: entry.id, text, marks: [], distance, isTyped: false };
}

function marked(candidates: readonly Candidate[], words: string): SearchMatch[] {
  return candidates.map((candidate) => ({
    ...unmarked(candidate),
    isTyped: candidate.folded.includes(words),
    marks: marksIn(candidate.text, candidate.entry.group === 'places' ? [words] : words.split(' ')),
  }));
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

/** Every word of the texts once; words that no blank parts are left out, for nobody could tell them. */
function wordsOf(texts: readonly Spelling[]): { readonly folded: string }[] {
  const words = texts.flatMap(({ folded }) => folded.split(' '));
  const wanted = words.filter((word) => word.length >= shortestMisspelt && !hanOrKana.test(word));
  return [...new Set(wanted)].map((folded) => ({ folded }));
}
