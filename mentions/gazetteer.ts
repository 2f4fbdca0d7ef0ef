/**
 * The compiled gazetteer, made ready for the search: the stems at once, the rest when a page first needs
 * it, for nearly no page does.
 */
import * as compiled from 'virtual:gazetteer';
import type { PlaceId, Side } from '../data/schema.ts';
import { fold } from './fold.ts';
import type { Certainty } from './types.ts';
import { viewOf } from './view.ts';

/** What aliases share: see data/aliases/schema.ts. `guard` is an index, or -1. */
export type CompiledClass = readonly [
  place: PlaceId,
  side: Side,
  languages: string,
  certainty: Certainty,
  family: string,
  capital: 0 | 1,
  guard: number,
];

/** A sense of data/senses.ts; `speaks` 1 for us, -1 for a rival; `of` and `regions` by spaces. */
export type CompiledSense = readonly [
  id: string,
  speaks: 1 | -1,
  of: string,
  weight: number,
  cues: string,
  regions: string,
];

/** One meaning of an alias, in some languages. */
export interface Meaning {
  readonly place: PlaceId;
  readonly side: Side;
  readonly languages: readonly string[];
  readonly certainty: Certainty;
  readonly family: string | undefined;
  readonly capital: boolean;
  readonly guard: Guard | undefined;
}

interface Guard {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** A letter's place in the tree of names; `meanings` where a name ends. */
export interface NameNode {
  readonly next: Map<number, NameNode>;
  alias?: string;
  meanings?: readonly Meaning[];
}

export const stemPattern = new RegExp(compiled.stems, 'gi');

let root: NameNode | undefined;

/** The tree of all names, letter by folded letter. */
export function nameTree(): NameNode {
  root ??= grow();
  return root;
}

function grow(): NameNode {
  const tree: NameNode = { next: new Map() };
  const guards = compiled.guards.map(
    ([before, after]): Guard => ({
      before: before === '' ? undefined : new RegExp(`(?<=${before})`, 'iuy'),
      after: after === '' ? undefined : new RegExp(after, 'iuy'),
    }),
  );
  const meanings = compiled.classes.map(
    ([place, side, languages, certainty, family, capital, guard]): Meaning => ({
      place,
      side,
      languages: languages.split(' '),
      certainty,
      family: family === '' ? undefined : family,
      capital: capital === 1,
      guard: guards[guard],
    }),
  );
  for (const group of compiled.names.split('\n\n')) {
    const [classes = '', ...lines] = group.split('\n');
    const groupMeanings = classes
      .split(' ')
      .flatMap((index) => meanings[Number.parseInt(index, 10)] ?? []);
    let alias = '';
    for (const line of lines) {
      alias = alias.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
      plant(tree, alias, groupMeanings);
    }
  }
  return tree;
}

function plant(tree: NameNode, alias: string, meanings: readonly Meaning[]): void {
  let node = tree;
  const { text } = viewOf(alias);
  for (let index = 0; index < text.length; index++) {
    const letter = fold(text.charCodeAt(index));
    const next = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.alias = alias;
  node.meanings = meanings;
}

/** A sense ready to be weighed. */
export interface Sense {
  readonly id: string;
  readonly speaks: 1 | -1;
  readonly of: readonly string[];
  readonly weight: number;
  readonly cues: readonly string[];
  readonly regions: readonly string[];
}

const words = (list: string, separator: string): string[] =>
  list === '' ? [] : list.split(separator);

export const senses: readonly Sense[] = compiled.senses.map(
  ([id, speaks, of, weight, cues, regions]) => ({
    id,
    speaks,
    of: words(of, ' '),
    weight,
    cues: words(cues, ','),
    regions: words(regions, ' '),
  }),
);
