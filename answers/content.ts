/**
 * What a card says, as values ready to be drawn: all text in the interface's language, every source
 * resolved. The reports' words stay as they are, in English. Types only, so that `components` may know it.
 */
import type { PlaceId, ReportId, Side, TopicId } from '../data/schema.ts';
import type { NameView } from './names.ts';

/** A work that a statement rests on, as a reader sees it. */
export interface SourceView {
  readonly id: string;
  readonly work: string;
  readonly body: string | undefined;
  /** In words of the interface's language, and for machines. */
  readonly date: DateView | undefined;
  readonly url: string | undefined;
  /** The side whose position it sets out, where it is partisan. */
  readonly side: 'russian' | 'japanese' | undefined;
  /** The number of the report, where the source is one of the five. */
  readonly report: number | undefined;
}

export interface DateView {
  readonly text: string;
  /** As `<time datetime>` wants it. */
  readonly iso: string;
}

/** A statement of ours with the works it rests on. */
export interface StatementView {
  readonly text: string;
  readonly sources: readonly SourceView[];
}

export interface FigureView {
  readonly kind: 'area' | 'population' | 'population-1945' | 'highest-point' | 'length' | 'islands';
  /** The number with its unit, as the interface's language writes it. */
  readonly value: string;
  readonly note: string | undefined;
  readonly year: number | undefined;
  readonly sources: readonly SourceView[];
}

export interface EventView {
  readonly id: string;
  readonly date: DateView;
  readonly statement: StatementView;
  /** Each side's reading, the leading side's first; empty where the sides do not differ. */
  readonly readings: readonly {
    readonly side: 'russian' | 'japanese';
    readonly statement: StatementView;
  }[];
}

/** Why a quote was chosen, the strongest ground alone. */
export type Reason =
  | { readonly type: 'topic'; readonly topic: TopicId; readonly label: string }
  | { readonly type: 'place' }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'general' };

/** Where a report differs from the record or from another report. */
export interface CheckView {
  readonly id: string;
  readonly kind: 'record' | 'reports' | 'open';
  readonly title: string;
  readonly note: string;
  readonly sources: readonly SourceView[];
}

/** A quote and its citation, to be copied: the same in plain text and in HTML. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

export interface QuoteView {
  readonly id: string;
  /** The report's own words, in English. */
  readonly text: string;
  readonly reason: Reason;
  readonly speech: 'direct' | 'paraphrase' | 'mixed' | 'narration' | 'headline';
  readonly speaker: { readonly name: string; readonly role: string | undefined } | undefined;
  readonly report: {
    readonly id: ReportId;
    readonly number: number;
    readonly date: DateView | undefined;
    readonly dateKnown: string | undefined;
    readonly publisher: string | undefined;
    readonly publisherKnown: string | undefined;
    readonly note: string;
  };
  readonly checks: readonly CheckView[];
  readonly citation: Citation;
}

/** A name on the map: both names where they differ. */
export interface MapLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** One below the other, or one after the other. */
  readonly stacked: boolean;
  readonly lines: readonly { readonly text: string; readonly language: string }[];
  readonly weight: 'place' | 'context' | 'sea';
  /** The place at hand is one of those named here. */
  readonly stands: boolean;
}

/** The map in units of its own view box. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** The part of it that holds the four alone, for where there is little room. */
  readonly closeUp: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Coasts that are context only, as SVG path data. */
  readonly land: string;
  /** The coasts of the four, each its own path. */
  readonly islands: readonly {
    readonly place: PlaceId;
    readonly path: string;
    /** The place at hand is this one, or holds it. */
    readonly stands: boolean;
  }[];
  /** The ring around the Habomai islets, which alone would be specks. */
  readonly ring: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
    readonly stands: boolean;
  };
  readonly labels: readonly MapLabel[];
  /** The wider region, with the frame of the map in it. */
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly land: string;
    readonly stands: string;
    readonly frame: string;
    readonly labels: readonly MapLabel[];
  };
  /** The map in words. */
  readonly alternative: string;
}

export interface CardContent {
  readonly place: PlaceId;
  readonly names: readonly [NameView, NameView];
  /** Both sides use one name (Shikotan). */
  readonly sameName: boolean;
  /** What the page wrote here, and whose name that is; absent away from a page. */
  readonly used:
    | { readonly surface: string; readonly language: string | undefined; readonly side: Side }
    | undefined;
  readonly namesNotes: readonly StatementView[];
  readonly kind: StatementView;
  readonly status: StatementView;
  /** Which district each side counts it in. */
  readonly divisions: StatementView | undefined;
  readonly where: StatementView;
  readonly figures: readonly FigureView[];
  /** The dispute in brief. */
  readonly background: readonly StatementView[];
  readonly timeline: readonly EventView[];
  /** The quotes that fit, the best first. */
  readonly quotes: readonly QuoteView[];
  readonly map: MapView;
}
