import { describe, expect, it } from 'vitest';
import { droppedNames } from './dropped.ts';

const said = (text: string, language?: string) =>
  droppedNames(text, language).map(
    ({ start, end, objection }) => `${text.slice(start, end)}: ${objection}`,
  );

describe('a name that is no candidate', () => {
  it.each([
    ['Kurile Lake in Kamchatka', 'Kurile: guarded by what stands after it'],
    ['bears of Lake Kuril', 'Kuril: guarded by what stands before it'],
    ['улица Шикотан, 5', 'Шикотан: guarded by what stands before it'],
    ['they kuril', 'kuril: without a capital'],
    ['see Kunashir.jpg', 'Kunashir: part of an identifier, an address or a file name'],
  ])('is named with the reason: %s', (text, reason) => {
    expect(said(text)).toEqual([reason]);
  });

  it('is given as the text spells it, invisible characters included', () => {
    expect(said('Ku\u00adrile Lake')).toEqual(['Ku\u00adrile: guarded by what stands after it']);
  });

  it('is none where the name is a candidate, and where no alias stands', () => {
    expect(said('Iturup and the Kuril Islands')).toEqual([]);
    expect(said('Olga Kurylenko, CreatorOfUsers')).toEqual([]);
  });
});
