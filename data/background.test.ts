import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { background } from './background.ts';
import { statementSchema } from './schema.ts';

it('says the dispute in exactly eight sentences, in English and Russian one each', () => {
  expect(v.parse(v.array(statementSchema), background)).toEqual(background);
  expect(background).toHaveLength(8);
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

it('leaves out nothing that a side rests on: the treaties, Yalta, the pact, the surrender, the residents', () => {
  const whole = background.map(({ text }) => text.en).join(' ');
  for (const word of [
    'Ainu',
    '1855',
    '1875',
    '1905',
    'Yalta',
    'Neutrality Pact',
    'surrender',
    'residents',
    '1951',
    'Tokyo Declaration',
  ]) {
    expect(whole).toContain(word);
  }
});

it('keeps the condition of 21 March 2022', () => {
  expect(background.at(-1)?.text.en).toContain('in the present conditions');
  expect(background.at(-1)?.text.ja).toContain('現在の状況では');
  expect(background.at(-1)?.text.ru).toContain('в нынешних условиях');
});

it('stands in three languages', () => {
  expect(languageFaultsIn(background)).toEqual([]);
});
