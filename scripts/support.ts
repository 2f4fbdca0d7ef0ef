/** What statements rest on, told from the sides of their sources: for the tests of the tables and for `coverage`. */
import * as v from 'valibot';
import { type Side, type Support, supportSchema } from '../data/schema.ts';
import { sources } from '../data/sources.ts';

/** Every support within a value, wherever it stands. */
export function supportsIn(value: unknown): Support[] {
  if (typeof value !== 'object' || value === null) return [];
  if (v.is(supportSchema, value)) return [value];
  return Object.values(value).flatMap(supportsIn);
}

const sideOf = new Map(sources.map(({ id, side }) => [id, side]));

/** `both sides`: sources of each. `third party`: one of neither side. `one side`: sources of one alone. */
export type SupportKind = 'both sides' | 'third party' | 'one side' | 'no source';

/** What kind of support it is. The five reports do not count: nobody knows who wrote them. */
export function supportKind({ sources: ids = [] }: Support): SupportKind {
  const sides = new Set(ids.map((id) => sideOf.get(id)));
  if (sides.size === 0) return 'no source';
  if (sides.has('russian') && sides.has('japanese')) return 'both sides';
  return sides.has(undefined) ? 'third party' : 'one side';
}

/**
 * The one side whose sources alone a statement rests on; `neutral` where it rests on both sides' or on
 * others, `nothing` where it names no source.
 */
export function restsOn(support: Support): Side | 'nothing' {
  const kind = supportKind(support);
  if (kind === 'no source') return 'nothing';
  const [first] = support.sources ?? [];
  return kind === 'one side' && first !== undefined ? (sideOf.get(first) ?? 'neutral') : 'neutral';
}
