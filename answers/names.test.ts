import { expect, test } from 'vitest';
import type { Side } from '../data/schema.ts';
import { namesOf, orderedNames } from './names.ts';
import { iturup, kunashir } from './testing.ts';

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
  expect(firstLatin(iturup, 'page', 'neutral')).toBe('Etorofu');
  expect(firstLatin(kunashir, 'page', 'neutral')).toBe('Kunashir');
});

test('the reader says who leads where the page uses neither side’s name', () => {
  expect(firstLatin(iturup, 'page', 'neutral', 'russian')).toBe('Iturup');
  expect(firstLatin(kunashir, 'page', undefined, 'japanese')).toBe('Kunashiri');
  expect(firstLatin(iturup, 'page', 'japanese', 'russian')).toBe('Etorofu');
  expect(firstLatin(iturup, 'page', 'neutral', 'alphabetical')).toBe('Etorofu');
});

test('a reader who prefers scholarly Latin forms gets them, and not twice', () => {
  const preference = { leader: 'japanese', script: 'both', romanisation: 'scholarly' } as const;
  const [name] = namesOf(iturup, preference, undefined);
  expect(name.main.text).toBe('Etorofu-tō');
  expect(name.romanisation).toBeUndefined();
});

test('both names are always there, whatever the preference', () => {
  for (const leader of ['page', 'russian', 'japanese'] as const) {
    for (const script of ['latin', 'native', 'both'] as const) {
      for (const side of ['russian', 'japanese', 'neutral', undefined] as const) {
        const names = namesOf(iturup, { leader, script }, side);
        expect(new Set(names.map((name) => name.side))).toEqual(new Set(['russian', 'japanese']));
      }
    }
  }
});

test('the script decides the forms and their languages', () => {
  const [latin] = namesOf(iturup, { leader: 'japanese', script: 'latin' }, undefined);
  expect(latin).toEqual({
    side: 'japanese',
    main: { text: 'Etorofu', language: 'en' },
    other: undefined,
    reading: undefined,
    romanisation: undefined,
  });
  const [native] = namesOf(iturup, { leader: 'japanese', script: 'native' }, undefined);
  expect(native.main).toEqual({ text: '択捉島', language: 'ja' });
  expect(native.other).toBeUndefined();
  expect(native.reading).toBe('えとろふとう');
  const [both] = namesOf(iturup, { leader: 'russian', script: 'both' }, undefined);
  expect(both.main.text).toBe('Iturup');
  expect(both.other).toEqual({ text: 'Итуруп', language: 'ru' });
});
