/** What every part of the dossier is put together with: tables, language, names, numbers of passages. */
import type { InterfaceLanguage, PlaceId, Quote } from '../../data/schema.ts';
import { entryWith } from '../entry.ts';
import { type NamingPreference, namesInLine, orderedSides } from '../names.ts';
import { Resolver } from '../resolver.ts';
import type { Reference } from './content.ts';
import type { DossierKnowledge } from './knowledge.ts';

export interface DossierInput {
  readonly settings: NamingPreference;
  readonly language: InterfaceLanguage;
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
    return namesInLine(entryWith(this.knowledge.places, id, 'place'), {
      preference: this.settings,
      language: this.language,
    });
  }
}
