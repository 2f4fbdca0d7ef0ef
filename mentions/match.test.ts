import { expect, it } from 'vitest';
import { reachOf } from './match.ts';

it('reaches as far around a stem as the text is that of a name, or of the beginning of one', () => {
  const text = 'They saw Southern Kuril Isl';
  expect(reachOf(text, text.indexOf('Kuril'))).toEqual({ from: 9, to: text.length });
  expect(reachOf('xx Kuril xylophone', 3)).toEqual({ from: 2, to: 9 });
  expect(reachOf('MapKuril, so', 3)).toEqual({ from: 3, to: Number.POSITIVE_INFINITY });
  expect(reachOf('Iturup', 1)).toEqual({ from: 0, to: 6 });
});
