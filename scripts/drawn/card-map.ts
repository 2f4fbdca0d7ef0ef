/** Draws the card's map: where everything lies, and where each name is set. */
import type { DrawnCardMap, DrawnLabel, IslandId } from '../../answers/drawn.ts';
import type { Coast, LonLat, MapName, Place } from '../../data/schema.ts';
import { islandIds, ringsOf } from './islands.ts';
import { pathOf, pointOf, projectionInto } from './projection.ts';

const box = { width: 328, height: 152 };
const area = { west: 142.6, east: 151.9, middle: 44.7 };
const closeUp = { x: 62, y: 20, width: 188, height: 142 };
/** Where the names stand on the close-up: in its corners, clear of the islands and of the ring. */
const locator = {
  okhotsk: { id: 'okhotsk', x: 68, y: 38, anchor: 'start', stacked: true },
  pacific: { id: 'pacific', x: 246, y: 110, anchor: 'end', stacked: true },
  hokkaido: { id: 'hokkaido', x: 66, y: 158, anchor: 'start', stacked: true },
} as const;
/** In the empty corner of the Sea of Okhotsk. */
const insetBox = { x: 5, y: 5, width: 78, height: 70 };
/** Between a name in the inset and its edge. */
const insetMargin = 3;
const insetArea = { west: 138, east: 165, middle: 50 };
/** The Habomai islets: where the ring around them lies and how far it reaches. */
const habomaiRing = { at: [146.07, 43.5] as LonLat, rx: 13, ry: 8 };

/** Where each name is set beside its island, in units of the box from the island's middle. */
const labelOffsets: Record<IslandId, Omit<DrawnLabel, 'id'>> = {
  iturup: { x: -14, y: -14, anchor: 'end', stacked: true },
  kunashir: { x: -15, y: -14, anchor: 'end', stacked: true },
  shikotan: { x: 10, y: 2, anchor: 'start', stacked: false },
  habomai: { x: 15, y: 8, anchor: 'start', stacked: false },
};

/** Where a name of context goes on this map, clear of the names of the four; else where it is. */
const spots: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  'sea-of-okhotsk': { x: 138, y: 14 },
  'pacific-ocean': { x: 284, y: 100 },
  urup: { x: 304, y: 38 },
  hokkaido: { x: 40, y: 138 },
};

/** The card's map, for all places at once. */
export function drawCardMap(input: {
  readonly places: readonly Place[];
  readonly coasts: readonly Coast[];
  readonly mapNames: readonly MapName[];
}): DrawnCardMap {
  const projection = projectionInto(area, box);
  const inset = projectionInto(insetArea, insetBox);
  const { coasts } = input;
  const islandRings = islandIds.flatMap((id) => ringsOf(coasts, id));

  const islandLabels = islandIds.map((id): DrawnLabel => {
    const place = input.places.find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`No place ${id} in the data`);
    const { longitude, latitude } = place.coordinates;
    const [x, y] = pointOf(projection, [longitude, latitude]);
    const offset = labelOffsets[id];
    return { ...offset, id, x: x + offset.x, y: y + offset.y };
  });
  const contextLabels = input.mapNames
    .filter((name) => name.inset !== true)
    .map(({ id, at }): DrawnLabel => {
      const [x, y] = pointOf(projection, at);
      return { id, ...(spots[id] ?? { x, y }), anchor: 'middle', stacked: true };
    });
  const insetLabels = input.mapNames
    .filter((name) => name.inset === true)
    .map(({ id, at }): DrawnLabel => {
      const [, y] = pointOf(inset, at);
      // A name in the inset is as long as the inset is wide: it ends at its edge.
      return { id, x: insetBox.width - insetMargin, y, anchor: 'end', stacked: true };
    });

  const [ringX, ringY] = pointOf(projection, habomaiRing.at);
  return {
    ...box,
    closeUp,
    locator,
    land: pathOf(projection, ringsOf(coasts, undefined)),
    chain: pathOf(projection, ringsOf(coasts, 'kurils')),
    islands: islandIds.map((place) => ({
      place,
      path: pathOf(projection, ringsOf(coasts, place)),
    })),
    ring: { x: ringX, y: ringY, rx: habomaiRing.rx, ry: habomaiRing.ry },
    labels: [...contextLabels, ...islandLabels],
    inset: {
      ...insetBox,
      land: pathOf(inset, ringsOf(coasts, undefined)),
      chain: pathOf(inset, ringsOf(coasts, 'kurils')),
      four: pathOf(inset, islandRings),
      frame: frameIn(inset),
      labels: insetLabels,
    },
  };
}

/** The outline of the map in its inset. Both are of one projection, so that it is a rectangle. */
function frameIn(inset: ReturnType<typeof projectionInto>): string {
  const [left, middle] = pointOf(inset, [area.west, area.middle]);
  const [right] = pointOf(inset, [area.east, area.middle]);
  const half = ((right - left) * box.height) / box.width / 2;
  const [west, east, north, south] = [left, right, middle - half, middle + half].map((value) =>
    value.toFixed(1),
  );
  return `M${west} ${north}H${east}V${south}H${west}Z`;
}
