import { expect, test } from 'vitest';
import type { Side } from '../data/schema.ts';
import { iturup, kunashir, shikotan } from './knowledge.fixture.ts';
import { copiedNames, namesInLine, namesOf, orderedNames } from './names.ts';

const firstLatin = (
  place: typeof iturup,
  leader: 'page' | 'russian' | 'japanese',
  side: Side | undefined,
  undecided?: 'alphabetical' | 'russian' | 'japanese',
) => orderedNames(place, { leader, ...(undecided ? { undecided } : {}) }, side)[0].latin;

test('the page decides whose name leads where the reader leaves it to the page', () => {
  expect(firstLatin(iturup, 'page', 'russian')).toBe('Iturup');
  expect(firstLatin(iturup, 'page', 'japanese')).toBe('Etorofu');
});

test('the reader decides over the page', () => {
  expect(firstLatin(iturup, 'japanese', 'russian')).toBe('Etorofu');
  expect(firstLatin(iturup, 'russian', 'japanese')).toBe('Iturup');
});

test('where neither decides the order is alphabetical in Latin script', () => {
  expect(firstLatin(iturup, 'page', undefined)).toBe('Etorofu');
  expect(firstLatin(kunashir, 'page', undefined)).toBe('Kunashir');
});

test('on a page that uses both sides’ names, or neither’s, all places have one order', () => {
  expect(firstLatin(iturup, 'page', 'neutral')).toBe('Etorofu');
  expect(firstLatin(kunashir, 'page', 'neutral')).toBe('Kunashiri');
  expect(firstLatin(kunashir, 'page', 'neutral', 'alphabetical')).toBe('Kunashiri');
});

test('the reader says who leads where the page uses neither side’s name', () => {
  expect(firstLatin(iturup, 'page', 'neutral', 'russian')).toBe('Iturup');
  expect(firstLatin(kunashir, 'page', undefined, 'japanese')).toBe('Kunashiri');
  expect(firstLatin(iturup, 'page', 'japanese', 'russian')).toBe('Etorofu');
  expect(firstLatin(iturup, 'page', 'neutral', 'alphabetical')).toBe('Etorofu');
});

const preference = { leader: 'japanese', script: 'both' } as const;

test('a reader who prefers scholarly Latin forms gets them, and not twice', () => {
  const [name] = namesOf(iturup, {
    preference: { ...preference, romanisation: 'scholarly' },
    language: 'en',
  });
  expect(name.main.text).toBe('Etorofu-tō');
  expect(name.romanisation).toBeUndefined();
});

test('both names are always there, whatever the preference', () => {
  for (const leader of ['page', 'russian', 'japanese'] as const) {
    for (const script of ['latin', 'native', 'both'] as const) {
      for (const pageSide of ['russian', 'japanese', 'neutral', undefined] as const) {
        const names = namesOf(iturup, { preference: { leader, script }, language: 'en', pageSide });
        expect(new Set(names.map((name) => name.side))).toEqual(new Set(['russian', 'japanese']));
      }
    }
  }
});

test('a name stands in the reader’s script, and in its own beneath where that is another', () => {
  const shown = (language: 'en' | 'ja' | 'ru') =>
    namesOf(iturup, { preference, language }).map(({ main, other }) => [main, other]);
  const japanese = { text: '択捉島', language: 'ja' };
  const russian = { text: 'Итуруп', language: 'ru' };
  expect(shown('en')).toEqual([
    [{ text: 'Etorofu', language: 'en' }, japanese],
    [{ text: 'Iturup', language: 'en' }, russian],
  ]);
  expect(shown('ru')).toEqual([
    [{ text: 'Эторофу', language: 'ru' }, japanese],
    [russian, undefined],
  ]);
  expect(shown('ja')).toEqual([
    [japanese, { text: 'えとろふとう', language: 'ja' }],
    [{ text: 'イトゥルプ島', language: 'ja' }, russian],
  ]);
});

test('Latin alone and the own script alone are as asked for, in every language', () => {
  for (const language of ['en', 'ja', 'ru'] as const) {
    for (const [script, texts] of [
      ['latin', ['Etorofu', 'Iturup']],
      ['native', ['択捉島', 'Итуруп']],
    ] as const) {
      const names = namesOf(iturup, { preference: { ...preference, script }, language });
      expect(names.map(({ main }) => main.text)).toEqual(texts);
      expect(names.map(({ other }) => other)).toEqual([undefined, undefined]);
    }
  }
});

test('lists and copied text have both names in the form that is set large, or one where they are one', () => {
  expect(namesInLine(iturup, { preference, language: 'ru' })).toBe('Эторофу · Итуруп');
  expect(copiedNames(iturup, { preference, language: 'en' })).toBe('Etorofu (Iturup)');
  expect(copiedNames(shikotan, { preference, language: 'en' })).toBe('Shikotan');
});
