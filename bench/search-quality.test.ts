import { expect, it } from 'vitest';
import { searchQuality } from './search-quality.ts';
import { numbersFrom, withTypo } from './typos.ts';

it('brings the right place first: each 15th alias as written, and misspelt', () => {
  const { kinds } = searchQuality({ every: 15, slips: 1 });
  const right = Object.fromEntries(
    kinds.map(({ id, queries, missed }) => [id, (100 * (queries - missed)) / queries]),
  );
  expect(right.exact).toBe(100);
  expect(right['one typo']).toBeGreaterThanOrEqual(98);
  expect(right['two typos']).toBeGreaterThanOrEqual(95);
}, 60_000);

it('misspells in the script of the word, differently each time, alike in each run', () => {
  const misspelt = (seed: number) => {
    const next = numbersFrom(seed);
    return Array.from({ length: 20 }, () => withTypo('Кунашир', next));
  };
  expect(misspelt(1)).toEqual(misspelt(1));
  expect(new Set(misspelt(1)).size).toBeGreaterThan(10);
  for (const text of misspelt(1)) expect(text).toMatch(/^\p{Script=Cyrillic}{6,8}$/u);
});
