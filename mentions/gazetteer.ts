/**
 * The compiled gazetteer, made ready for the search: the stems at once, the rest when a page first needs
 * it, for nearly no page does.
 */
import * as compiled from 'virtual:gazetteer';
import type { PlaceId, Side } from '../data/schema.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import { stemPattern } from './stems.ts';
import { grow, type LetterNode, newTree } from './tree.ts';
import type { Certainty, Meaning } from './types.ts';
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

/** One meaning of an alias, in some languages (without script and region), and where it has it. */
export interface NameMeaning extends Meaning {
  readonly languages: readonly string[];
  readonly capital: boolean;
  /** What it means after a word of its sentence, where a capital there tells it from another word. */
  readonly insideSentence: Meaning | undefined;
  readonly guard: Guard | undefined;
}

interface Guard {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** All names, letter by folded letter. */
export type NameTree = LetterNode<NameMeaning[]>;

interface Trees {
  readonly names: NameTree;
  /**
   * What names have before their stems (South Kuril Islands), read backwards from the stem, a hyphen as a
   * space: nearly every word before a stem fails here at its last letters.
   */
  readonly beginnings: LetterNode<true>;
}

let trees: Trees | undefined;

/** The trees of all names. */
export function nameTrees(): Trees {
  trees ??= growTrees();
  return trees;
}

function growTrees(): Trees {
  const trees: Trees = { names: newTree(), beginnings: newTree() };
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
      const meaning = { place, side, certainty, family: family === '' ? undefined : family };
      const inSentence = { ...meaning, certainty: 'presumed' } as const;
      const conditions = {
        languages: languages.split(' ').map(mainTag),
        capital: capital > 0,
        guard: guards[guard],
      };
      for (const pattern of patterns.split(';')) {
        for (const alias of expand(pattern, paradigms)) {
          plant(trees, alias, {
            ...meaning,
            ...conditions,
            alias,
            insideSentence: capital === 2 ? { ...inSentence, alias } : undefined,
          });
        }
      }
    }
  }
  return trees;
}

/**
 * A copy, for the search that asks for the trees is in the middle of its own text; one for all names, for
 * compiling one for each keeps a page's first mark waiting.
 */
const stems = new RegExp(stemPattern);

function plant({ names, beginnings }: Trees, alias: string, meaning: NameMeaning): void {
  const { text } = viewOf(alias);
  const letters = Array.from(text, (_, index) => fold(text.charCodeAt(index)));
  const node = grow(names, letters);
  node.value ??= [];
  node.value.push(meaning);
  stems.lastIndex = 0;
  for (let match = stems.exec(text); match; match = stems.exec(text)) {
    const before = letters.slice(0, match.index).reverse().map(hyphenAsSpace);
    grow(beginnings, before).value = true;
  }
}

/** A hyphen stands where a space does: south-Kuriles. */
export function hyphenAsSpace(letter: number): number {
  return letter === hyphen ? space : letter;
}
