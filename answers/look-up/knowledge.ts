/** What the look-up knows: what a card draws on, the rest of the chain, the wordings, and all names. */
import type { ChainIsland, DossierPart, Statement, Wording } from '../../data/schema.ts';
import type { Knowledge } from '../knowledge.ts';

type IslandName = Pick<ChainIsland['russian'], 'latin' | 'native' | 'across'>;

/** An island of the chain without what its names rest on, which the dossier alone shows. */
export interface NamedIsland {
  readonly id: ChainIsland['id'];
  readonly russian: IslandName;
  readonly japanese: IslandName;
}

export interface LookUpTables {
  readonly wordings: readonly Wording[];
  /** The rest of the chain, and what its table rests on. */
  readonly chain: { readonly note: Statement; readonly islands: readonly NamedIsland[] };
  readonly parts: readonly DossierPart[];
  /** Names and stems in all languages, by the address of what they mean. */
  readonly called: Called;
}

export type Called = Readonly<
  Record<
    string,
    {
      readonly names: readonly string[];
      readonly stems?: readonly string[];
      readonly isOfBothSides?: boolean;
      readonly near?: readonly string[];
    }
  >
>;

export interface LookUpKnowledge extends Knowledge, LookUpTables {}
