/**
 * The form of the tables of aliases. One table a language; `index.ts` lists them. A new language is a
 * new table there and nothing else: the compiler makes the gazetteer of them (docs/mentions.md).
 */
import * as v from 'valibot';
import { placeIdSchema, sideSchema } from '../schema.ts';

const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a tag as ja'));
const patternSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

const scripts = [
  'Latn',
  'Cyrl',
  'Grek',
  'Jpan',
  'Hira',
  'Kana',
  'Hans',
  'Hant',
  'Kore',
  'Arab',
  'Deva',
] as const;

/**
 * Aliases that share place, side and behaviour.
 * `aliases`: patterns. `[a|b]` stands for each of its parts (an empty part for none); `<name>` for the
 * endings of a paradigm. Two paradigms in one alias agree: first with first, second with second.
 */
const aliasRowSchema = v.strictObject({
  place: placeIdSchema,
  side: sideSchema,
  aliases: v.pipe(v.array(patternSchema), v.nonEmpty()),
  /** Absent: `certain`. See `Certainty` in mentions/types.ts. */
  certainty: v.optional(v.picklist(['presumed', 'doubtful', 'strict'])),
  /** Whose rival senses it can have: a family of `data/senses.ts`. Needed where it can be doubted. */
  family: v.optional(patternSchema),
  /**
   * Case decides: the word that holds the stem begins with a capital (Курил, not курил). `inSentence`:
   * and one that follows another word makes a doubtful alias a presumed one, in languages that begin
   * only names with a capital (жители Курил). `orDoubtful`: in small letters a certain alias is a doubtful
   * one, for people who write no capitals (gave the kurils back).
   */
  capital: v.optional(v.union([v.literal(true), v.literal('inSentence'), v.literal('orDoubtful')])),
  /** What may not stand right before or after it: a name of `guards.ts`. */
  guard: v.optional(patternSchema),
  /** Where it differs from the table's. */
  script: v.optional(v.picklist(scripts)),
});
export type AliasRow = v.InferOutput<typeof aliasRowSchema>;

export const aliasTableSchema = v.strictObject({
  /** The languages that spell so, the first one naming the table. */
  languages: v.pipe(v.array(languageSchema), v.nonEmpty()),
  script: v.picklist(scripts),
  /**
   * What the search anchors on: each alias holds at least one. As rare a run of letters as can be. A
   * space stands for any white space; a full stop at the end asks for
   * the whole word: each hit makes a page load the rest, so common words (帰国後) are kept out here.
   */
  stems: v.pipe(v.array(patternSchema), v.nonEmpty()),
  /** Endings by the name of their paradigm; an empty ending for the bare stem. */
  paradigms: v.optional(v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(2)))),
  rows: v.pipe(v.array(aliasRowSchema), v.nonEmpty()),
});
export type AliasTable = v.InferOutput<typeof aliasTableSchema>;

/**
 * What may not stand beside an alias, as sources of regular expressions (flag `i`): `before` ends
 * where the alias starts, `after` starts where it ends.
 */
export const guardSchema = v.strictObject({
  before: v.optional(patternSchema),
  after: v.optional(patternSchema),
});
export type Guard = v.InferOutput<typeof guardSchema>;
