import { expect, it } from 'vitest';
import { placeSpellings } from './spellings.ts';

it('gives every spelling with the places that it can mean', () => {
  const spellings = placeSpellings();
  expect(spellings).toContainEqual({ text: 'Iturup', place: 'iturup', certainty: 'certain' });
  expect(spellings).toContainEqual({ text: '国後島', place: 'kunashir', certainty: 'certain' });
  expect(spellings).toContainEqual({ text: '国後', place: 'kunashir', certainty: 'doubtful' });
  expect(spellings).toContainEqual({ text: 'Staten Island', place: 'iturup', certainty: 'rare' });
  const pairs = spellings.map(({ text, place }) => `${text}/${place}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});
