/** What the dossier draws on beyond the card: what is looked up, the large map, the counts of names. */
import { largeMap, wordingPieces } from 'virtual:drawn/dossier';
import { chainIslands, chainNote } from '../../data/chain.ts';
import { islandNames, neighbourNames } from '../../data/look-up-places.ts';
import { nameCounts } from '../../data/name-counts.ts';
import type { AttestedNames, ChainIsland, NameCount, Statement } from '../../data/schema.ts';
import type { DrawnLargeMap, DrawnWordings } from '../drawn.ts';
import { knowledge } from '../knowledge.ts';
import type { LookUpKnowledge } from '../look-up/knowledge.ts';
import { lookUpTables } from '../look-up/tables.ts';

export interface DossierKnowledge extends LookUpKnowledge {
  readonly chain: { readonly note: Statement; readonly islands: readonly ChainIsland[] };
  readonly wordingPieces: DrawnWordings;
  /** The large map, without its names. */
  readonly largeMap: DrawnLargeMap;
  readonly nameCounts: readonly NameCount[];
  /** Names of places that are only looked up by, with what each was read in. */
  readonly attested: readonly AttestedNames[];
}

export const dossierKnowledge: DossierKnowledge = {
  ...knowledge,
  ...lookUpTables,
  chain: { note: chainNote, islands: chainIslands },
  wordingPieces,
  largeMap,
  nameCounts,
  attested: [...islandNames, ...neighbourNames],
};
