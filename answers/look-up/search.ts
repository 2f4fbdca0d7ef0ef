/**
 * The look-up. What is known by the words that were typed is an answer; what is only similar to them is
 * asked for, under “Did you mean”; where there is neither, nothing is known. `npm run -s look-up` and
 * `bench/search.ts` measure it, docs/look-up.md says how it goes about it.
 */
import { type Mark, type SearchEntry, type SearchGroup, searchGroups } from './entry.ts';
import { fold } from './fold.ts';
import { isOfPlace, Known } from './known.ts';
import { marksIn } from './marks.ts';
import { isNameInText, type PreparedNames, prepareNames } from './names.ts';
import { isCommon, leftOver } from './query-words.ts';
import { Similar } from './similar.ts';
import { type KnownFind, ways } from './ways.ts';

export interface SearchMatch {
  readonly group: SearchGroup;
  readonly id: string;
  readonly address: string;
  /** What the result reads; of a place the name that was found. */
  readonly text: string;
  /** What was typed, in the text, in order. */
  readonly marks: readonly Mark[];
  /** The name that was typed, where the text does not hold it; of no place. */
  readonly name?: { readonly text: string; readonly marks: readonly Mark[] };
  /** It is known by what was typed; else it is only similar. */
  readonly isTyped: boolean;
}

export interface SearchAnswer {
  /** What is known by the words typed: the group of the best find first. */
  readonly groups: readonly {
    readonly group: SearchGroup;
    readonly matches: readonly SearchMatch[];
  }[];
  /** Where nothing is known: the works of our list that name it, which is all that we have. */
  readonly beside: readonly SearchMatch[];
  /** Where nothing is known: what may have been meant, the likeliest first. */
  readonly similar: readonly SearchMatch[];
  /** Where nothing is even similar: all places, each by its first name. */
  readonly others: readonly SearchMatch[];
  /** Words beside a place's name that stand nowhere here, as typed. */
  readonly unknown: readonly string[];
}

export interface Search {
  find(query: string): SearchAnswer;
}

/** A look-up that is made when it is first asked for, or told to prepare. */
export interface LazySearch extends Search {
  prepare(): void;
}

/** What is answered before anything is asked. */
export const noAnswer: SearchAnswer = {
  groups: [],
  beside: [],
  similar: [],
  others: [],
  unknown: [],
};

/** A query is looked at up to this length, folded. */
const longestQuery = 120;
const mostMatchesInGroup = 8;
const mostSimilar = 3;

/**
 * Makes the look-up over what is given. Building it costs a few milliseconds; finding, one or two.
 * @param prepared - names beside those of the entries, made ready before.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  prepared: PreparedNames = prepareNames([]),
): Search {
  const own = prepareNames(entries);
  const known = new Known(entries, [...prepared.names, ...own.names]);
  const similar = new Similar(known, [prepared.index, own.index]);
  /**
   * Whether a query is a name misspelt rather than what was found by a part of it: “Pouth Kuril Islands” holds a
   * shorter one, «курилагх» begins as a word of our texts. “Остров Шикотан” is Shikotan, and no slip away from
   * another island.
   */
  const isAnotherName = (
    pattern: string,
    best: KnownFind | undefined,
    unknown: readonly string[],
  ) => {
    const isText = best?.way === ways.text;
    const isHolder =
      best?.way === ways.holdsPlace && !isCommon(leftOver(pattern, best.words).join(' '));
    if (unknown.length === 0 && !isText && !isHolder) return false;
    const [nearest] = similar.misspelt(pattern);
    if (nearest === undefined) return false;
    if (unknown.length > 0) return true;
    return isText ? isOfPlace(nearest.address) : nearest.address !== best?.entry.address;
  };
  return {
    find(query) {
      const typed = folded(query);
      if (typed === '') return noAnswer;
      const owner = folded(query.replace(possessive, ''));
      // “Russia’s Foreign Ministry” is a name as it stands; of “Medvedev’s words” he is one.
      const isOwner = owner !== typed && owner !== '' && known.find(typed).finds.length === 0;
      const pattern = isOwner ? owner : typed;
      const { finds: all, unknown } = known.find(pattern);
      // What means something else nearly everywhere is not found by being the beginning of more.
      const isRare = known.rareNames(pattern).length > 0;
      const isMisspelt = isAnotherName(pattern, all[0], unknown);
      const finds =
        isRare || isMisspelt
          ? all.filter(({ way }) => way === ways.name || way === ways.bareName)
          : all;
      // A title of a work says that others write of something, not that we know it.
      const isKnown = finds.some(({ entry }) => entry.group !== 'sources');
      if (isKnown) return { ...noAnswer, groups: grouped(finds), unknown };
      // “Burevestnik airport” is the title of a work, and holds the name of what lies on Iturup.
      if (finds.length > 0 && known.namesHeld(pattern).length === 0) {
        return { ...noAnswer, beside: finds.slice(0, mostMatchesInGroup).map(marked) };
      }
      const near = similar.find(pattern).slice(0, mostSimilar);
      if (near.length > 0) return { ...noAnswer, similar: near.map(unmarked) };
      const places = entries.filter(({ group }) => group === 'places');
      return { ...noAnswer, others: places.map((entry) => unmarked({ entry })) };
    },
  };
}

/** The English ending of what belongs to somebody. */
const possessive = /['’]s(?=\s|$)/gu;

function folded(query: string): string {
  return fold(query).slice(0, longestQuery).trim();
}

/** The same made later: whoever opens a page to read need not wait for it. */
export function lazySearch(
  entries: () => readonly SearchEntry[],
  prepared: () => PreparedNames,
): LazySearch {
  let search: Search | undefined;
  const prepare = () => {
    search ??= createSearch(entries(), prepared());
    return search;
  };
  return {
    prepare,
    find: (query) => (query.trim() === '' ? noAnswer : prepare().find(query)),
  };
}

/** By groups: the best find's first, then in the order of the groups. */
function grouped(finds: readonly KnownFind[]): SearchAnswer['groups'] {
  const [best] = finds;
  const order = [...new Set([...(best ? [best.entry.group] : []), ...searchGroups])];
  return order
    .map((group) => ({
      group,
      matches: finds
        .filter(({ entry }) => entry.group === group)
        .slice(0, mostMatchesInGroup)
        .map(marked),
    }))
    .filter(({ matches }) => matches.length > 0);
}

function unmarked({ entry, name }: Pick<KnownFind, 'entry' | 'name'>): SearchMatch {
  const { group, id, address, title, names } = entry;
  const text = group === 'places' ? (name ?? names[0] ?? title) : title;
  return { group, id, address, text, marks: [], isTyped: false };
}

function marked(find: KnownFind): SearchMatch {
  const { entry, name, text, words } = find;
  const { group, id, address, title } = entry;
  const found = { group, id, address, isTyped: true };
  if (group === 'places' && name !== undefined) {
    return { ...found, text: name, marks: marksIn(name, words) };
  }
  if (text !== undefined) return { ...found, text, marks: marksIn(text, words) };
  const marks = marksIn(title, words);
  if (name === undefined || marks.length > 0 || isNameInText(name, title)) {
    return { ...found, text: title, marks };
  }
  return { ...found, text: title, marks, name: { text: name, marks: marksIn(name, words) } };
}
