/**
 * Draws the coastlines of `data/coasts.ts` from world-atlas (Natural Earth 1:10 million, public domain):
 * closely around the four islands, coarsely as far as Sakhalin and Kamchatka. Run once, and again when
 * world-atlas changes:
 *
 *     node scripts/run.ts scripts/extract-map.ts
 *
 * It reads `land`, never `countries`: country outlines file the islands under one state, and lose three
 * of the four Habomai islets, which belong to no country there.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat, PlaceId } from '../data/schema.ts';

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface ExtractedCoast {
  readonly place: PlaceId | undefined;
  readonly ring: readonly LonLat[];
}

/** What any of our maps shows, with a margin, so that no cut edge comes into view. */
const wholeBox: Box = { west: 137, east: 166, south: 40, north: 60 };
/** The neighbourhood, drawn closely. */
const closeBox: Box = { west: 143, east: 151.2, south: 42.6, north: 46.8 };

/** How far a simplified line may stray from the true one, in degrees. */
const closeToleranceDegrees = 0.005;
const chainToleranceDegrees = 0.02;
const coarseToleranceDegrees = 0.06;

/** Land of no place that is smaller than this is left out; the least islet of Habomai never is. */
const leastExtentDegrees = 0.1;

/** A point well inside each island that has an outline of its own. */
const insidePoints: readonly (readonly [PlaceId, LonLat])[] = [
  ['iturup', [147.85, 45.05]],
  ['kunashir', [145.85, 44.1]],
  ['shikotan', [146.74, 43.8]],
];
/** Whatever lies wholly here is one of the Habomai islets. */
const habomaiBox: Box = { west: 145.85, east: 146.5, south: 43.3, north: 43.72 };
/** Whatever island lies wholly here, and is none of the four, is of the chain from Urup to Shumshu. */
const chainBox: Box = { west: 149.2, east: 156.8, south: 45.4, north: 50.95 };

const isWithin = ([longitude, latitude]: LonLat, box: Box) =>
  longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;

/** Whether a point lies inside a closed ring, by the crossings of a line to its east. */
function encloses(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let inside = false;
  for (const [index, [x2, y2]] of ring.entries()) {
    const [x1, y1] = ring.at(index - 1) ?? [x2, y2];
    if (y1 > y !== y2 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) {
      inside = !inside;
    }
  }
  return inside;
}

/** Cuts a ring to a box, one side after another (Sutherland and Hodgman, 1974). */
function clip(ring: readonly LonLat[], box: Box): LonLat[] {
  const sides: readonly { axis: 0 | 1; limit: number; sign: 1 | -1 }[] = [
    { axis: 0, limit: box.west, sign: 1 },
    { axis: 0, limit: box.east, sign: -1 },
    { axis: 1, limit: box.south, sign: 1 },
    { axis: 1, limit: box.north, sign: -1 },
  ];
  let points = [...ring];
  for (const { axis, limit, sign } of sides) {
    const kept: LonLat[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1) ?? point;
      const isIn = (point[axis] - limit) * sign >= 0;
      const wasIn = (before[axis] - limit) * sign >= 0;
      if (isIn !== wasIn) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        kept.push([
          before[0] + share * (point[0] - before[0]),
          before[1] + share * (point[1] - before[1]),
        ]);
      }
      if (isIn) {
        kept.push(point);
      }
    }
    points = kept;
  }
  return points;
}

function distanceToLine([x, y]: LonLat, [x1, y1]: LonLat, [x2, y2]: LonLat): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0
    ? Math.hypot(x - x1, y - y1)
    : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** Drops the points that stray less than their tolerance (Douglas and Peucker, 1973). */
function simplify(line: readonly LonLat[], toleranceAt: (point: LonLat) => number): LonLat[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) {
    return [...line];
  }
  let farthest = 0;
  let excess = 1;
  for (const [index, point] of line.entries()) {
    const share = distanceToLine(point, first, last) / toleranceAt(point);
    if (share > excess) {
      farthest = index;
      excess = share;
    }
  }
  return farthest === 0
    ? [first, last]
    : [
        ...simplify(line.slice(0, farthest + 1), toleranceAt).slice(0, -1),
        ...simplify(line.slice(farthest), toleranceAt),
      ];
}

/** Simplifies a closed ring in two halves, for its ends are one point. */
function simplifyRing(ring: readonly LonLat[], toleranceAt: (point: LonLat) => number): LonLat[] {
  const first = ring[0] ?? [0, 0];
  const distances = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const opposite = distances.indexOf(Math.max(...distances));
  return [
    ...simplify(ring.slice(0, opposite + 1), toleranceAt).slice(0, -1),
    ...simplify([...ring.slice(opposite), first], toleranceAt).slice(0, -1),
  ];
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

function extentDegrees(ring: readonly LonLat[]): number {
  const extentOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(extentOf(ring.map(([x]) => x)), extentOf(ring.map(([, y]) => y)));
}

function placeOf(ring: readonly LonLat[]): PlaceId | undefined {
  const island = insidePoints.find(([, point]) => encloses(ring, point));
  if (island !== undefined) {
    return island[0];
  }
  if (ring.every((point) => isWithin(point, habomaiBox))) {
    return 'habomai';
  }
  return ring.every((point) => isWithin(point, chainBox)) ? 'kurils' : undefined;
}

/** Every outer ring of the land on Earth, none repeating its first point at its end. */
function landRings(): LonLat[][] {
  const topology: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)(
    'world-atlas/land-10m.json',
  );
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`Land of the type ${geometry.type}`);
    }
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(([outer = []]) =>
      outer.slice(0, -1).map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]),
    );
  });
}

/** The coasts of our maps, the four islands first. */
export function extractCoasts(): ExtractedCoast[] {
  const coasts = landRings().flatMap((whole): ExtractedCoast[] => {
    const ring = clip(whole, wholeBox);
    if (ring.length < 3) {
      return [];
    }
    const place = placeOf(ring);
    const far = place === undefined ? coarseToleranceDegrees : chainToleranceDegrees;
    const simple = simplifyRing(ring, (point) =>
      isWithin(point, closeBox) ? closeToleranceDegrees : far,
    );
    const isSpeck = place === undefined && extentDegrees(simple) < leastExtentDegrees;
    return simple.length < 3 || isSpeck
      ? []
      : [
          {
            place,
            ring: simple.map((point) => {
              const digits = isWithin(point, closeBox) ? 3 : 2;
              return [rounded(point[0], digits), rounded(point[1], digits)];
            }),
          },
        ];
  });
  const order = ['iturup', 'kunashir', 'shikotan', 'habomai', 'kurils', undefined];
  return coasts.sort((one, other) => order.indexOf(one.place) - order.indexOf(other.place));
}

/** The text of `data/coasts.ts`. */
export function coastsModule(coasts: readonly ExtractedCoast[]): string {
  const lines = coasts.map(({ place, ring }) => {
    const points = ring.map((point) => `[${point.join(',')}]`).join(',');
    return `  { ${place === undefined ? '' : `place: '${place}', `}ring: [${points}] },`;
  });
  return `/**
 * The coastlines of our maps, in degrees east and north; written by \`scripts/extract-map.ts\` from
 * world-atlas 2.0.2, land-10m (Natural Earth 4.1, public domain). There is no border line among them.
 */
import type { Coast } from './schema.ts';

// biome-ignore format: one coast a line keeps the table small and its changes legible.
export const coasts: readonly Coast[] = [
${lines.join('\n')}
];
`;
}

export function main(): number {
  const path = fileURLToPath(new URL('../data/coasts.ts', import.meta.url));
  const text = coastsModule(extractCoasts());
  writeFileSync(path, text);
  console.log(`data/coasts.ts: ${text.length} characters`);
  return 0;
}
