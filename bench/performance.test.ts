import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { performanceFile, performancePage } from './performance.ts';

it('docs/performance.md is what `npm run performance` writes from bench/results.json', () => {
  expect(readFileSync(performanceFile, 'utf8')).toBe(performancePage());
});
