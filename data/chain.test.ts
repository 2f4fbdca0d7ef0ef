import * as v from 'valibot';
import { expect, it } from 'vitest';
import { transcribed } from '../scripts/kana.fixture.ts';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { chainIslands, chainNote } from './chain.ts';
import { chainIslandSchema, statementSchema } from './schema.ts';
import { sources } from './sources.ts';

it('holds the rest of the chain, each island once, with both names in both scripts', () => {
  expect(v.parse(v.array(chainIslandSchema), chainIslands)).toEqual(chainIslands);
  expect(new Set(chainIslands.map(({ id }) => id)).size).toBe(chainIslands.length);
  for (const { id, russian, japanese } of chainIslands) {
    expect(russian.native, id).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
    expect(japanese.native, id).toMatch(/^\p{Script=Han}+[島岩]$/u);
    expect(russian.across, id).toMatch(/^[\p{Script=Katakana}ー]+$/u);
    expect(japanese.across, id).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(`${russian.latin}${japanese.latin}`, id).toMatch(/^[\p{Script=Latin} ]+$/u);
  }
});

it('gives a source for each name in the other side’s script, and tells the reader of it', () => {
  const told = new Set(chainNote.support.sources);
  for (const { id, russian, japanese } of chainIslands) {
    for (const [side, { across, support }] of Object.entries({ russian, japanese })) {
      const named = support.sources ?? [];
      expect(named, `${id}, ${side}: what was “${across}” read in?`).not.toEqual([]);
      const untold = named.filter((source) => !told.has(source));
      expect(untold, `${id}, ${side}: the note of the chain does not name these`).toEqual([]);
    }
  }
  const known = new Set(sources.map(({ id }) => id));
  expect([...told].filter((source) => !known.has(source))).toEqual([]);
});

it('writes the Japanese names in Latin and in Cyrillic letters as their readings are transcribed', () => {
  for (const { id, japanese } of chainIslands) {
    const { latin, cyrillic } = transcribed(japanese.reading);
    expect(japanese.latin.toLowerCase(), id).toBe(latin);
    expect(japanese.across.toLowerCase(), id).toBe(cyrillic);
  }
});

it('goes from Shumshu in the north to Urup in the south, where the treaty of 1875 ends too', () => {
  expect(chainIslands.at(0)?.id).toBe('shumshu');
  expect(chainIslands.at(-1)?.id).toBe('urup');
  expect(v.parse(statementSchema, chainNote).support.sources).toContain('treaty-1875');
});

it('stands in three languages', () => {
  expect(languageFaultsIn(chainNote)).toEqual([]);
});
