import { gzipSync } from 'node:zlib';
import { cueTables as built } from 'virtual:cues';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CueReader, cuesOf } from '../../answers/card/cues.ts';
import { languageCuesSchema } from '../schema.ts';
import { cueTables } from './index.ts';

it('come to the card as they are written here, without the breaks of lines', () => {
  const listed = (tables: typeof cueTables) =>
    JSON.parse(JSON.stringify(tables), (_key, value: unknown) =>
      typeof value === 'string' ? cuesOf(value) : value,
    );
  expect(listed(built)).toEqual(listed(cueTables));
});

describe.each(Object.entries(cueTables))('the cues of %s', (language, table) => {
  const lists = [
    ...Object.values(table.words),
    ...Object.values(table.topics).flatMap((cues) => Object.values(cues)),
    ...Object.values(table.others),
  ];

  it('are complete', () => {
    expect(v.parse(languageCuesSchema, table)).toEqual(table);
  });

  it('are in lower case, with straight apostrophes, none twice in a list', () => {
    for (const list of lists) {
      expect(list).toBe(list.toLowerCase().normalize('NFC'));
      expect(list).not.toMatch(/[’ʼ]/);
      const cues = cuesOf(list);
      expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([]);
    }
  });

  it('can be read, and none is found in nothing', () => {
    const reader = new CueReader(table, language);
    for (const list of lists) expect(reader.find(list, ' . ')).toEqual([]);
  });

  it('have a word beside every gap, and no brackets left open', () => {
    for (const cue of lists.flatMap(cuesOf)) {
      expect(cue).not.toMatch(/^…|…$/);
      expect(cue.split('(').length, cue).toBe(cue.split(')').length);
    }
  });
});

/**
 * What the cues of all languages add to the card's script, gzipped, for a page may be in any: 99 kB. They
 * were 55 kB before each language had hints and the usual words of newspapers for every topic.
 */
const mostBytes = 105_000;

it('the cues of all languages together are within their budget', () => {
  const bytes = gzipSync(JSON.stringify(cueTables), { level: 9 }).length;
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(mostBytes);
});
