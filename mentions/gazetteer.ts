/**
 * The compiled gazetteer, made ready for the search: the stems at once, the rest when a page first needs
 * it, for nearly no page does.
 */
import * as compiled from 'virtual:gazetteer';
import type { PlaceId, Side } from '../data/schema.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Certainty } from './types.ts';
import { viewOf } from './view.ts';

/** What the aliases of a row share: see data/aliases/schema.ts. `guard` is an index, or -1. */
export type CompiledClass = readonly [
  place: PlaceId,
  side: Side,
  certainty: Certainty,
  family: string,
  capital: 0 | 1 | 2,
  guard: number,
];

const space = 32;
const hyphen = 45;

/** The language of a BCP 47 tag, without script and region. */
export function mainTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** One meaning of an alias, in some languages (without script and region). */
export interface Meaning {
  readonly place: PlaceId;
  readonly side: Side;
  readonly languages: readonly string[];
  readonly certainty: Certainty;
  readonly family: string | undefined;
  readonly capital: boolean;
  /** Whether a capital inside a sentence tells a doubtful alias from the word it could be. */
  readonly isNameInSentence: boolean;
  readonly guard: Guard | undefined;
}

interface Guard {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/**
 * A letter's place in the tree of names; `meanings` where a name ends. Most letters have one that follows:
 * it is kept by itself, for the search is twice as fast without the map.
 */
export interface NameNode {
  alias: string | undefined;
  meanings: Meaning[] | undefined;
  onlyLetter: number;
  only: NameNode | undefined;
  many: Map<number, NameNode> | undefined;
}

/** The node that a letter leads to. */
export function follow(node: NameNode, letter: number): NameNode | undefined {
  return node.onlyLetter === letter ? node.only : node.many?.get(letter);
}

function newNode(): NameNode {
  return {
    alias: undefined,
    meanings: undefined,
    onlyLetter: -1,
    only: undefined,
    many: undefined,
  };
}

const pairs = new Uint8Array(128 * 128);

/**
 * 1 where a name begins with two ASCII code units, at 128 times the first and the second: nearly every
 * word fails here, at one look.
 */
export function namePairs(): Uint8Array {
  root ??= grow();
  return pairs;
}

let root: NameNode | undefined;

/** The tree of all names, letter by folded letter. */
export function nameTree(): NameNode {
  root ??= grow();
  return root;
}

function grow(): NameNode {
  const tree = newNode();
  const guards = compiled.guards.map(
    ([before, after]): Guard => ({
      before: before === '' ? undefined : new RegExp(`(?<=${before})`, 'iy'),
      after: after === '' ? undefined : new RegExp(after, 'iy'),
    }),
  );
  for (const table of compiled.tables.split('\n\n')) {
    const [header = '', ...rows] = table.split('\n');
    const [languages = '', paradigmList = ''] = header.split('|');
    const paradigms = Object.fromEntries(
      paradigmList.split(';').map((paradigm) => {
        const [name = '', endings = ''] = paradigm.split(':');
        return [name, endings.split(',')];
      }),
    );
    for (const row of rows) {
      const [index, patterns = ''] = row.split(':');
      const shared = compiled.classes[Number(index)];
      if (!shared) continue;
      const [place, side, certainty, family, capital, guard] = shared;
      const meaning: Meaning = {
        place,
        side,
        languages: languages.split(' ').map(mainTag),
        certainty,
        family: family === '' ? undefined : family,
        capital: capital > 0,
        isNameInSentence: capital === 2,
        guard: guards[guard],
      };
      for (const pattern of patterns.split(';')) {
        for (const alias of expand(pattern, paradigms)) plant(tree, alias, meaning);
      }
    }
  }
  notePairs(tree);
  return tree;
}

/** Notes with which letters names begin; a hyphen stands where a space does. */
function notePairs(tree: NameNode): void {
  for (let first = 0; first < 128; first++) {
    const node = follow(tree, fold(first));
    if (!node) continue;
    for (let second = 0; second < 128; second++) {
      const letter = fold(second) === hyphen && !follow(node, hyphen) ? space : fold(second);
      if (node.meanings || follow(node, letter)) pairs[first * 128 + second] = 1;
    }
  }
}

function plant(tree: NameNode, alias: string, meaning: Meaning): void {
  let node = tree;
  const { text } = viewOf(alias);
  for (let index = 0; index < text.length; index++) {
    const letter = fold(text.charCodeAt(index));
    let next = follow(node, letter);
    if (!next) {
      next = newNode();
      if (node.only) {
        node.many ??= new Map();
        node.many.set(letter, next);
      } else {
        node.only = next;
        node.onlyLetter = letter;
      }
    }
    node = next;
  }
  node.alias ??= alias;
  node.meanings ??= [];
  node.meanings.push(meaning);
}
