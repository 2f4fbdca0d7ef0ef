import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { coastsModule, extractCoasts } from '../scripts/extract-map.ts';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { coasts } from './coasts.ts';
import { mapNames } from './map.ts';
import { places } from './places.ts';
import { coastSchema, type LonLat, mapNameSchema, type PlaceId } from './schema.ts';

const coastsFile = fileURLToPath(new URL('./coasts.ts', import.meta.url));
const ringsOf = (id: PlaceId) => coasts.filter(({ place }) => place === id);

/** The box around some rings: west, south, east, north. */
function boundsOf(rings: readonly { readonly ring: readonly LonLat[] }[]): number[] {
  const points = rings.flatMap(({ ring }) => ring);
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

it('is what the script draws from world-atlas today', () => {
  expect(readFileSync(coastsFile, 'utf8')).toBe(coastsModule(extractCoasts()));
});

it('holds the four islands, Habomai as its four islets, and Urup', () => {
  expect(v.parse(v.array(coastSchema), coasts)).toEqual(coasts);
  const counts = ['iturup', 'kunashir', 'shikotan', 'habomai'] as const;
  expect(counts.map((id) => ringsOf(id).length)).toEqual([1, 1, 1, 4]);
  const [west = 0, south = 0, east = 0, north = 0] = boundsOf(ringsOf('kurils'));
  expect([west < 149.6, south < 45.7, east > 156, north > 50.6]).toEqual([true, true, true, true]);
});

it.each(['iturup', 'kunashir', 'shikotan', 'habomai'] as const)(
  'draws %s around the place that the data gives for it',
  (id) => {
    const place = places.find((candidate) => candidate.id === id);
    const [west = 0, south = 0, east = 0, north = 0] = boundsOf(ringsOf(id));
    expect(place?.coordinates.longitude).toBeGreaterThan(west);
    expect(place?.coordinates.longitude).toBeLessThan(east);
    expect(place?.coordinates.latitude).toBeGreaterThan(south);
    expect(place?.coordinates.latitude).toBeLessThan(north);
  },
);

it('reaches from Hokkaido to Kamchatka, in land of no side', () => {
  const land = coasts.filter(({ place }) => place === undefined);
  const [west = 0, south = 0, east = 0, north = 0] = boundsOf(land);
  expect([west <= 139.5, south <= 42, east >= 163.5, north >= 58]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(Object.keys(coasts[0] ?? {})).toEqual(['place', 'ring']);
});

it('stays small', () => {
  const file = readFileSync(coastsFile);
  const neighbourhood = coasts.filter(({ ring }) =>
    ring.some(([x, y]) => x > 143 && x < 151.2 && y > 42.6 && y < 46.8),
  );
  expect(
    JSON.stringify(neighbourhood.filter(({ place }) => place !== undefined)).length,
  ).toBeLessThan(12_000);
  expect(gzipSync(file).length).toBeLessThan(6_000);
});

it('names land and seas within the two views, each once, in three languages', () => {
  expect(v.parse(v.array(mapNameSchema), mapNames)).toEqual(mapNames);
  expect(new Set(mapNames.map(({ id }) => id)).size).toBe(mapNames.length);
  expect(languageFaultsIn(mapNames)).toEqual([]);
  for (const { id, at, inset, names } of mapNames) {
    const [longitude, latitude] = at;
    const isSeen =
      inset === true
        ? longitude > 139.5 && longitude < 163.5 && latitude > 42 && latitude < 58.5
        : longitude > 143.5 && longitude < 150.8 && latitude > 42.9 && latitude < 45.9;
    expect(isSeen, id).toBe(true);
    expect(names.map(({ en }) => en)).toEqual(names.map(({ en }) => en).sort());
  }
});

it('names no island of the four, for their names follow the reader’s preference', () => {
  const text = JSON.stringify(mapNames);
  for (const name of places.flatMap((place) => place.names)) {
    expect(text).not.toContain(name.native);
  }
});
