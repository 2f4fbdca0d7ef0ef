/** The four islands as the maps draw them, and the coasts that belong to a place. */
import type { IslandId } from '../../answers/drawn.ts';
import type { Coast, LonLat, PlaceId } from '../../data/schema.ts';

export const islandIds: readonly IslandId[] = ['iturup', 'kunashir', 'shikotan', 'habomai'];

/** The coasts of a place; without one, those of land that is no part of the chain. */
export function ringsOf(
  coasts: readonly Coast[],
  place: PlaceId | undefined,
): readonly (readonly LonLat[])[] {
  return coasts.filter((coast) => coast.place === place).map(({ ring }) => ring);
}
