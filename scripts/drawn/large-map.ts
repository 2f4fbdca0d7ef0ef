/** Draws the dossier's map: the whole chain at one size, to be looked at from near and far. */
import type { DrawnLabel, DrawnLargeMap, IslandId } from '../../answers/drawn.ts';
import type { Coast, LonLat, MapName } from '../../data/schema.ts';
import { islandIds, ringsOf } from './islands.ts';
import { pathOf, pointOf, projectionInto } from './projection.ts';

const box = { width: 960, height: 760 };
/** From Hokkaido to the south of Kamchatka. */
const area = { west: 141, east: 160, middle: 47.2 };
/** Two corners of the part that is shown at first: the four alone. */
const fourCorners: readonly [LonLat, LonLat] = [
  [144.1, 45.75],
  [150.3, 44.5],
];
/** The Habomai islets: where the ring around them lies and how far it reaches, in units of the box. */
const habomaiRing = { at: [146.11, 43.52] as LonLat, rx: 21, ry: 14 };

interface Spot {
  readonly at: LonLat;
  readonly anchor?: DrawnLabel['anchor'];
}

/** Where each name is set: at sea beside its island, ending or beginning there. */
const islandSpots: Record<IslandId, Spot> = {
  iturup: { at: [147.2, 45.12], anchor: 'end' },
  kunashir: { at: [145.9, 44.62], anchor: 'end' },
  shikotan: { at: [147, 43.78], anchor: 'start' },
  habomai: { at: [146.5, 43.36], anchor: 'start' },
};

/** Where a name of context goes on this map, seen from near and far; else in the middle of where it is. */
const contextSpots: Readonly<Record<string, Spot>> = {
  hokkaido: { at: [144.38, 43.4], anchor: 'start' },
  'sea-of-okhotsk': { at: [146.7, 45.53] },
  'pacific-ocean': { at: [150.15, 43.5], anchor: 'end' },
  kamchatka: { at: [155.1, 51.2] },
  urup: { at: [150.2, 45.5], anchor: 'end' },
};

export function drawLargeMap(input: {
  readonly coasts: readonly Coast[];
  readonly mapNames: readonly MapName[];
}): DrawnLargeMap {
  const projection = projectionInto(area, box);
  const { coasts } = input;
  const label = (id: string, { at, anchor = 'middle' }: Spot): DrawnLabel => {
    const [x, y] = pointOf(projection, at);
    return { id, x, y, anchor, stacked: true };
  };
  const [left, top] = pointOf(projection, fourCorners[0]);
  const [right] = pointOf(projection, fourCorners[1]);
  const [ringX, ringY] = pointOf(projection, habomaiRing.at);
  return {
    ...box,
    four: { x: left, y: top, width: right - left },
    land: pathOf(projection, [...ringsOf(coasts, undefined), ...ringsOf(coasts, 'kurils')]),
    islands: islandIds.map((place) => ({
      place,
      path: pathOf(projection, ringsOf(coasts, place)),
    })),
    ring: { x: ringX, y: ringY, rx: habomaiRing.rx, ry: habomaiRing.ry },
    labels: [
      ...input.mapNames.map(({ id, at }) => label(id, contextSpots[id] ?? { at })),
      ...islandIds.map((id) => label(id, islandSpots[id])),
    ],
  };
}
