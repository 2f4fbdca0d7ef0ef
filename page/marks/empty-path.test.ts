import { expect, test } from 'vitest';
import { isEmptyPath } from './empty-path.ts';

test.each([
  'inset(50%)',
  'inset(0px 0px 100%)',
  'inset(100% 0px 0px)',
  'inset(0px 60% 0px 40% round 4px)',
  'circle(0px at 50% 50%)',
  'ellipse(0px 10px at 0px 0px)',
  'polygon(0px 0px, 0px 0px, 0px 0px)',
  'polygon(evenodd, 0px 0px, 100% 0px, 40% 0px)',
])('%s holds nothing', (path) => {
  expect(isEmptyPath(path)).toBe(true);
});

test.each([
  'none',
  'inset(10% 0px 20%)',
  'inset(4px)',
  'circle(0.75px at 50% 50%)',
  'polygon(0px calc(0% + 7.5vw), 100% 0px, 100% 100%, 0px 100%)',
  'path("M 0 0 L 10 0 L 10 10 Z")',
])('%s holds something', (path) => {
  expect(isEmptyPath(path)).toBe(false);
});
