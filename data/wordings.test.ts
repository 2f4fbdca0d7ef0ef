import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { quotes } from './quotes.ts';
import { wordingSchema } from './schema.ts';
import { wordings } from './wordings.ts';

it('holds the ministry’s sentence and the reactions to it', () => {
  expect(v.parse(v.array(wordingSchema), wordings)).toEqual(wordings);
  expect(wordings.map(({ id }) => id)).toEqual([
    'core-sentence',
    'reason',
    'responsibility',
    'cause',
    'unacceptable',
  ]);
});

it('takes every version from within a quote, each from another report', () => {
  for (const { id, versions } of wordings) {
    const fromReports = versions.map((version) => {
      const quote = quotes.find((candidate) => candidate.id === version.quote);
      const from = version.start - (quote?.start ?? 0);
      expect(quote?.text.slice(from, from + version.end - version.start), id).toBe(version.text);
      return quote?.report;
    });
    expect(new Set(fromReports).size, id).toBe(versions.length);
    expect(fromReports, id).toEqual([...fromReports].sort());
  }
});

it('gives the original of each: the ministry’s in Russian, the prime minister’s in Japanese', () => {
  const originals = wordings.map(({ id, original }) => [id, original?.language]);
  expect(originals).toEqual([
    ['core-sentence', 'ru'],
    ['reason', 'ru'],
    ['responsibility', 'ru'],
    ['cause', 'ja'],
    ['unacceptable', 'ja'],
  ]);
  for (const { original } of wordings) {
    expect(original?.text).toMatch(
      original?.language === 'ru'
        ? /^[\p{Script=Cyrillic}\p{P} ]+$/u
        : /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、]+$/u,
    );
  }
});

it('stands in three languages', () => {
  expect(languageFaultsIn(wordings)).toEqual([]);
});
