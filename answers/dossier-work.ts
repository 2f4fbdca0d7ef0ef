/** What every part of the dossier is put together with: tables, language, names, numbers of passages. */
import type { InterfaceLanguage, PlaceId, Quote } from '../data/schema.ts';
import { Resolver } from './card.ts';
import type { Reference } from './dossier-content.ts';
import type { DossierKnowledge } from './dossier-knowledge.ts';
import { type NamingPreference, namesOf, orderedSides } from './names.ts';

export interface DossierInput {
  readonly settings: NamingPreference;
  readonly language: InterfaceLanguage;
}

/** @throws where the tables do not hold together, which their tests exclude. */
export function pick<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`Nothing in the data is called ${id}`);
  return entry;
}

export class DossierWork {
  readonly knowledge: DossierKnowledge;
  readonly settings: NamingPreference;
  readonly language: InterfaceLanguage;
  readonly resolver: Resolver;
  /** The sides in the order of the reader's names. */
  readonly sides: readonly ('russian' | 'japanese')[];
  /** By quote: the number that readers see. */
  readonly #numbers: ReadonlyMap<string, string>;

  constructor({ settings, language }: DossierInput, knowledge: DossierKnowledge) {
    this.knowledge = knowledge;
    this.settings = settings;
    this.language = language;
    this.resolver = new Resolver(knowledge, language);
    this.sides = orderedSides(settings);
    this.#numbers = new Map(
      knowledge.reports.flatMap((report) =>
        knowledge.quotes
          .filter((quote) => quote.report === report.id)
          .map((quote, index) => [quote.id, `${report.number}.${index + 1}`] as const),
      ),
    );
  }

  /** A link to a quote, by the number that readers see. */
  passage({ id }: Pick<Quote, 'id'>): Reference {
    return { address: `quote/${id}`, label: this.#numbers.get(id) ?? id };
  }

  /** Links to the quotes that are wanted, in the order of the reports. */
  passagesWhere(isWanted: (quote: Quote) => boolean): Reference[] {
    return this.knowledge.quotes.filter(isWanted).map((quote) => this.passage(quote));
  }

  /** Both names of a place in the reader's order; one where they are one. */
  placeLabel(id: PlaceId): string {
    const names = namesOf(pick(this.knowledge.places, id), this.settings, undefined);
    const texts = names.map(({ main }) => main.text);
    return [...new Set(texts)].join(' · ');
  }
}
