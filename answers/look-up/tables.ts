/** The tables that the look-up draws on beyond the card's. */
import { chainIslands, chainNote } from '../../data/chain.ts';
import { dossierParts, lookUpNames, lookUpOfBothSides, lookUpStems } from '../../data/look-up.ts';
import { islandNames, neighbourNames } from '../../data/look-up-places.ts';
import type { AttestedNames, ChainIsland, LookUpNames } from '../../data/schema.ts';
import { wordings } from '../../data/wordings.ts';
import { tables } from '../tables.ts';
import { calledIn } from './called.ts';
import type { LookUpTables, NamedIsland } from './knowledge.ts';

const own = {
  wordings,
  chain: {
    note: chainNote,
    islands: chainIslands.map(({ id, russian, japanese }) => ({
      id,
      russian: namesAlone(russian),
      japanese: namesAlone(japanese),
    })),
  },
  parts: dossierParts,
};

function namesAlone({ latin, native, across }: ChainIsland['russian']): NamedIsland['russian'] {
  return { latin, native, across };
}

/** The names that lead to each address. */
function byAddress(rows: readonly AttestedNames[]): LookUpNames {
  const all: Record<string, string[]> = {};
  for (const { address, names } of rows) all[address] = [...(all[address] ?? []), ...names];
  return all;
}

export const lookUpTables: LookUpTables = {
  ...own,
  called: calledIn(
    { ...tables, ...own, chain: { islands: chainIslands } },
    {
      names: { ...lookUpNames, ...byAddress(islandNames) },
      neighbours: byAddress(neighbourNames),
      stems: lookUpStems,
      ofBothSides: lookUpOfBothSides,
    },
  ),
};
