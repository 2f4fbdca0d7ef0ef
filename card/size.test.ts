import { expect, test } from 'vitest';
import { codeBytes } from '../scripts/workshop/size.ts';

/** Code and styles of the card's script, gzipped, with the tables of `data` left aside. */
const mostBytes = 35_000;

test(`the card’s code and styles stay under ${mostBytes / 1000} kB gzipped, data aside`, async () => {
  const bytes = await codeBytes('entrypoints/card.ts');
  expect(bytes).toBeLessThan(mostBytes);
  expect(bytes).toBeGreaterThan(10_000);
});
