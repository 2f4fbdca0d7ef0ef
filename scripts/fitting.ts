/** Measures the reasons under quotes against labelled paragraphs. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { placeIdSchema } from '../data/schema.ts';
import { UserError } from './workshop/errors.ts';

const stretchSchema = v.object({ start: v.number(), end: v.number() });

/** A label; `text` is absent where it stands in a line of its own that several labels refer to. */
const labelSchema = v.object({
  id: v.string(),
  lang: v.string(),
  text: v.optional(v.string()),
  mention: v.object({ ...stretchSchema.entries, place: placeIdSchema }),
  paragraph: stretchSchema,
  topics: v.array(v.string()),
  maybe: v.array(v.string()),
});
const textSchema = v.object({ id: v.string(), text: v.string() });

/** A mention in its text, and what the paragraph around it truly speaks of. Offsets in UTF-16 code units. */
export interface LabelledParagraph {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly mention: v.InferOutput<typeof labelSchema>['mention'];
  readonly paragraph: { readonly start: number; readonly end: number };
  readonly topics: readonly string[];
  readonly maybe: readonly string[];
}

/**
 * `precision`: of the reasons shown, the share that is true. `recall`: of the paragraphs with a topic,
 * the share whose reason is one of them. `silence`: of those with none, the share without a reason.
 * Each is 1 where there is nothing to count.
 */
export interface FitFigure {
  readonly precision: number;
  readonly recall: number;
  readonly silence: number;
}

export interface FitError {
  readonly id: string;
  readonly language: string;
  /** The topic given as the reason; null where none was given. */
  readonly shown: string | null;
  readonly topics: readonly string[];
  readonly maybe: readonly string[];
  readonly paragraph: string;
}

export interface Fit {
  readonly overall: FitFigure;
  readonly byLanguage: Record<string, FitFigure>;
  readonly errors: readonly FitError[];
}

/**
 * Reads labelled files together: labels and the texts they refer to, in any order and any file.
 * @throws UserError where a file cannot be read, a line is neither, or a label's text is nowhere.
 */
export function readParagraphs(files: readonly string[]): LabelledParagraph[] {
  return parseParagraphs(
    files.map((file) => {
      try {
        return { file, content: readFileSync(file, 'utf8') };
      } catch (error) {
        throw new UserError(
          `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
        );
      }
    }),
  );
}

/** As `readParagraphs`, from the files' contents. */
export function parseParagraphs(
  files: readonly { readonly file: string; readonly content: string }[],
): LabelledParagraph[] {
  const labels: v.InferOutput<typeof labelSchema>[] = [];
  const texts = new Map<string, string>();
  for (const { file, content } of files) {
    for (const [index, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue;
      const where = `${file}, line ${index + 1}`;
      const value = parseJson(line, where);
      const label = v.safeParse(labelSchema, value);
      const text = v.safeParse(textSchema, value);
      if (label.success) labels.push(label.output);
      else if (text.success) texts.set(text.output.id, text.output.text);
      else throw new UserError(`${where} is neither a label nor a text`);
    }
  }
  return labels.map(({ lang, text: own, ...label }) => {
    const text = own ?? texts.get(label.id);
    if (text === undefined)
      throw new UserError(`The text of ${label.id} stands in none of the files`);
    return { ...label, language: lang, text };
  });
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`${where} is not JSON`);
  }
}

interface Count {
  shown: number;
  trueShown: number;
  spoken: number;
  met: number;
  empty: number;
  silent: number;
}

/** Measures `reasonOf`: the topic that is given as the reason for a paragraph, undefined where none is. */
export function measureFit(
  paragraphs: readonly LabelledParagraph[],
  reasonOf: (paragraph: LabelledParagraph) => string | undefined,
): Fit {
  const overall = newCount();
  const byLanguage = new Map<string, Count>();
  const errors: FitError[] = [];
  for (const labelled of paragraphs) {
    const { id, language, text, topics, maybe, paragraph } = labelled;
    const ofLanguage = byLanguage.get(language) ?? newCount();
    byLanguage.set(language, ofLanguage);
    const shown = reasonOf(labelled);
    const isTrue = shown !== undefined && (topics.includes(shown) || maybe.includes(shown));
    const isMet = shown !== undefined && topics.includes(shown);
    for (const count of [overall, ofLanguage]) {
      if (shown !== undefined) count.shown += 1;
      if (isTrue) count.trueShown += 1;
      if (topics.length > 0) count.spoken += 1;
      if (isMet) count.met += 1;
      if (topics.length + maybe.length === 0) {
        count.empty += 1;
        if (shown === undefined) count.silent += 1;
      }
    }
    if ((shown !== undefined && !isTrue) || (topics.length > 0 && !isMet)) {
      errors.push({
        id,
        language,
        shown: shown ?? null,
        topics,
        maybe,
        paragraph: text.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' '),
      });
    }
  }
  const languages = [...byLanguage].sort(([one], [other]) => one.localeCompare(other));
  return {
    overall: figure(overall),
    byLanguage: Object.fromEntries(languages.map(([key, count]) => [key, figure(count)])),
    errors,
  };
}

function newCount(): Count {
  return { shown: 0, trueShown: 0, spoken: 0, met: 0, empty: 0, silent: 0 };
}

function figure(count: Count): FitFigure {
  return {
    precision: ratio(count.trueShown, count.shown),
    recall: ratio(count.met, count.spoken),
    silence: ratio(count.silent, count.empty),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
