/**
 * What is known by the words of a query, and nothing else. The ways to be found, the surest first: the
 * query is a name; it is a date or a year; it holds the whole name of a place, or another name among known words;
 * its words speak of a topic; it is the beginning of a name; all its words stand in one text.
 */
import {
  countryWord,
  fillerWords,
  kindWords,
  otherCountryWord,
  unspacedKinds,
} from './common-words.ts';
import { dateIn, inCommonEra } from './date.ts';
import { type SearchEntry, searchGroups } from './entry.ts';
import { fold } from './fold.ts';
import { InflectedNames } from './inflected.ts';
import { finderOf, hanOrKana } from './marks.ts';
import { holdsName, isAskedFor, isBeginningOf, type LookUpName } from './names.ts';
import {
  coveredBy,
  isCommon,
  leftOver,
  longest,
  piecesOf,
  tellingWords,
  wordsOfIslands,
} from './query-words.ts';
import { findInTexts, type Text, textsOf } from './texts.ts';
import { type KnownFind, shortestUnspaced, ways } from './ways.ts';

export interface KnownAnswer {
  /** The best first. */
  readonly finds: readonly KnownFind[];
  /** Words beside the name of a place that stand nowhere. */
  readonly unknown: readonly string[];
}

const year = /^(1[6-9]|20)\d\d$/;
/** A year as Japanese and Russian set it: 1956年, 1956 год. */
const yearInWords = /^((?:1[6-9]|20)\d\d) ?(?:年|г|год|года|году)$/;
/** The most years that an event took to be one of each of them. */
const longestSpan = 5;
/** No name has as many letters. */
const longestName = 1000;
/** A name of a place that is this many words can mean nothing else within other words. */
const surelyWords = 2;

export class Known {
  /** The words of all names, each once. */
  readonly nameWords: readonly string[];
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #names: readonly LookUpName[];
  readonly #texts: readonly Text[];
  readonly #stems: readonly { readonly entry: SearchEntry; readonly folded: readonly string[] }[];
  readonly #dated: readonly SearchEntry[];
  readonly #vocabulary: string;
  readonly #inflected: InflectedNames;

  /** @param names - of the entries; a name of anything else is passed over. */
  constructor(entries: readonly SearchEntry[], names: readonly LookUpName[]) {
    this.#entries = new Map(entries.map((entry) => [entry.address, entry]));
    this.#names = names.filter(({ address }) => this.#entries.has(address));
    this.#texts = entries.flatMap(textsOf);
    this.#stems = entries.flatMap((entry) =>
      entry.stems === undefined ? [] : [{ entry, folded: entry.stems.map(fold) }],
    );
    this.#dated = entries.filter(({ dates }) => dates !== undefined);
    const nameWords = [
      ...this.#names.flatMap(({ folded, certainty }) => (isAskedFor(certainty) ? [] : [folded])),
      ...this.#stems.flatMap(({ folded }) => folded),
    ].flatMap((folded) => folded.split(' '));
    this.nameWords = [...new Set(nameWords)];
    const words = [...nameWords, ...this.#texts.flatMap(({ folded }) => folded.split(' '))];
    this.#vocabulary = ` ${[...new Set(words)].join(' ')} `;
    this.#inflected = new InflectedNames(this.#names);
  }

  find(typed: string): KnownAnswer {
    const query = inCommonEra(typed);
    const pattern = yearInWords.exec(query)?.[1] ?? this.#inflected.inFirstCase(query);
    const told = tellingWords(pattern);
    const bare = told.join(' ');
    const finds = new Map<SearchEntry, KnownFind>();
    const add = (find: KnownFind) => {
      const before = finds.get(find.entry);
      if (!before || compare(find, before) < 0) finds.set(find.entry, find);
    };
    const held = [...this.#byNames(pattern, bare, add)];
    for (const find of [
      ...this.#byDate(tellingWords(query)),
      ...this.#byYear(bare),
      ...this.#byStems(told, bare, query),
      ...findInTexts(this.#texts, told),
    ]) {
      add(find);
    }
    const sorted = [...finds.values()].sort(compare);
    const leads = sorted[0]?.way === ways.holdsPlace ? held : [];
    return { finds: sorted, unknown: leads.length === 0 ? [] : this.#unknownIn(pattern, leads) };
  }

  entryAt(address: string): SearchEntry | undefined {
    return this.#entries.get(address);
  }

  /** Whether a word stands in any of our texts or names. */
  knows(word: string): boolean {
    if (fillerWords.has(word) || kindWords.has(word)) return true;
    if (unspacedKinds.test(word)) return true;
    return hanOrKana.test(word)
      ? word.length >= shortestUnspaced && this.#vocabulary.includes(word)
      : finderOf(word)(this.#vocabulary.trim()) >= 0;
  }

  /** The names in a query whose other words mean nothing to us: these are only asked for. */
  namesHeld(query: string): readonly LookUpName[] {
    const pattern = this.#inflected.inFirstCase(query);
    return longest(
      this.#names.filter(
        (name) =>
          // A part of the dossier (“places”, “names”) is not what somebody means by more words than its own.
          !isOfPart(name.address) &&
          name.certainty !== 'rare' &&
          !isWordOfEvent(name) &&
          !isCommon(name.folded) &&
          holdsName(pattern, name),
      ),
    );
  }

  /** Names that mean something else nearly everywhere, where the query is one of them. */
  rareNames(query: string): readonly LookUpName[] {
    const pattern = this.#inflected.inFirstCase(query);
    const bare = tellingWords(pattern).join(' ');
    return this.#names.filter(
      ({ folded, certainty }) => isAskedFor(certainty) && [pattern, bare].includes(folded),
    );
  }

  /** By names, typed whole, in part, or among other words. Gives the names that the query holds. */
  #byNames(pattern: string, bare: string, add: (find: KnownFind) => void): readonly LookUpName[] {
    const held: LookUpName[] = [];
    for (const name of this.#names) {
      const { text, folded, certainty } = name;
      const entry = this.#entries.get(name.address);
      if (isAskedFor(certainty) || entry === undefined) continue;
      const found = { entry, name: text, words: [pattern] };
      if (folded === pattern || (bare !== '' && folded === bare)) {
        // “Dél-Kuril-szigetek” begins with what elsewhere is an article.
        const way = folded === pattern ? ways.name : ways.bareName;
        add({ ...found, way, rank: 0, words: [folded] });
      } else if (holdsName(pattern, name)) {
        held.push(name);
      } else if (isBeginningOf(pattern, folded) && !isCommon(pattern)) {
        // A word of our texts may be meant as such: of “Japanese military” “Japan” is no beginning.
        const isWord = !isOfPlace(name.address) && this.#isWord(pattern);
        add({
          ...found,
          way: isWord ? ways.text : ways.beginning,
          rank: isWord ? -1 : folded.length - pattern.length,
        });
      }
    }
    const whole = longest(held);
    const kept = whole.filter((name) => this.#means(name, pattern, whole));
    for (const { address, text, folded } of kept) {
      const entry = this.#entries.get(address);
      const way = isOfPlace(address) ? ways.holdsPlace : ways.holdsName;
      if (entry === undefined) continue;
      // Of two that are named, the one that speaks of the other as well.
      const own = isOfPlace(address) ? '' : this.#ownWords(address);
      const spoken = leftOver(pattern, [folded]).filter((word) => finderOf(word)(own) >= 0);
      const rank = -folded.length - spoken.length * longestName;
      add({ entry, name: text, words: [folded], way, rank });
    }
    return kept;
  }

  /**
   * Whether a name means its thing among the other words of a query: those of a place or a person where
   * anything of ours speaks of the other words, those of anything else where it does so itself.
   */
  #means(name: LookUpName, pattern: string, held: readonly LookUpName[]): boolean {
    const { address, folded, certainty } = name;
    if (isOfPlace(address)) {
      const isSure = certainty === 'certain' || folded.split(' ').length >= surelyWords;
      return isSure || leftOver(pattern, [folded]).every((word) => this.knows(word));
    }
    if (address.startsWith('person/')) {
      const rest = leftOver(pattern, [folded]).flatMap(piecesOf);
      return rest.every((word) => this.knows(word)) && !this.#isOfAnother(name, rest);
    }
    // “People” beside another name is no part of the dossier.
    const beside = isOfPart(address) ? held.filter((each) => isOfPart(each.address)) : held;
    const other = leftOver(
      pattern,
      beside.map((each) => each.folded),
    );
    const own = this.#ownWords(address);
    return (
      !isCommon(folded) &&
      other.every((word) => isCommon(word) || countryWord.test(word) || finderOf(word)(own) >= 0)
    );
  }

  /**
   * Whether the words beside a body's name say that it is another country's: the Foreign Ministry of Japan, or of
   * Ukraine, is not Russia's. What Russia's says on Japan is: there the name has its country in it.
   */
  #isOfAnother({ address, folded }: LookUpName, words: readonly string[]): boolean {
    const isOfCountry = (text: string) => text.split(' ').some((word) => countryWord.test(word));
    const names = this.#names.filter((name) => name.address === address);
    if (isOfCountry(folded) || !names.some((name) => isOfCountry(name.folded))) return false;
    const own = names.map((name) => name.folded).join(' ');
    return words.some(
      (word) => otherCountryWord.test(word) || (countryWord.test(word) && finderOf(word)(own) < 0),
    );
  }

  /** All that is said of an entry, its names too. */
  #ownWords(address: string): string {
    return [...this.#texts, ...this.#names]
      .filter((each) => address === ('entry' in each ? each.entry.address : each.address))
      .map(({ folded }) => folded)
      .join(' ');
  }

  #isWord(pattern: string): boolean {
    return hanOrKana.test(pattern) || this.#vocabulary.includes(` ${pattern} `);
  }

  #unknownIn(pattern: string, held: readonly LookUpName[]): readonly string[] {
    const names = held.map(({ folded }) => folded);
    return leftOver(pattern, names).filter((word) => !this.knows(word));
  }

  /** What began on the day, or in the month, that a query is; after it what ended then. */
  #byDate(told: readonly string[]): KnownFind[] {
    const asked = dateIn(told.join(' '));
    if (asked === undefined) return [];
    return this.#dated.flatMap((entry, order) => {
      const at = (entry.dates ?? []).findIndex((date) => date.startsWith(asked));
      const rank = order + at * this.#dated.length;
      return at < 0 ? [] : [{ entry, words: told, way: ways.date, rank }];
    });
  }

  #byYear(bare: string): KnownFind[] {
    if (!year.test(bare)) return [];
    const asked = Number(bare);
    return this.#dated.flatMap((entry, order) => {
      const [first = 0, last = 0] = entry.dates?.map((date) => Number(date.slice(0, 4))) ?? [];
      // What took half a century says nothing of a year within it.
      const isWithin = first <= asked && asked <= last && last - first <= longestSpan;
      if (!isWithin && first !== asked) return [];
      const rank = order + (first === asked ? 0 : this.#dated.length);
      return [{ entry, words: [bare], way: ways.year, rank }];
    });
  }

  /** The topics that all the words of a query speak of, or that its beginning may come to speak of. */
  #byStems(told: readonly string[], bare: string, query: string): KnownFind[] {
    if (bare === '') return [];
    const beside = told.flatMap(piecesOf).filter((word) => !countryWord.test(word));
    const onIslands = wordsOfIslands(query);
    return this.#stems.flatMap(({ entry, folded }): KnownFind[] => {
      const rank = folded.includes(bare) ? 0 : 1;
      if (coveredBy(folded, told)) return [{ entry, words: told, way: ways.topic, rank }];
      if (onIslands !== undefined && coveredBy(folded, onIslands)) {
        return [{ entry, words: onIslands, way: ways.topic, rank: 2 }];
      }
      if (entry.isOfBothSides && coveredBy(folded, beside)) {
        return [{ entry, words: beside, way: ways.topic, rank: 2 }];
      }
      const isBegun = folded.some((stem) => isBeginningOf(bare, stem)) && !isCommon(bare);
      return isBegun ? [{ entry, words: told, way: ways.beginning, rank: bare.length }] : [];
    });
  }
}

function isOfPart(address: string): boolean {
  return !address.includes('/');
}

/** A query that holds the name of one of the islands is about it, whatever else it holds. */
export function isOfPlace(address: string): boolean {
  return address.startsWith('place/') || address.startsWith('chain/');
}

/** “Annexation” by itself is one of our events; beside words that mean nothing to us it is any. */
function isWordOfEvent({ address, text }: LookUpName): boolean {
  return address.startsWith('event/') && /^\p{Ll}/u.test(text);
}

/** The best first: by the way, then by the group, then by the rank. */
function compare(one: KnownFind, other: KnownFind): number {
  return (
    one.way - other.way ||
    // Of two names in a query the longer one is meant, whatever it names.
    (one.way === ways.holdsPlace ? one.rank - other.rank : 0) ||
    searchGroups.indexOf(one.entry.group) - searchGroups.indexOf(other.entry.group) ||
    one.rank - other.rank
  );
}
