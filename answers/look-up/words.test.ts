import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { numbersFrom, withTypo } from '../../bench/typos.ts';
import { spellings } from '../../scripts/gazetteer/compile.ts';
import { slipsAllowed, slipsBetween } from './distance.ts';
import { fold } from './fold.ts';
import { WordIndex } from './words.ts';

const names = [...new Set(spellings().map(({ text }) => fold(text)))].map((folded) => ({ folded }));
const index = new WordIndex(names);
const isNear = (pattern: string, name: string) => {
  const most = slipsAllowed(pattern, name);
  return slipsBetween(pattern, name, most) <= most;
};
/** fuse.js gives a perfect match of a key a little more than 0, and one of a bare string 0. */
const perfect = 1e-6;

it('finds what fuse.js finds among all words, as far as a reader sees through the slips', () => {
  const next = numbersFrom(1875);
  for (const { folded } of names.filter((_, at) => at % 23 === 0)) {
    const pattern = withTypo(withTypo(folded, next), next).slice(0, 32);
    for (const threshold of [0.3, 0.5, 0.56]) {
      const all = new Fuse(names, {
        keys: ['folded'],
        includeScore: true,
        fieldNormWeight: 0.5,
        threshold,
      });
      const near = all.search(pattern).filter(({ item }) => isNear(pattern, item.folded));
      const found = near.map(({ item, score = 1 }) => ({
        item,
        score: score < perfect ? 0 : score,
      }));
      const own = index.find(pattern, threshold);
      expect(
        own.filter(({ item }) => isNear(pattern, item.folded)),
        pattern,
      ).toEqual(found);
    }
  }
});

it('finds nothing where no word shares letters enough', () => {
  expect(index.find('qqqqxz', 0.5)).toEqual([]);
});
