import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.ts';
import { chainIslands, chainNote } from './chain.ts';
import { chainIslandSchema, statementSchema } from './schema.ts';

it('holds the rest of the chain, each island once, with both names in both scripts', () => {
  expect(v.parse(v.array(chainIslandSchema), chainIslands)).toEqual(chainIslands);
  expect(new Set(chainIslands.map(({ id }) => id)).size).toBe(chainIslands.length);
  for (const { id, russian, japanese } of chainIslands) {
    expect(russian.native, id).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
    expect(japanese.native, id).toMatch(/^\p{Script=Han}+[島岩]$/u);
    expect(`${russian.latin}${japanese.latin}`, id).toMatch(/^[\p{Script=Latin} ]+$/u);
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
