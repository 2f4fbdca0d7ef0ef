import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.ts';
import { background } from './background.ts';
import { statementSchema } from './schema.ts';

it('says the dispute in exactly four sentences', () => {
  expect(v.parse(v.array(statementSchema), background)).toEqual(background);
  expect(background).toHaveLength(4);
  for (const { text } of background) {
    expect(text.en.match(/\.(?=\s|$)/gu)).toHaveLength(1);
    expect(text.ru.match(/\.(?=\s|$)/gu)).toHaveLength(1);
    expect(text.ja.endsWith('。')).toBe(true);
  }
});

it('says who administers the islands and who claims them, first of all', () => {
  expect(background[0]?.text.en).toMatch(
    /administered since 1945 by the Soviet Union and then by Russia, and are claimed by Japan/,
  );
});

it('stands in three languages', () => {
  expect(languageFaultsIn(background)).toEqual([]);
});
