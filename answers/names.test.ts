import { expect, test } from 'vitest';
import { namesOf, orderedNames } from './names.ts';
import { iturup, kunashir } from './testing.ts';

const firstLatin = (...given: Parameters<typeof orderedNames>) => orderedNames(...given)[0].latin;

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
