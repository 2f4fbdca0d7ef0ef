import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from './first-where.ts';

it('finds the first index that a search from the front finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const slow = sorted.findIndex((number) => number >= wanted);
      const found = firstWhere(sorted.length, (index) => (sorted[index] ?? 0) >= wanted);
      expect(found).toBe(slow === -1 ? sorted.length : slow);
    }),
  );
});
