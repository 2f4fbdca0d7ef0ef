import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outcomeOf, summary } from './test.ts';
import { root } from './workshop/root.ts';

const file = (name: string, seconds: number, ...tests: (readonly [string, string])[]) => ({
  name: join(root, ...name.split('/')),
  status: tests.every(([status]) => status !== 'failed') && tests.length > 0 ? 'passed' : 'failed',
  startTime: 1_000,
  endTime: 1_000 + seconds * 1_000,
  assertionResults: tests.map(([status, suite]) => ({ status, ancestorTitles: [suite] })),
});

const count = (numPassedTests: number, numFailedTests: number, numPendingTests: number) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
});

it('ends a run with the slowest files, the suites that are missing what they need, and the totals', () => {
  const unit = outcomeOf({
    ...count(2, 0, 2),
    testResults: [
      file('data/quotes.test.ts', 1.25, ['passed', 'quotes'], ['passed', 'quotes']),
      file(
        'data/reports.test.ts',
        0.5,
        ['skipped', 'the texts (needs ../shared)'],
        ['skipped', 'the texts (needs ../shared)'],
      ),
    ],
  });
  const inBrowsers = outcomeOf({
    ...count(1, 0, 0),
    testResults: [file('e2e/card.test.ts', 61, ['passed', 'the card'])],
  });
  expect(summary([unit, inBrowsers])).toEqual([
    'The 3 slowest files:',
    '   61.0 s  e2e/card.test.ts',
    '    1.3 s  data/quotes.test.ts',
    '    0.5 s  data/reports.test.ts',
    'Not run here: the texts (needs ../shared)',
    '3 passed, 0 failed, 2 skipped',
  ]);
});

it('counts a file that fails before its first test, and shows no more than ten files', () => {
  const testResults = Array.from({ length: 12 }, (_, index) =>
    file(`data/${index}.test.ts`, index, ['passed', 'data']),
  );
  const outcome = outcomeOf({
    ...count(12, 0, 0),
    testResults: [...testResults, file('data/broken.test.ts', 0)],
  });
  const lines = summary([outcome]);
  expect(lines[0]).toBe('The 10 slowest files:');
  expect(lines[1]).toContain('data/11.test.ts');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('12 passed, 1 failed');
});
