import { expect, it } from 'vitest';
import { languageFaultsIn, localizedTextsIn } from './localized.ts';

const good = { en: 'Sanctions', ja: '制裁', ru: 'Санкции' };

it('finds the texts at any depth', () => {
  expect(localizedTextsIn([{ label: good, notes: [good, { text: good }], count: 2 }])).toEqual([
    good,
    good,
    good,
  ]);
});

it('tells a text left in another language', () => {
  expect(languageFaultsIn(good)).toEqual([]);
  expect(languageFaultsIn({ ...good, ja: 'Sanctions' })).toEqual(['ja: Sanctions']);
  expect(languageFaultsIn({ ...good, ru: 'Sanctions' })).toEqual(['ru: Sanctions']);
  expect(languageFaultsIn({ ...good, en: 'Санкции' })).toEqual(['en: Санкции']);
});
