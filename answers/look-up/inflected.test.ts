import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { withoutEndings } from './inflected.ts';

test.each([
  ['Симодского трактата', 'Симодский трактат'],
  ['Портсмутского мира', 'Портсмутский мир'],
  ['Ялтинской конференцией', 'Ялтинская конференция'],
  ['библиографию', 'библиография'],
  ['Горбачёву', 'Горбачёв'],
  ['конституции', 'конституция'],
  ['конституцией', 'конституция'],
  ['Курильских островов', 'Курильские острова'],
  ['ялтинської конференції', 'Ялтинська конференція'],
])('%s has the same stems as %s', (inflected, name) => {
  expect(withoutEndings(fold(inflected))).toBe(withoutEndings(fold(name)));
});

test('a town is not taken for the adjective of the islands', () => {
  expect(withoutEndings('курильске')).not.toBe(withoutEndings('курильские'));
});

test('short words and other scripts stay as they are', () => {
  expect(withoutEndings('мир shimoda 下田')).toBe('мир shimoda 下田');
});
