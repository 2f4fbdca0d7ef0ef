/**
 * What the dossier says, as values ready to be drawn, in the interface's language. Every part has an
 * address of its own, `kind/id`, which is also the id of its element: `place/iturup`, `report/3`.
 * Types only, so that `components` may know it.
 */
import type { ChainIsland, PlaceId, PlaceName, Side, TopicId } from '../../data/schema.ts';
import type { WordingPiece } from '../drawn.ts';
import type {
  CheckView,
  EventView,
  FigureView,
  QuoteView,
  SourceView,
  StatementView,
} from '../views.ts';
import type { LargeMapView } from './large-map.ts';

/** Something that has an address, and what a link to it reads. */
export interface Reference {
  readonly address: string;
  readonly label: string;
}

export interface DossierPlace {
  readonly id: PlaceId;
  /** Both names with everything known of them, in the reader's order. */
  readonly names: readonly PlaceName[];
  readonly sameName: boolean;
  readonly title: readonly { readonly text: string; readonly language: string }[];
  readonly notes: readonly StatementView[];
  readonly kind: StatementView;
  readonly status: StatementView;
  readonly divisions: StatementView | undefined;
  readonly where: StatementView;
  readonly figures: readonly FigureView[];
  /** The passages that name it. */
  readonly passages: readonly Reference[];
}

export interface DossierEvent extends EventView {
  readonly topics: readonly TopicId[];
  /** The year it began. */
  readonly year: number;
}

/** A span of years, its ends included; without an end it goes on. */
export interface Period {
  readonly id: string;
  readonly from: number;
  readonly to: number | undefined;
}

/** A passage of a report, numbered as `2.5`: the fifth that we show of Report 2. */
export interface Passage {
  readonly number: string;
  readonly quote: QuoteView;
  readonly topics: readonly string[];
  /** Statements of which it holds one wording. */
  readonly wordings: readonly Reference[];
}

export interface DossierReport {
  readonly number: number;
  readonly date: QuoteView['report']['date'];
  readonly dateKnown: string | undefined;
  readonly publisher: string | undefined;
  readonly publisherKnown: string | undefined;
  readonly note: string;
  readonly passages: readonly Passage[];
  /** Topics of which we found it says nothing. */
  readonly silentOn: readonly string[];
}

/** A topic across the reports: the passages of each, none where it is silent. */
export interface TopicRow {
  readonly id: TopicId;
  readonly label: string;
  readonly cells: readonly {
    readonly report: number;
    readonly passages: readonly Reference[];
  }[];
}

export interface DossierSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly passages: readonly Reference[];
}

export interface WordingView {
  readonly id: string;
  readonly statement: string;
  readonly note: string;
  readonly original:
    | {
        readonly language: string;
        readonly text: string;
        readonly sources: readonly SourceView[];
      }
    | undefined;
  readonly versions: readonly {
    readonly report: number;
    readonly passage: Reference;
    readonly pieces: readonly WordingPiece[];
  }[];
}

/** How often the reports use one name of a place. */
export interface NameRow {
  readonly name: string;
  readonly side: Side;
  readonly place: Reference;
  /** One figure a report, in their order. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface NamesView {
  readonly reports: readonly number[];
  readonly rows: readonly NameRow[];
  /** The same by side: one entry a report. */
  readonly bySide: readonly {
    readonly report: number;
    readonly total: number;
    readonly sides: readonly { readonly side: Side; readonly count: number }[];
  }[];
}

export interface DossierCheck extends CheckView {
  readonly words: readonly {
    readonly report: number;
    readonly text: string;
    /** The passages that hold these words. */
    readonly passages: readonly Reference[];
  }[];
}

/** A work of the list of sources, with where the dossier leans on it. */
export interface DossierSource extends SourceView {
  readonly number: number;
  readonly cited: readonly Reference[];
}

export interface DossierContent {
  readonly background: readonly StatementView[];
  readonly map: LargeMapView;
  readonly places: readonly DossierPlace[];
  /** The rest of the chain; its sides in the reader's order. */
  readonly chain: {
    readonly note: StatementView;
    readonly sides: readonly ('russian' | 'japanese')[];
    readonly islands: readonly ChainIsland[];
  };
  readonly topics: readonly { readonly id: TopicId; readonly label: string }[];
  readonly periods: readonly Period[];
  readonly timeline: readonly DossierEvent[];
  readonly matrix: readonly TopicRow[];
  readonly reports: readonly DossierReport[];
  readonly speakers: readonly DossierSpeaker[];
  readonly wordings: readonly WordingView[];
  readonly names: NamesView;
  readonly checks: readonly DossierCheck[];
  readonly sources: readonly DossierSource[];
}
