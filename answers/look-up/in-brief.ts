/** The little that the address bar suggests, taken from the tables at build time. */
import type { ChainIsland, Place } from '../../data/schema.ts';
import { namesOfIsland } from './entries.ts';
import type { KnownInBrief } from './suggestions.ts';

export function knownInBrief(
  places: readonly Place[],
  islands: readonly ChainIsland[],
): KnownInBrief {
  return {
    places: places.map(({ names, brief }) => ({ names, line: brief.text })),
    islands: islands.map((island) => ({
      en: namesOfIsland(island, 'en'),
      ja: namesOfIsland(island, 'ja'),
      ru: namesOfIsland(island, 'ru'),
    })),
  };
}
