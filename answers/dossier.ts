/** Everything we know on one page: the card's parts for all places, and each report's passages. */
import { type InterfaceLanguage, placeIds } from '../data/schema.ts';
import { cardContent } from './card.ts';
import type { CardContent, EventView, QuoteView, StatementView } from './content.ts';
import type { Knowledge } from './knowledge.ts';
import type { NamingPreference } from './names.ts';

export interface DossierContent {
  readonly places: readonly CardContent[];
  readonly background: readonly StatementView[];
  readonly timeline: readonly EventView[];
  readonly reports: readonly {
    readonly report: QuoteView['report'];
    /** In the order of the report's own text. */
    readonly quotes: readonly QuoteView[];
  }[];
}

/** Puts the dossier together in the interface's language. */
export function dossierContent(
  input: { readonly settings: NamingPreference; readonly language: InterfaceLanguage },
  knowledge: Knowledge,
): DossierContent {
  const places = placeIds.map((place) => cardContent({ place, ...input }, knowledge));
  // The chain's card leaves nothing out: every event and every quote concerns it.
  const [whole] = places;
  if (whole === undefined) throw new Error('There is no place in the data');
  const inOrder = [...whole.quotes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const reports = new Map<number, QuoteView[]>();
  for (const quote of inOrder) {
    const { number } = quote.report;
    reports.set(number, [...(reports.get(number) ?? []), quote]);
  }
  return {
    places,
    background: whole.background,
    timeline: whole.timeline,
    reports: [...reports.values()].flatMap((quotes) => {
      const [first] = quotes;
      return first === undefined ? [] : [{ report: first.report, quotes }];
    }),
  };
}
