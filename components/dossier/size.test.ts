import { expect, test } from 'vitest';
import { codeBytes } from '../../scripts/workshop/size.ts';

/** Code and styles of the page, gzipped, with the tables of `data` left aside. */
const mostBytes = 90_000;

test(`the dossier’s code and styles stay under ${mostBytes / 1000} kB gzipped, data aside`, async () => {
  const bytes = await codeBytes('entrypoints/dossier/main.tsx');
  expect(bytes).toBeLessThan(mostBytes);
  expect(bytes).toBeGreaterThan(20_000);
});
