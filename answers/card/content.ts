/** All that a card shows, as values ready to be drawn. Types only, so that `components` may know it. */
import type { PlaceId, Side } from '../../data/schema.ts';
import type { NameView } from '../names.ts';
import type { Citation, EventView, FigureView, QuoteView, StatementView } from '../views.ts';
import type { MapView } from './map.ts';

/**
 * Whether the quotes fit, so that a heading promises no more than it holds.
 * `paragraph`: the paragraph speaks of what the reports speak of, and the first quotes are on that
 * topic, which is the reason of each, the best one first.
 * `place`: no such topic was found, or there is no page: the first quotes are what the reports say of
 * this place, in the order of their reports.
 * `none`: the paragraph speaks of something else, on which the reports say nothing (an earthquake, a
 * fishing quota), so that no quote belongs to it; they stand in the order of their reports.
 */
export type Fit = 'paragraph' | 'place' | 'none';

/** The Ainu name of a place, with what it is held to mean. */
export interface AinuView {
  readonly latin: StatementView;
  readonly kana: StatementView;
  readonly meaning: readonly StatementView[];
}

/** What the page wrote at the mark. */
export interface UsedName {
  readonly surface: string;
  /** The page's, where it says one. */
  readonly language: string | undefined;
  readonly side: Side;
  /**
   * Whose name above it is: also where the page's language has it as its usual name, so that it is
   * neither side's there. Absent where it is no name of the two ("the four islands").
   */
  readonly name: 'russian' | 'japanese' | undefined;
}

export interface CardContent {
  readonly place: PlaceId;
  readonly names: readonly [NameView, NameView];
  /** Both sides use one name (Shikotan), or one spelling of theirs in the reader's language. */
  readonly sameName: boolean;
  /** Both names in one line, to be copied: Etorofu (Iturup). */
  readonly copiedNames: Citation;
  readonly ainu: AinuView | undefined;
  /** Absent away from a page. */
  readonly used: UsedName | undefined;
  readonly namesNotes: readonly StatementView[];
  /** What it is and who holds it, in one sentence. */
  readonly brief: StatementView;
  readonly kind: StatementView;
  readonly status: StatementView;
  /** What each side says of its right, in the order of the names. */
  readonly positions: readonly {
    readonly side: 'russian' | 'japanese';
    readonly statement: StatementView;
  }[];
  /** Which district each side counts it in. */
  readonly divisions: StatementView | undefined;
  readonly where: StatementView;
  readonly figures: readonly FigureView[];
  /** The dispute in brief. Like the timeline and the quotes it is made when it is first read. */
  readonly background: readonly StatementView[];
  readonly timeline: readonly EventView[];
  /** The one passage of the first look: of those that fit the paragraph, the best one without a check. */
  readonly leading: QuoteView | undefined;
  /** The event that the timeline opens at; absent where the paragraph speaks of none. */
  readonly timelineAt: string | undefined;
  /** What the first of the quotes have to do with what the reader reads. */
  readonly fit: Fit;
  /** How many of the quotes fit in that way: they stand first. None where nothing fits. */
  readonly fitting: number;
  /** How many quotes there are. */
  readonly quoteCount: number;
  /** Every quote once, those that fit first. The reason of a quote that fits nothing is `general`. */
  readonly quotes: readonly QuoteView[];
  readonly map: MapView;
}
