/**
 * The compiled gazetteer, made ready for the search. The stems are ready at once; the rest is built when a
 * page first needs it, which few pages do.
 */
import * as compiled from 'virtual:gazetteer';
import type { PlaceId, Side } from '../data/schema.ts';
import { expand, type Paradigms } from './expand.ts';
import { fold } from './fold.ts';
import { stemPatternFor } from './stems.ts';
import { grow, type LetterNode, newTree } from './trie.ts';
import type { Certainty, Meaning } from './types.ts';
import { viewOf } from './view.ts';

/**
 * What the aliases of a row share: see data/aliases/schema.ts. `capital`: 0 none asked for, 1 asked for,
 * 2 `inSentence`, 3 `orDoubtful`. `guard` is an index, or -1.
 */
export type CompiledClass = readonly [
  place: PlaceId,
  side: Side,
  certainty: Certainty,
  family: string,
  capital: number,
  guard: number,
];

const space = 32;
const hyphen = 45;

/** The language of a BCP 47 tag, without script and region. */
export function mainTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** One meaning of an alias, in some languages (without script and region), and where it has it. */
export interface NameMeaning extends Meaning {
  readonly languages: readonly string[];
  readonly capital: boolean;
  /** What it means in small letters, where it means anything without the capital asked for. */
  readonly inSmallLetters: Meaning | undefined;
  /** What it means after a word of its sentence, where a capital there tells it from another word. */
  readonly insideSentence: Meaning | undefined;
  readonly guard: Guard | undefined;
}

interface Guard {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** Names, letter by folded letter. */
export type NameTree = LetterNode<NameMeaning[]>;

export interface Trees {
  readonly names: NameTree;
  /**
   * What names have before their stems (South Kuril Islands), read backwards from the stem, a hyphen as a
   * space: nearly every word before a stem fails here at its last letters.
   */
  readonly beginnings: LetterNode<true>;
}

/** The trees grown so far, by the letter that the stems of their names begin with. */
const treesByLetter = new Map<number, Trees>();

/**
 * The trees of the names that have a stem which begins with a letter (folded). A page that says "Kuril"
 * needs no name of the others, and growing them all would keep its first mark waiting.
 */
export function treesOf(letter: number): Trees {
  let trees = treesByLetter.get(letter);
  if (!trees) {
    trees = growTrees(String.fromCharCode(letter));
    treesByLetter.set(letter, trees);
  }
  return trees;
}

function growTrees(letter: string): Trees {
  const trees: Trees = { names: newTree(), beginnings: newTree() };
  for (const table of compiled.tables.split('\n\n')) {
    const [header = '', ...rows] = table.split('\n');
    const [languageList = '', paradigmList = ''] = header.split('|');
    const languages = languageList.split(' ').map(mainTag);
    let paradigms: Paradigms | undefined;
    for (const row of rows) {
      const [letters = '', index, patterns = ''] = row.split(':');
      const shared = compiled.classes[Number(index)];
      if (!shared || !letters.includes(letter)) continue;
      paradigms ??= paradigmsOf(paradigmList);
      const meaningOf = meanings(shared, languages);
      for (const pattern of patterns.split(';')) {
        for (const alias of expand(pattern, paradigms)) plant(trees, alias, meaningOf(alias));
      }
    }
  }
  return trees;
}

function paradigmsOf(list: string): Paradigms {
  return Object.fromEntries(
    list.split(';').map((paradigm) => {
      const [name = '', endings = ''] = paradigm.split(':');
      return [name, endings.split(',')];
    }),
  );
}

/** The meanings of the aliases of one row. */
function meanings(
  [place, side, certainty, family, capital, guard]: CompiledClass,
  languages: readonly string[],
): (alias: string) => NameMeaning {
  const doubted = family === '' ? undefined : family;
  const meaning = { place, side, certainty, family: certainty === 'certain' ? undefined : doubted };
  const conditions = { languages, capital: capital > 0, guard: guardAt(guard) };
  return (alias) => ({
    ...meaning,
    ...conditions,
    alias,
    insideSentence: capital === 2 ? { ...meaning, certainty: 'presumed', alias } : undefined,
    inSmallLetters:
      capital === 3 ? { ...meaning, certainty: 'doubtful', family: doubted, alias } : undefined,
  });
}

const guards: Guard[] = [];

function guardAt(index: number): Guard | undefined {
  const [before, after] = compiled.guards[index] ?? [];
  if (before === undefined || after === undefined) return undefined;
  guards[index] ??= {
    before: before === '' ? undefined : new RegExp(`(?<=${before})`, 'iy'),
    after: after === '' ? undefined : new RegExp(after, 'iy'),
  };
  return guards[index];
}

function plant({ names, beginnings }: Trees, alias: string, meaning: NameMeaning): void {
  const { text } = viewOf(alias);
  const letters = Array.from(text, (_, index) => fold(text.charCodeAt(index)));
  const node = grow(names, letters);
  node.value ??= [];
  node.value.push(meaning);
  const stems = ownPatternFor(text);
  stems.lastIndex = 0;
  for (let stem = stems.exec(text); stem; stem = stems.exec(text)) {
    const before = letters.slice(0, stem.index).reverse().map(hyphenAsSpace);
    grow(beginnings, before).value = true;
  }
}

const ownPatterns = new Map<RegExp, RegExp>();

/**
 * A copy of the pattern for stems in a text, because the search that asks for the trees is using the `lastIndex` of
 * the pattern itself. It is made once: a copy for each alias, as `matchAll` makes it, takes a third of the time in
 * which the trees grow.
 */
function ownPatternFor(text: string): RegExp {
  const shared = stemPatternFor(text);
  const own = ownPatterns.get(shared) ?? new RegExp(shared);
  ownPatterns.set(shared, own);
  return own;
}

/** A hyphen stands where a space does: south-Kuriles. */
export function hyphenAsSpace(letter: number): number {
  return letter === hyphen ? space : letter;
}
