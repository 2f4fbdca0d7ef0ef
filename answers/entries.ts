/** What can be looked up, and what is shown of it: the tables of `data` as entries of the search. */
import type { InterfaceLanguage, Localized, Place, PlaceId } from '../data/schema.ts';
import { cardContent, Resolver } from './card.ts';
import type { CardContent, CheckView, EventView, QuoteView } from './content.ts';
import type { Knowledge } from './knowledge.ts';
import { type NamingPreference, orderedSides } from './names.ts';
import type { SearchEntry, SearchGroup } from './search.ts';

/** One spelling of a place's name, as `data/aliases` has it. */
export interface Spelling {
  readonly text: string;
  readonly place: PlaceId;
}

/** What the popup shows of one result. */
export type FoundContent =
  | { readonly type: 'place'; readonly card: CardContent }
  | { readonly type: 'event'; readonly event: EventView }
  | { readonly type: 'quote'; readonly quote: QuoteView }
  | {
      readonly type: 'person';
      readonly name: string;
      readonly role: string | undefined;
      readonly quotes: readonly QuoteView[];
    }
  | { readonly type: 'check'; readonly check: CheckView; readonly words: readonly ReportWords[] };

/** The words at issue in a check, with the report they stand in. */
export interface ReportWords {
  readonly report: number;
  readonly text: string;
}

/** Every entry of the look-up. */
export function searchEntries({
  knowledge,
  spellings,
  language,
}: {
  knowledge: Knowledge;
  spellings: readonly Spelling[];
  language: InterfaceLanguage;
}): SearchEntry[] {
  const names = knowledge.places.flatMap((place) =>
    namesOfPlace(place).map((text) => ({ text, place: place.id })),
  );
  return [...placeEntries([...names, ...spellings]), ...textEntries(knowledge, language)];
}

/** What a place is called in each script, its usual names first. */
export function namesOfPlace({ names }: Place): string[] {
  return names.flatMap(({ latin, native, reading, romanisation }) =>
    [latin, native, reading, romanisation].filter((text) => text !== undefined),
  );
}

/** The places in the order of their first spellings, to be found by all of these. */
export function placeEntries(spellings: readonly Spelling[]): SearchEntry[] {
  const byPlace = new Map<PlaceId, string[]>();
  for (const { text, place } of spellings) {
    const texts = byPlace.get(place);
    if (texts) texts.push(text);
    else byPlace.set(place, [text]);
  }
  return [...byPlace].map(([id, texts]) => ({ group: 'places', id, texts }));
}

/**
 * What is found by its words: all but the places. Statements can be found in each language that the
 * tables hold; the interface's comes first, for it is the one to show.
 */
export function textEntries(knowledge: Knowledge, language: InterfaceLanguage): SearchEntry[] {
  const inEach = (text: Localized): string[] => [text[language], ...Object.values(text)];
  return [
    ...knowledge.timeline.map(({ id, date, statement }): SearchEntry => {
      const year = date.slice(0, 4);
      return {
        group: 'timeline',
        id,
        texts: inEach(statement.text).map((text) => `${year} ${text}`),
      };
    }),
    ...knowledge.quotes.map(
      ({ id, text }): SearchEntry => ({ group: 'quotes', id, texts: [text] }),
    ),
    ...knowledge.speakers.map(({ id, name, role }): SearchEntry => {
      const texts = inEach(name).map((text, index) =>
        role ? `${text}, ${inEach(role)[index]}` : text,
      );
      return { group: 'people', id, texts };
    }),
    ...knowledge.checks.map(({ id, title, note }): SearchEntry => {
      const texts = inEach(title).map((text, index) => `${text}: ${inEach(note)[index]}`);
      return { group: 'checks', id, texts };
    }),
  ];
}

/**
 * What is shown of a result of the search.
 * @throws where the id names nothing in its group.
 */
export function foundContent({
  group,
  id,
  knowledge,
  settings,
  language,
}: {
  group: SearchGroup;
  id: string;
  knowledge: Knowledge;
  settings: NamingPreference;
  language: InterfaceLanguage;
}): FoundContent {
  const resolver = new Resolver(knowledge, language);
  const pick = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry => {
    const found = entries.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`Nothing in ${group} is called ${id}`);
    return found;
  };
  switch (group) {
    case 'places':
      return {
        type: 'place',
        card: cardContent({ place: pick(knowledge.places).id, settings, language }, knowledge),
      };
    case 'timeline': {
      const event = resolver.event(pick(knowledge.timeline), orderedSides(settings));
      return { type: 'event', event };
    }
    case 'quotes':
      return { type: 'quote', quote: resolver.quote(pick(knowledge.quotes), general) };
    case 'people': {
      const { name, role } = pick(knowledge.speakers);
      const quotes = knowledge.quotes.filter(({ speaker }) => speaker === id);
      return {
        type: 'person',
        name: name[language],
        role: role?.[language],
        quotes: quotes.map((quote) => resolver.quote(quote, general)),
      };
    }
    case 'checks': {
      const check = pick(knowledge.checks);
      return {
        type: 'check',
        check: resolver.check(check),
        words: check.words.map(({ report, text }) => ({
          report: pickReport(knowledge, report),
          text,
        })),
      };
    }
  }
}

const general = { type: 'general' } as const;

function pickReport(knowledge: Knowledge, id: string): number {
  const report = knowledge.reports.find((candidate) => candidate.id === id);
  if (!report) throw new Error(`No report is called ${id}`);
  return report.number;
}
