/** Measures a finder against labelled text. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type PlaceId, placeIdSchema } from '../data/schema.ts';
import { UserError } from './workshop/errors.ts';

const snippetSchema = v.object({
  id: v.string(),
  lang: v.string(),
  kind: v.string(),
  text: v.string(),
  spans: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      entity: placeIdSchema,
      optional: v.boolean(),
    }),
  ),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;
type Span = Snippet['spans'][number];

/** A stretch that a finder marks, and its place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceId;
}

/** `found`: required spans that a mark overlaps; `false`: marks that overlap no span at all. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

export interface EvaluationError {
  /** `place`: found, with another place. */
  readonly error: 'missed' | 'false' | 'place';
  readonly id: string;
  readonly language: string;
  readonly place: PlaceId;
  readonly surface: string;
  readonly context: string;
}

export interface Evaluation {
  readonly overall: Figure;
  readonly byLanguage: Record<string, Figure>;
  readonly byKind: Record<string, Figure>;
  /** A span found with another place is missed here, and its mark false for that other place. */
  readonly byPlace: Record<string, Figure>;
  readonly errors: readonly EvaluationError[];
}

/**
 * Reads a labelled file.
 * @throws UserError with the file's name and the reason where it cannot be read.
 */
export function readGold(file: string): Snippet[] {
  try {
    return parseGold(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Reads the lines of a labelled file. Throws a sentence that names the line when one is wrong. */
export function parseGold(content: string): Snippet[] {
  return content
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = v.safeParse(snippetSchema, parseJson(line, number));
      if (!parsed.success) throw new Error(`line ${number}: ${parsed.issues[0].message}`);
      return parsed.output;
    });
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
}

interface Count {
  found: number;
  missed: number;
  false: number;
}

/**
 * Measures `find` over the snippets. A mark that overlaps a labelled span has found it; a mark that overlaps
 * none is false. Optional spans do not count, found or missed.
 */
export function evaluate(
  snippets: readonly Snippet[],
  find: (text: string, language: string) => readonly Mark[],
): Evaluation {
  const overall = newCount();
  const byLanguage = new Map<string, Count>();
  const byKind = new Map<string, Count>();
  const byPlace = new Map<string, Count>();
  const errors: EvaluationError[] = [];
  for (const snippet of snippets) {
    const counts = [overall, countOf(byLanguage, snippet.lang), countOf(byKind, snippet.kind)];
    const marks = find(snippet.text, snippet.lang);
    for (const span of snippet.spans) {
      if (span.optional) continue;
      const over = marks.filter((mark) => overlaps(mark, span));
      const key = over.length > 0 ? 'found' : 'missed';
      for (const count of counts) count[key]++;
      const isPlaceRight = over.some(({ place }) => place === span.entity);
      countOf(byPlace, span.entity)[isPlaceRight ? 'found' : 'missed']++;
      if (key === 'missed') errors.push(errorOf('missed', snippet, span, span.entity));
      else if (!isPlaceRight) errors.push(errorOf('place', snippet, span, span.entity));
    }
    for (const mark of marks) {
      const spans = snippet.spans.filter((span) => overlaps(mark, span));
      if (spans.length === 0) {
        for (const count of counts) count.false++;
        errors.push(errorOf('false', snippet, mark, mark.place));
      }
      if (spans.every((span) => !span.optional && span.entity !== mark.place)) {
        countOf(byPlace, mark.place).false++;
      }
    }
  }
  return {
    overall: figure(overall),
    byLanguage: figures(byLanguage),
    byKind: figures(byKind),
    byPlace: figures(byPlace),
    errors,
  };
}

function newCount(): Count {
  return { found: 0, missed: 0, false: 0 };
}

function countOf(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? newCount();
  counts.set(key, count);
  return count;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function figure(count: Count): Figure {
  const precision = ratio(count.found, count.found + count.false);
  const recall = ratio(count.found, count.found + count.missed);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return { precision, recall, f1, ...count };
}

function figures(counts: Map<string, Count>): Record<string, Figure> {
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([key, count]) => [key, figure(count)]),
  );
}

/** Nothing found of nothing is right. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function errorOf(
  error: EvaluationError['error'],
  snippet: Snippet,
  stretch: Pick<Span, 'start' | 'end'>,
  place: PlaceId,
): EvaluationError {
  const { id, lang, text } = snippet;
  const reach = 60;
  const context = text.slice(Math.max(0, stretch.start - reach), stretch.end + reach);
  return {
    error,
    id,
    language: lang,
    place,
    surface: text.slice(stretch.start, stretch.end),
    context: context.replace(/\s+/g, ' '),
  };
}
