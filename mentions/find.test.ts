import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

/** The mentions of a text as `place:surface`. */
function found(text: string, language?: string): string[] {
  return find(text, language === undefined ? {} : { language }).map(
    (mention) => `${mention.place}:${text.slice(mention.start, mention.end)}`,
  );
}

describe('find', () => {
  it('finds the chain, the four and each of the four in the languages of both sides', () => {
    expect(found('The Kuril Islands: Iturup, Kunashir, Shikotan and the Habomai islets.')).toEqual([
      'kurils:Kuril Islands',
      'iturup:Iturup',
      'kunashir:Kunashir',
      'shikotan:Shikotan',
      'habomai:Habomai islets',
    ]);
    expect(found('北方領土は択捉島、国後島、色丹島、歯舞群島。')).toEqual([
      'disputed:北方領土',
      'iturup:択捉島',
      'kunashir:国後島',
      'shikotan:色丹島',
      'habomai:歯舞群島',
    ]);
    expect(found('На Южных Курилах, на Итурупе и на Курилах')).toEqual([
      'disputed:Южных Курилах',
      'iturup:Итурупе',
      'kurils:Курилах',
    ]);
  });

  it('lets the longest name win, and a possessive is no part of it', () => {
    expect(found('the South Kuril Islands')).toEqual(['disputed:South Kuril Islands']);
    expect(found("Russia's Kuril Islands")).toEqual(['kurils:Kuril Islands']);
    expect(found('S Kuril Islands')).toEqual(['disputed:S Kuril Islands']);
    expect(found('the S. Kuril Islands')).toEqual(['disputed:S. Kuril Islands']);
    expect(found('the U.S. Kuril Islands desk')).toEqual(['kurils:Kuril Islands']);
  });

  it('reads a name over and over as it reads it once, each time where it stands', () => {
    const chain = 'the Kuril Islands, '.repeat(300);
    expect(find(chain).map(({ start }) => start)).toEqual(
      Array.from({ length: 300 }, (_, index) => index * 19 + 4),
    );
    const guarded = `${'the Kurils, '.repeat(300)}the Kurils Bobtail, ${'the Kurils, '.repeat(300)}`;
    expect(find(guarded)).toHaveLength(600);
  });

  it('hears as much of a name over and over as of four', () => {
    for (const times of [4, 400]) {
      const names = 'Etorofu, '.repeat(times);
      expect(found(`${names}the Northern Territories`).at(-1)).toBe(
        'disputed:Northern Territories',
      );
      expect(found(`${names}in Ghana the Northern Territories, Ashanti, Togo`).at(-1)).toBe(
        'iturup:Etorofu',
      );
    }
  });

  it('says whose name it is', () => {
    expect(find('Iturup').map(({ side }) => side)).toEqual(['russian']);
    expect(find('Etorofu Island').map(({ side }) => side)).toEqual(['japanese']);
  });

  it('reads through soft hyphens, line breaks, full width, capitals and missing macrons', () => {
    const text = 'the Ku\u00adril\n    Islands, ＫＵＲＩＬ ISLANDS, Etorofu-to, Etorofu-to\u0304';
    expect(found(text)).toEqual([
      'kurils:Ku\u00adril\n    Islands',
      'kurils:ＫＵＲＩＬ ISLANDS',
      'iturup:Etorofu-to',
      'iturup:Etorofu-to\u0304',
    ]);
  });

  it('takes Northern Territories for the islands only where Japan speaks for it', () => {
    expect(found("Japan's Northern Territories")).toEqual(['disputed:Northern Territories']);
    expect(found('the Northern Territories of the Gold Coast')).toEqual([]);
    expect(found('Yukon and the other northern territories of Canada')).toEqual([]);
  });

  it('leaves smokers, cats, lakes, addresses and identifiers alone', () => {
    expect(found('Он курил и курили все.')).toEqual([]);
    expect(found('Kurilian Bobtail, Kurile Lake in Kamchatka')).toEqual([]);
    expect(found('https://ru.wikipedia.org/wiki/Итуруп kuril-islands.html thabomaikela')).toEqual(
      [],
    );
    expect(found('帰国後、日本に')).toEqual([]);
  });
});
