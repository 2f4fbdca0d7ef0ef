/**
 * What everything is called in all languages at once: gathered at build time, for the tables that the
 * popup loads stand in one language.
 */
import type { ChainIsland, Localized, LookUpNames, Place } from '../../data/schema.ts';
import type { Tables } from '../tables.ts';
import { fold } from './fold.ts';
import type { Called, LookUpTables } from './knowledge.ts';

type Named = Pick<Tables, 'places' | 'reports' | 'speakers' | 'topics' | 'checks'> &
  Pick<LookUpTables, 'parts'> & { readonly chain: { readonly islands: readonly ChainIsland[] } };

/** Names that no table holds, as `data/look-up.ts` has them. */
export interface FurtherNames {
  readonly names: LookUpNames;
  /** Of what only lies there: these are asked for. */
  readonly neighbours: LookUpNames;
  /** Beginnings of words that speak of a topic, or of an event. */
  readonly stems: LookUpNames;
  /** Addresses of topics that “Japanese” or “Russian” beside their words makes no other thing. */
  readonly ofBothSides: readonly string[];
}

export function calledIn(tables: Named, further: FurtherNames): Called {
  const called = new Map<
    string,
    { names: string[]; stems?: readonly string[]; near?: readonly string[]; isOfBothSides?: true }
  >();
  const name = (address: string, names: readonly string[]) => {
    const entry = called.get(address) ?? { names: [] };
    called.set(address, { ...entry, names: eachOnce([...entry.names, ...names]) });
  };
  for (const place of tables.places) {
    // All other forms are among the spellings, which come beside.
    name(
      `place/${place.id}`,
      place.names.map(({ latin }) => latin),
    );
    if (place.ainu) name(`place/${place.id}`, [place.ainu.latin.text, place.ainu.kana.text]);
  }
  for (const island of tables.chain.islands) name(`chain/${island.id}`, namesOfIsland(island));
  for (const { id, title } of tables.parts) name(id, inEach(title));
  for (const { id, name: person } of tables.speakers) {
    name(`person/${id}`, [...inEach(person), ...familyNames(person)]);
  }
  for (const { number } of tables.reports) {
    name(
      `report/${number}`,
      reportWords.map((word) => word.replace('#', String(number))),
    );
  }
  for (const { id, label } of tables.topics) name(`topic/${id}`, inEach(label));
  for (const { id, title } of tables.checks) name(`check/${id}`, inEach(title));
  for (const [address, names] of Object.entries(further.names)) name(address, names);
  const add = (
    address: string,
    more: { stems: readonly string[] } | { near: readonly string[] } | { isOfBothSides: true },
  ) => called.set(address, { ...(called.get(address) ?? { names: [] }), ...more });
  for (const [address, stems] of Object.entries(further.stems)) add(address, { stems });
  for (const [address, near] of Object.entries(further.neighbours)) add(address, { near });
  for (const address of further.ofBothSides) add(address, { isOfBothSides: true });
  return Object.fromEntries(called);
}

/** The first of those that the look-up takes for one. */
function eachOnce(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();
}

/** What a place is called in each script, its usual names first. */
export function namesOfPlace({ names }: Pick<Place, 'names'>): string[] {
  return names.flatMap(({ latin, native, written, reading, romanisation }) =>
    [latin, native, ...Object.values(written), reading, romanisation].filter(
      (text) => text !== undefined,
    ),
  );
}

const reportWords = ['Report #', 'R#', '記事#', 'Публикация #', 'Статья #'];

function inEach({ en, ja, ru }: Localized): string[] {
  return [en, ja, ru];
}

/** A family's name by itself, of people with a given and a family's name: Kishida, Кисида. */
function familyNames({ en, ru }: Localized): string[] {
  return [en, ru].flatMap((full) => {
    const words = full.split(' ');
    const family = words[1];
    const isPerson = words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
    return isPerson && family !== undefined ? [family] : [];
  });
}

/** Russian masculine names in their other cases, which end in these. */
const russianEndings = ['а', 'у', 'ом', 'е'];

/** Every form of an island's names, by itself and with its kind. */
function namesOfIsland({ russian, japanese }: ChainIsland): string[] {
  const inflected = /[бвгджзклмнпрстфхцчшщ]$/u.test(russian.native)
    ? russianEndings.map((ending) => `${russian.native}${ending}`)
    : [];
  return [
    russian.latin,
    japanese.latin,
    russian.native,
    ...inflected,
    `остров ${russian.native}`,
    japanese.native,
    japanese.native.replace(/[島岩]$/u, ''),
    japanese.reading,
    russian.across,
    `${russian.across}島`,
    japanese.across,
    `${russian.latin} Island`,
    `${japanese.latin} Island`,
  ];
}
