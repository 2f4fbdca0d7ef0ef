import { expect, it } from 'vitest';
import { languageFaultsIn, localizedTextsIn, numberFaultsIn } from './localized.fixture.ts';

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

it('tells Japanese brackets of half width, not those of a word in Latin letters', () => {
  expect(languageFaultsIn({ ...good, ja: '制裁(記事2)' })).toEqual(['ja, half width: 制裁(記事2)']);
  expect(languageFaultsIn({ ...good, ja: '制裁（記事2）、f(x)' })).toEqual([]);
});

it('tells a year or an amount that a language lacks, not one that it writes in its own way', () => {
  const alike = {
    en: 'On 7 March 1956 it counted 17,291 people and seven banks, 10 million in all.',
    ja: '1956年3月7日、1万7,291人、7銀行、合計1000万。',
    ru: '7 марта 1956 года — 17 291 человек и семь банков, всего 10 000 000.',
  };
  expect(numberFaultsIn(alike)).toEqual([]);
  expect(numberFaultsIn({ ...alike, ru: alike.ru.replace('1956', '1955') })).toEqual([
    expect.stringContaining('ru lacks 1956'),
    expect.stringContaining('ru lacks 1956'),
    expect.stringContaining('en lacks 1955'),
    expect.stringContaining('ja lacks 1955'),
  ]);
  expect(numberFaultsIn({ ...alike, ja: alike.ja.replace('3月', '4月') })).toEqual([
    expect.stringContaining('en lacks 4'),
    expect.stringContaining('ru lacks 4'),
  ]);
});
