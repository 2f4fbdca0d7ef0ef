/** What can be looked up: the tables of `data` as entries of the search. */
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type Localized,
  type PlaceId,
} from '../../data/schema.ts';
import { reportName, titleOf } from '../citation.ts';
import type { NamedEntry, SearchEntry, SearchGroup } from './entry.ts';
import type { LookUpKnowledge, NamedIsland } from './knowledge.ts';

/** One spelling of a place's name, as `data/aliases` has it. */
export interface Spelling {
  readonly text: string;
  readonly place: PlaceId;
  readonly certainty: 'certain' | 'doubtful' | 'rare';
}

/** The places with all their spellings, to be made ready before the tables are there. */
export function spelledPlaces(spellings: readonly Spelling[]): NamedEntry[] {
  const byPlace = Map.groupBy(spellings, ({ place }) => place);
  return [...byPlace].map(([place, own]) => {
    const of = (wanted: Spelling['certainty']) =>
      own.flatMap(({ text, certainty }) => (certainty === wanted ? [text] : []));
    return {
      address: `place/${place}`,
      names: of('certain'),
      doubtful: of('doubtful'),
      rare: of('rare'),
    };
  });
}

/** Where each kind of thing stands in the dossier; the parts stand by themselves. */
const kinds: Readonly<Record<Exclude<SearchGroup, 'parts'>, string>> = {
  places: 'place',
  islands: 'chain',
  timeline: 'event',
  topics: 'topic',
  people: 'person',
  reports: 'report',
  statements: 'statement',
  checks: 'check',
  quotes: 'quote',
  sources: 'source',
};

/**
 * Every entry of the look-up. What is said of a thing can be found in each language that the tables
 * hold; only what stands in the interface's is shown.
 */
export function searchEntries(
  knowledge: LookUpKnowledge,
  language: InterfaceLanguage,
): SearchEntry[] {
  const entry = (
    group: SearchGroup,
    id: string,
    title: string,
    said: readonly (Localized | string | undefined)[],
    more: Partial<SearchEntry> = {},
  ): SearchEntry => {
    const address = group === 'parts' ? id : `${kinds[group]}/${id}`;
    const texts = said.filter((text) => text !== undefined);
    return {
      group,
      id,
      address,
      title,
      ...(knowledge.called[address] ?? { names: [] }),
      texts: texts.map((text) => (typeof text === 'string' ? text : text[language])),
      foreignTexts: texts.flatMap((text) =>
        typeof text === 'string' ? [] : foreign(text, language),
      ),
      ...more,
    };
  };
  return [
    ...knowledge.places.map((place) =>
      entry('places', place.id, place.names[0].latin, [
        place.kind.text,
        place.status.text,
        place.where.text,
        place.divisions?.text,
        ...(place.namesNote ?? []).map(({ text }) => text),
      ]),
    ),
    ...knowledge.chain.islands.map((island) =>
      entry('islands', island.id, namesOfIsland(island, language).join(' · '), []),
    ),
    ...knowledge.parts.map(({ id, title }) =>
      entry(
        'parts',
        id,
        title[language],
        id === 'map' ? knowledge.mapNames.flatMap(({ names }) => names) : [],
      ),
    ),
    ...knowledge.timeline.map(({ id, date, until, statement, readings }) => {
      const dated = (text: Localized) => withYear(text, date);
      const said = dated(statement.text);
      const read = [readings?.japanese?.text, readings?.russian?.text];
      return entry(
        'timeline',
        id,
        said[language],
        [said, ...read.map((text) => text && dated(text))],
        {
          dates: [date, until ?? date],
        },
      );
    }),
    ...knowledge.topics.map(({ id, label }) => entry('topics', id, label[language], [])),
    ...knowledge.speakers.map(({ id, name, role }) => {
      const said = role === undefined ? name : joined(name, ', ', role);
      return entry('people', id, said[language], [said]);
    }),
    ...knowledge.reports.map(({ number, publisher, note, opening }) => {
      const name = reportName(number, language);
      const title = publisher === undefined ? name : `${name} · ${publisher.name}`;
      return entry('reports', String(number), title, [title, opening.text, note]);
    }),
    ...knowledge.wordings.map(({ id, statement, note }) =>
      entry('statements', id, statement[language], [statement, note]),
    ),
    ...knowledge.checks.map(({ id, title, note }) => {
      const said = joined(title, ': ', note);
      return entry('checks', id, said[language], [said]);
    }),
    ...knowledge.quotes.map(({ id, text }) => entry('quotes', id, text, [text])),
    ...knowledge.sources.map((source) => {
      const title = titleOf(source, language);
      return entry('sources', source.id, title, [joined(source.work, '. ', source.body)]);
    }),
  ];
}

/** Both names of an island as a reader of the language reads them, alphabetical by their Latin forms. */
export function namesOfIsland(
  { russian, japanese }: NamedIsland,
  language: InterfaceLanguage,
): readonly string[] {
  const form = (name: NamedIsland['russian'], own: InterfaceLanguage) => {
    if (language === 'en') return name.latin;
    return language === own ? name.native : name.across;
  };
  const names = [form(japanese, 'ja'), form(russian, 'ru')];
  return [...new Set(japanese.latin <= russian.latin ? names : names.reverse())];
}

/** A text with the languages that the tables hold of it: of some pages that is one alone. */
function mapped(text: Localized, change: (said: string, language: InterfaceLanguage) => string) {
  const held = interfaceLanguages.filter((language) => text[language] !== undefined);
  return Object.fromEntries(
    held.map((language) => [language, change(text[language], language)]),
  ) as Localized;
}

function joined(one: Localized, between: string, other: Localized): Localized {
  return mapped(one, (said, language) => `${said}${between}${other[language]}`);
}

function withYear(text: Localized, date: string): Localized {
  return mapped(text, (said) => `${date.slice(0, 4)} ${said}`);
}

function foreign(text: Localized, language: InterfaceLanguage): string[] {
  return interfaceLanguages.flatMap((each) =>
    each === language || text[each] === undefined ? [] : [text[each]],
  );
}
