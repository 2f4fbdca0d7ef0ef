import { expect, test } from 'vitest';
import { checksOf } from './checks.ts';
import { knowledge } from './knowledge.fixture.ts';

const ids = (report: '000' | '001', start: number, end: number) =>
  checksOf({ report, start, end }, knowledge.checks).map((check) => check.id);

test('a check goes with a quote that holds any of the words at issue', () => {
  expect(ids('001', 200, 260)).toEqual(['visits']);
  expect(ids('001', 229, 300)).toEqual(['visits']);
});

test('a check does not go with words beside it, or with another report', () => {
  expect(ids('001', 230, 300)).toEqual([]);
  expect(ids('001', 100, 210)).toEqual([]);
  expect(ids('000', 200, 260)).toEqual([]);
});
