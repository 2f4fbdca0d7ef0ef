/** How often the look-up puts the right place first, as known or under “Did you mean”: over all aliases, as written and with slips. */

import { knowledge } from '../answers/knowledge.ts';
import { searchEntries, spelledPlaces } from '../answers/look-up/entries.ts';
import { fold } from '../answers/look-up/fold.ts';
import { prepareNames } from '../answers/look-up/names.ts';
import { createSearch } from '../answers/look-up/search.ts';
import { lookUpTables } from '../answers/look-up/tables.ts';
import type { PlaceId } from '../data/schema.ts';
import { placeSpellings } from '../mentions/spellings.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { numbersFrom, withTypo } from './typos.ts';

/** The same slips at each run. */
const seed = 1855;

export interface Quality {
  readonly id: 'exact' | 'one typo' | 'two typos';
  /** How many queries were put, and how many of them did not bring the right place first. */
  readonly queries: number;
  readonly missed: number;
  /** The first of those, for whoever wants to look closer. */
  readonly examples: readonly string[];
}

export interface SearchQuality {
  readonly kinds: readonly Quality[];
  /** Of all queries: the 95th percentile from a query to its answer, in milliseconds. */
  readonly p95Ms: number;
}

const kinds = [
  { id: 'exact', typos: 0, shortest: 1 },
  { id: 'one typo', typos: 1, shortest: 4 },
  { id: 'two typos', typos: 2, shortest: 8 },
] as const;

/**
 * Puts the queries.
 * @param every - takes each n-th alias only, for a quick look.
 * @param slips - how many misspellings of each alias are tried.
 */
export function searchQuality({ every, slips }: { every: number; slips: number }): SearchQuality {
  const all = spellings().map(({ text, row }) => ({ text, place: row.place }));
  const search = createSearch(
    searchEntries({ ...knowledge, ...lookUpTables }, 'en'),
    prepareNames(spelledPlaces(placeSpellings())),
  );
  const meanings = new Map<string, Set<PlaceId>>();
  for (const { text, place } of all) {
    const key = fold(text);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(place));
  }
  const next = numbersFrom(seed);
  const times: number[] = [];
  const sample = [...meanings].filter((_, index) => index % every === 0);
  const measured = kinds.map(({ id, typos, shortest }): Quality => {
    const missed: string[] = [];
    let queries = 0;
    for (const [alias, places] of sample) {
      if ([...alias].length < shortest) continue;
      for (let slip = 0; slip < (typos === 0 ? 1 : slips); slip += 1) {
        let query = alias;
        for (let typo = 0; typo < typos; typo += 1) query = withTypo(query, next);
        const start = performance.now();
        const { groups, similar } = search.find(query);
        times.push(performance.now() - start);
        queries += 1;
        const match = groups[0]?.matches[0] ?? similar[0];
        const first = match?.group === 'places' ? match.id : match?.address;
        // A slip can make a name of another place: then that place is right too.
        const right: ReadonlySet<string> = new Set([
          ...places,
          ...(meanings.get(fold(query)) ?? []),
        ]);
        if (first === undefined || !right.has(first)) {
          missed.push(`${alias} → ${query}: ${first ?? 'nothing'}, not ${[...places].join('/')}`);
        }
      }
    }
    return { id, queries, missed: missed.length, examples: missed.slice(0, 20) };
  });
  times.sort((a, b) => a - b);
  return { kinds: measured, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0 };
}
