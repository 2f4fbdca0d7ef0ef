/** How honest the look-up is: the first answer to each query held against the one that is right. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { UserError } from './workshop/errors.ts';

const addressSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

const querySchema = v.object({
  /** As a reader types it. */
  q: v.string(),
  /** The language that the query is in. */
  language: v.optional(v.string(), 'en'),
  /** The address of the right first answer; null where the right answer is that we know nothing. */
  expect: v.nullable(addressSchema),
  /** Other first answers that are right too; null among them: to know nothing is right too. */
  maybe: v.optional(
    v.nullable(v.union([v.array(v.nullable(addressSchema)), addressSchema, v.boolean()])),
  ),
});
export type LookUpQuery = v.InferOutput<typeof querySchema>;

/** What the look-up says to a query. */
export interface FirstAnswer {
  /** The address of what it leads with, as an answer; null where it says that it knows nothing. */
  readonly answer: string | null;
  /** Where it knows nothing: the address of the first thing that it asks whether it was meant. */
  readonly suggestion: string | null;
}

type Outcome = 'right' | 'false' | 'missed';

export interface LookUpFigure {
  readonly queries: number;
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

export interface LookUpEvaluation {
  readonly overall: LookUpFigure & {
    /** Of all queries, in per cent. */
    readonly rightPercent: number;
    readonly falsePercent: number;
    readonly missedPercent: number;
    /** Of the queries to which nothing is the right answer: how many got a “Did you mean”. */
    readonly suggestedForNothing: number;
  };
  readonly byLanguage: Readonly<Record<string, LookUpFigure>>;
  readonly errors: readonly (LookUpQuery & FirstAnswer & { readonly outcome: Outcome })[];
}

/** @throws UserError where the file cannot be read, or a line is no query. */
export function readQueries(file: string): LookUpQuery[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`Cannot read ${file}`);
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(querySchema, JSON.parse(line))];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError(`${file}:${index + 1} is no query: ${reason}`);
    }
  });
}

/**
 * Puts every query. An answer is right where it is the one expected or one of `maybe`, or stands within
 * the part that is expected (`exports` in `sources`). What is only asked for, under “Did you mean”,
 * counts as an answer where it is right, and as none where it is not.
 */
export function evaluateLookUp(
  queries: readonly LookUpQuery[],
  firstAnswer: (query: string, language: string) => FirstAnswer,
): LookUpEvaluation {
  const told = queries.map((query) => {
    const first = firstAnswer(query.q, query.language);
    return { ...query, ...first, outcome: outcomeOf(query, first) };
  });
  const overall = figureOf(told);
  const percent = (count: number) =>
    overall.queries === 0 ? 0 : Math.round((1000 * count) / overall.queries) / 10;
  const languages = [...new Set(told.map(({ language }) => language))];
  return {
    overall: {
      ...overall,
      rightPercent: percent(overall.right),
      falsePercent: percent(overall.false),
      missedPercent: percent(overall.missed),
      suggestedForNothing: told.filter(
        ({ expect, answer, suggestion }) =>
          expect === null && answer === null && suggestion !== null,
      ).length,
    },
    byLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        figureOf(told.filter((query) => query.language === language)),
      ]),
    ),
    errors: told.filter(({ outcome }) => outcome !== 'right'),
  };
}

/** Parts of the dossier that stand within others. */
const within: Readonly<Record<string, string>> = {
  exports: 'sources',
  map: 'places',
  topics: 'reports',
};

function holds(expected: string, answer: string): boolean {
  const [part = '', id] = answer.split('/');
  return (
    expected === answer ||
    within[answer] === expected ||
    `part/${answer}` === expected ||
    (part === 'chain' && id !== undefined && expected === 'chain')
  );
}

function outcomeOf({ expect, maybe }: LookUpQuery, { answer, suggestion }: FirstAnswer): Outcome {
  const others = Array.isArray(maybe) ? maybe : typeof maybe === 'string' ? [maybe] : [];
  const right = [expect, ...others, ...(maybe === true ? [null] : [])];
  const isRight = (said: string | null) =>
    right.some((each) => (each === null || said === null ? each === said : holds(each, said)));
  if (isRight(answer)) return 'right';
  if (answer !== null) return 'false';
  return suggestion !== null && isRight(suggestion) ? 'right' : 'missed';
}

function figureOf(told: readonly { readonly outcome: Outcome }[]): LookUpFigure {
  const count = (outcome: Outcome) => told.filter((query) => query.outcome === outcome).length;
  return {
    queries: told.length,
    right: count('right'),
    false: count('false'),
    missed: count('missed'),
  };
}
