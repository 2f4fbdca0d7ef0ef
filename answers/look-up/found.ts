/** What is shown of a result of the look-up. */
import type { InterfaceLanguage } from '../../data/schema.ts';
import { cardContent } from '../card/card.ts';
import type { CardContent } from '../card/content.ts';
import { entryWith } from '../entry.ts';
import { dateView, officeThen } from '../format.ts';
import { type NamingPreference, orderedSides } from '../names.ts';
import { Resolver } from '../resolver.ts';
import type {
  CheckView,
  DateView,
  EventView,
  QuoteView,
  SourceView,
  StatementView,
} from '../views.ts';
import type { SearchGroup } from './entry.ts';
import type { LookUpKnowledge } from './knowledge.ts';

/** One result, opened. */
export type FoundContent =
  | { readonly type: 'place'; readonly card: CardContent }
  | {
      readonly type: 'island';
      /** Both sides' names, in the reader's order. */
      readonly names: readonly {
        readonly side: 'russian' | 'japanese';
        readonly latin: string;
        readonly native: string;
      }[];
      readonly note: StatementView;
    }
  | { readonly type: 'part'; readonly title: string }
  | { readonly type: 'event'; readonly event: EventView }
  | {
      readonly type: 'topic';
      readonly label: string;
      readonly quotes: readonly QuoteView[];
    }
  | {
      readonly type: 'person';
      readonly name: string;
      readonly role: string | undefined;
      readonly quotes: readonly QuoteView[];
    }
  | {
      readonly type: 'report';
      readonly number: number;
      readonly date: DateView | undefined;
      readonly publisher: string | undefined;
      readonly note: string;
    }
  | {
      readonly type: 'statement';
      readonly statement: string;
      readonly note: string;
      readonly versions: readonly ReportWords[];
    }
  | { readonly type: 'check'; readonly check: CheckView; readonly words: readonly ReportWords[] }
  | { readonly type: 'quote'; readonly quote: QuoteView }
  | { readonly type: 'source'; readonly source: SourceView };

/** Words of a report, with its number. */
export interface ReportWords {
  readonly report: number;
  readonly text: string;
}

/**
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
  knowledge: LookUpKnowledge;
  settings: NamingPreference;
  language: InterfaceLanguage;
}): FoundContent {
  const resolver = new Resolver(knowledge, language);
  const quotesWhere = (isWanted: (quote: LookUpKnowledge['quotes'][number]) => boolean) =>
    knowledge.quotes.filter(isWanted).map((quote) => resolver.quote(quote, general));
  const numberOf = (report: string) => entryWith(knowledge.reports, report, 'report').number;
  switch (group) {
    case 'places': {
      const { id: place } = entryWith(knowledge.places, id, 'place');
      return { type: 'place', card: cardContent({ place, settings, language }, knowledge) };
    }
    case 'islands': {
      const island = entryWith(knowledge.chain.islands, id, 'island');
      return {
        type: 'island',
        names: orderedSides(settings).map((side) => ({
          side,
          latin: island[side].latin,
          native: island[side].native,
        })),
        note: resolver.statement(knowledge.chain.note),
      };
    }
    case 'parts':
      return { type: 'part', title: entryWith(knowledge.parts, id, 'part').title[language] };
    case 'timeline': {
      const event = entryWith(knowledge.timeline, id, 'event');
      return { type: 'event', event: resolver.event(event, orderedSides(settings)) };
    }
    case 'topics': {
      const topic = entryWith(knowledge.topics, id, 'topic');
      return {
        type: 'topic',
        label: topic.label[language],
        quotes: quotesWhere(({ topics }) => topics.includes(topic.id)),
      };
    }
    case 'people': {
      const { name, role } = entryWith(knowledge.speakers, id, 'speaker');
      return {
        type: 'person',
        name: name[language],
        role: role && officeThen(role[language], language),
        quotes: quotesWhere(({ speaker }) => speaker === id),
      };
    }
    case 'reports': {
      const report = knowledge.reports.find(({ number }) => String(number) === id);
      if (report === undefined) throw new Error(`No report ${id} in the data`);
      return {
        type: 'report',
        number: report.number,
        date: report.date && dateView(report.date.value, language),
        publisher: report.publisher?.known[language],
        note: report.note[language],
      };
    }
    case 'statements': {
      const { statement, note, versions } = entryWith(knowledge.wordings, id, 'wording');
      return {
        type: 'statement',
        statement: statement[language],
        note: note[language],
        versions: versions.map(({ quote, text }) => ({
          report: numberOf(entryWith(knowledge.quotes, quote, 'quote').report),
          text,
        })),
      };
    }
    case 'checks': {
      const check = entryWith(knowledge.checks, id, 'check');
      return {
        type: 'check',
        check: resolver.check(check),
        words: check.words.map(({ report, text }) => ({ report: numberOf(report), text })),
      };
    }
    case 'quotes':
      return {
        type: 'quote',
        quote: resolver.quote(entryWith(knowledge.quotes, id, 'quote'), general),
      };
    case 'sources': {
      const [source] = resolver.sources({ sources: [id] });
      if (source === undefined) throw new Error(`No source ${id} in the data`);
      return { type: 'source', source };
    }
  }
}

const general = { type: 'general' } as const;
