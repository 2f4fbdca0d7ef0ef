import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { numbersFrom, withTypo } from '../bench/typos.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { fold } from './fold.ts';
import { WordIndex } from './word-index.ts';

const names = [...new Set(spellings().map(({ text }) => fold(text)))].map((folded) => ({ folded }));
const index = new WordIndex(names);
/** fuse.js gives a perfect match of a key a little more than 0, and one of a bare string 0. */
const perfect = 1e-6;

it('finds what fuse.js finds when asked for every word, with the same scores', () => {
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
      const found = all.search(pattern).map(({ item, score = 1 }) => ({
        item,
        score: score < perfect ? 0 : score,
      }));
      expect(index.find(pattern, threshold), pattern).toEqual(found);
    }
  }
});

it('finds nothing where no word shares letters enough', () => {
  expect(index.find('qqqqxz', 0.5)).toEqual([]);
});
