/** What the dossier draws on beyond the card: the wordings and the counts of names. */
import { chainIslands, chainNote } from '../data/chain.ts';
import { nameCounts } from '../data/name-counts.ts';
import type { ChainIsland, NameCount, Statement, Wording } from '../data/schema.ts';
import { wordings } from '../data/wordings.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

export interface DossierKnowledge extends Knowledge {
  readonly wordings: readonly Wording[];
  readonly nameCounts: readonly NameCount[];
  /** The rest of the chain, and what its table rests on. */
  readonly chain: { readonly note: Statement; readonly islands: readonly ChainIsland[] };
}

export const dossierKnowledge: DossierKnowledge = {
  ...knowledge,
  wordings,
  nameCounts,
  chain: { note: chainNote, islands: chainIslands },
};
