/** What the dossier draws on beyond the card: the wordings and the counts of names. */
import { nameCounts } from '../data/name-counts.ts';
import type { NameCount, Wording } from '../data/schema.ts';
import { wordings } from '../data/wordings.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

export interface DossierKnowledge extends Knowledge {
  readonly wordings: readonly Wording[];
  readonly nameCounts: readonly NameCount[];
}

export const dossierKnowledge: DossierKnowledge = { ...knowledge, wordings, nameCounts };
