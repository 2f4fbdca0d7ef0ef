import * as v from 'valibot';
import { expect, it } from 'vitest';
import { chainIslands } from './chain.ts';
import { islandNames, neighbourNames } from './look-up-places.ts';
import { attestedNamesSchema, placeIds } from './schema.ts';
import { sources } from './sources.ts';

const rows = [...islandNames, ...neighbourNames];

it('gives a source for each name of a place', () => {
  expect(v.parse(v.array(attestedNamesSchema), rows)).toEqual(rows);
  const known = new Set(sources.map(({ id }) => id));
  const without = rows.filter(
    ({ support }) => !support.sources?.length || support.sources.some((id) => !known.has(id)),
  );
  expect(without.map(({ names }) => `what were ${names.join(', ')} read in?`)).toEqual([]);
});

it('leads to places and islands that there are, by each name once', () => {
  const addresses = new Set([
    ...placeIds.map((id) => `place/${id}`),
    ...chainIslands.map(({ id }) => `chain/${id}`),
  ]);
  expect(rows.filter(({ address }) => !addresses.has(address))).toEqual([]);
  const names = rows.flatMap((row) => row.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
