/**
 * What a reader sees of one entry of the tables, as values ready to be drawn: all text in the interface's
 * language, every source resolved. The reports' words stay as they are, in English.
 */
import type { ReportId, TopicId } from '../data/schema.ts';

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
  /** The same as it is shown and copied: with “[…]” where the report's sentence goes on. */
  readonly shown: string;
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
