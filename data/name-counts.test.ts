import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { find } from '../mentions/find.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { nameCounts } from './name-counts.ts';
import { reports } from './reports.ts';
import { nameCountSchema } from './schema.ts';

it('counts each name of each report once', () => {
  expect(v.parse(v.array(nameCountSchema), nameCounts)).toEqual(nameCounts);
  const keys = nameCounts.map(({ report, place, name }) => `${report} ${place} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(nameCounts.map(({ report }) => report)).size).toBe(reports.length);
});

describe.skipIf(!sharedExists)(needsShared('the counts of names'), () => {
  it.each(reports)('of report $number are those of the mentions found in it', ({ id, file }) => {
    const text = readFileSync(`${sharedFolder}/reports/${file}`, 'utf8');
    const counted = new Map<string, number>();
    for (const { place, alias, side } of find(text, { language: 'en' })) {
      const key = `${place} ${alias} ${side}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const kept = nameCounts
      .filter(({ report }) => report === id)
      .map(({ place, name, side, count }) => [`${place} ${name} ${side}`, count] as const);
    expect(new Map(kept)).toEqual(counted);
  });
});
