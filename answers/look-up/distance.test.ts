import { describe, expect, it } from 'vitest';
import { slipsAllowed, slipsBetween } from './distance.ts';

describe('the slips between two words', () => {
  it.each([
    ['etorofu', 'etorofu', 0],
    ['etorufo', 'etorofu', 2],
    ['etroofu', 'etorofu', 1],
    ['kunashri', 'kunashiri', 1],
    ['итурп', 'итуруп', 1],
    ['択捉島', '択捉鳥', 1],
    ['kurylsitk', 'kurylski', 2],
    ['киульському', 'курильському', 2],
    ['', 'abc', 3],
  ])('from %s to %s are %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 3)).toBe(slips);
    expect(slipsBetween(other, one, 3)).toBe(slips);
  });

  it('are not counted beyond the most that is asked for', () => {
    expect(slipsBetween('dokdo', 'habomai', 2)).toBeGreaterThan(2);
    expect(slipsBetween('nemuro', 'shikotan', 1)).toBeGreaterThan(1);
  });
});

it('allows more slips the longer a word is, and none in one of three letters', () => {
  expect(slipsAllowed('kur', 'kur')).toBe(0);
  expect(slipsAllowed('urup', 'urp')).toBe(1);
  expect(slipsAllowed('kunashir', 'kunashr')).toBe(2);
  expect(slipsAllowed('northern territories', 'northen teritories')).toBe(3);
});
