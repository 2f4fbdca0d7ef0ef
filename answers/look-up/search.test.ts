import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { createSearch, noAnswer, type SearchAnswer } from './search.ts';

const entries: SearchEntry[] = [
  {
    group: 'places',
    id: 'iturup',
    address: 'place/iturup',
    title: 'Etorofu',
    names: [
      'Iturup',
      'Etorofu',
      'Etorofu-tō',
      'Итуруп',
      '択捉島',
      '擇捉島',
      'えとろふとう',
      '択捉',
    ],
    rare: ['Staten Island'],
    near: ['Kurilsk', 'Курильск'],
    texts: ['An island north-east of Hokkaido.'],
  },
  {
    group: 'places',
    id: 'kunashir',
    address: 'place/kunashir',
    title: 'Kunashir',
    names: ['Kunashir', 'Kunashiri', 'Кунашир', '国後島', 'くなしりとう'],
    doubtful: ['国後'],
    texts: [],
  },
  {
    group: 'places',
    id: 'kurils',
    address: 'place/kurils',
    title: 'Kuril Islands',
    names: ['Kurils', 'Kuril Islands', 'Kurilskie ostrova', 'Курилы', '千島列島'],
    doubtful: ['Kuril'],
    texts: ['Administered by Russia; Japan claims the southernmost four.'],
  },
  {
    group: 'places',
    id: 'disputed',
    address: 'place/disputed',
    title: 'Northern Territories',
    names: ['South Kurils', 'South Kuril Islands', 'Northern Territories', '北方領土'],
    texts: [],
  },
  {
    group: 'parts',
    id: 'places',
    address: 'places',
    title: 'The six places',
    names: ['places', 'islands'],
    texts: [],
  },
  {
    group: 'timeline',
    id: 'declaration',
    address: 'event/declaration',
    title: '1956 A joint declaration',
    names: ['Joint Declaration', '共同宣言', 'совместная декларация'],
    dates: ['1956-10-19', '1956-10-19'],
    texts: ['1956 A joint declaration restores relations of Japan. From 6 January to 9 March.'],
    foreignTexts: ['1956 日ソ共同宣言により国交が回復した'],
  },
  {
    group: 'timeline',
    id: 'day',
    address: 'event/day',
    title: '1981 A day',
    names: ['Northern Territories Day'],
    dates: ['1981-01-06', '1982-03'],
    texts: ['1981 A day.'],
  },
  {
    group: 'topics',
    id: 'visits',
    address: 'topic/visits',
    title: 'Visits',
    names: ['Visits'],
    stems: ['visa', 'grave visit', 'виза', 'визы', 'ビザ', '墓参'],
    isOfBothSides: true,
    texts: [],
  },
  {
    group: 'topics',
    id: 'war',
    address: 'topic/war',
    title: 'World War II',
    names: ['World War II', '第二次世界大戦'],
    stems: ['world war ii', 'wwii'],
    texts: [],
  },
  {
    group: 'timeline',
    id: 'annexation',
    address: 'event/annexation',
    title: '1946 A decree',
    names: ['annexation'],
    dates: ['1946-02', '1946-02'],
    texts: ['1946 A decree.'],
  },
  {
    group: 'people',
    id: 'lavrov',
    address: 'person/lavrov',
    title: 'Sergei Lavrov, minister',
    names: ['Sergei Lavrov', 'Lavrov', 'Лавров'],
    texts: ['Sergei Lavrov, minister'],
  },
  {
    group: 'people',
    id: 'military',
    address: 'person/military',
    title: 'The military of Japan',
    names: ['Japanese military', 'military'],
    texts: ['The military of Japan'],
  },
  {
    group: 'quotes',
    id: 'visits',
    address: 'quote/visits',
    title: 'Moscow has ended visa-free travel to Etorofu.',
    names: [],
    texts: ['Moscow has ended visa-free travel to Etorofu.'],
  },
  {
    group: 'sources',
    id: 'book',
    address: 'source/book',
    title: 'On Takeshima',
    names: [],
    texts: ['On Takeshima. A ministry'],
  },
  {
    group: 'sources',
    id: 'airport',
    address: 'source/airport',
    title: 'Kurilsk airport',
    names: [],
    texts: ['Kurilsk airport. A ministry in Ukraine'],
  },
];
const search = createSearch(entries);

const first = (query: string) => search.find(query).groups[0]?.matches[0]?.address;
const meant = (query: string) => {
  const { groups, similar } = search.find(query);
  expect(groups).toEqual([]);
  return similar.map(({ address }) => address);
};

function markedIn(query: string): string[] {
  const match = search.find(query).groups[0]?.matches[0];
  return match?.marks.map(([start, end]) => match.text.slice(start, end)) ?? [];
}

describe('what is known', () => {
  it.each([
    ['ETOROFU', 'place/iturup'],
    ['etorofu-tô', 'place/iturup'],
    ['択捉', 'place/iturup'],
    ['ｸﾅｼﾘﾄｳ', 'place/kunashir'],
    ['the Kurils', 'place/kurils'],
    ['joint declaration', 'event/declaration'],
    ['Лавров', 'person/lavrov'],
  ])('is found by a name, however it is written: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it.each([
    ['kun', 'place/kunashir'],
    ['joint decl', 'event/declaration'],
  ])(
    'is found by the beginning of a name, for somebody may still be typing: %s',
    (query, address) => {
      expect(first(query)).toBe(address);
    },
  );

  it('is not found by a direction alone, with which thousands of names begin', () => {
    expect(first('south')).toBeUndefined();
  });

  it.each([
    ['northern territories dispute', 'place/disputed'],
    ['population of Iturup', 'place/iturup'],
    ['択捉島の人口', 'place/iturup'],
  ])('leads with the place whose whole name the query holds: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it('takes the longest name in a query for the one that is meant', () => {
    expect(first('northern territories day 1981')).toBe('event/day');
    expect(first('south kuril islands')).toBe('place/disputed');
  });

  it('says which words beside the name of a place stand nowhere', () => {
    expect(search.find('Iturup bitcoin').unknown).toEqual(['bitcoin']);
    expect(search.find('Iturup Japan').unknown).toEqual([]);
  });

  it.each([
    ['1956', 'event/declaration'],
    ['1956年', 'event/declaration'],
    ['1982', 'event/day'],
  ])('is found by its year: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it.each([
    ['19 October 1956', 'event/declaration'],
    ['on the 19th of October 1956', 'event/declaration'],
    ['1956年10月19日', 'event/declaration'],
    ['октябрь 1956', 'event/declaration'],
    ['1982-03', 'event/day'],
  ])('is found by its day or its month: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it.each([
    ['visas', 'topic/visits'],
    ['визы', 'topic/visits'],
    ['ビザ', 'topic/visits'],
    ['墓参り', 'topic/visits'],
  ])('is found by the words of a topic, in any language: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it('is a topic of both sides where one of them is named with it', () => {
    expect(first('Japanese visas')).toBe('topic/visits');
    expect(first('ビザの日本')).toBe('topic/visits');
    expect(first('Japan')).not.toBe('topic/visits');
  });

  it.each([
    ['совместной декларации', 'event/declaration'],
    ['текст совместной декларации', 'event/declaration'],
    ['на Кунашире', 'place/kunashir'],
    ['Лаврову', 'person/lavrov'],
  ])('is found by its name in any case, among words that only ask for it: %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it('is no other day whose words stand apart in a text', () => {
    expect(first('20 October 1956')).toBeUndefined();
    expect(first('6 March 1956')).toBeUndefined();
    expect(first('March 9, 1956')).toBe('event/declaration');
  });

  it('is named by some words of a name, but not by one of several', () => {
    expect(first('совместная о декларация')).toBe('event/declaration');
    expect(first('joint')).toBe('event/declaration');
    expect(first('territories day')).toBe('event/day');
    expect(first('territories')).toBeUndefined();
  });

  it('is whose it is: what belongs to a person is asked of the person', () => {
    expect(first("Lavrov's visas")).toBe('person/lavrov');
    expect(first('Lavrov’s')).toBe('person/lavrov');
  });

  it('is a person whose name the query holds beside words that stand anywhere', () => {
    expect(first('Lavrov Moscow')).toBe('person/lavrov');
    expect(meant('Lavrov bitcoin')).toEqual(['person/lavrov']);
  });

  it('is a body of its own country alone', () => {
    expect(first('Moscow military')).toBe('person/military');
    expect(first('military of Japan')).toBe('person/military');
    expect(first('Russian military')).toBeUndefined();
    expect(first('military of Ukraine')).toBeUndefined();
    expect(first('Japanese military, Russia')).toBe('person/military');
  });

  it('is a part of the dossier only where nothing else is named with it', () => {
    expect(first('list of the places')).toBe('places');
    expect(first('Lavrov places')).toBe('person/lavrov');
  });

  it('is found by all its words in one text, in any order', () => {
    expect(first('travel moscow')).toBe('quote/visits');
    expect(first('国交')).toBe('event/declaration');
    expect(first('moscow hotel')).toBeUndefined();
  });

  it('is what speaks of a country, not a name that begins with it', () => {
    expect(first('Japan')).toBe('place/kurils');
  });
});

describe('what is only similar', () => {
  it.each([
    ['etorufo', ['place/iturup']],
    ['kunashri', ['place/kunashir']],
    ['northen teritories', ['place/disputed']],
    ['lavrof', ['person/lavrov']],
    ['pouth kuril islands', ['place/disputed']],
  ])('is asked for, not given as an answer: %s', (query, addresses) => {
    expect(meant(query).slice(0, addresses.length)).toEqual(addresses);
  });

  it('has nothing set off', () => {
    expect(search.find('kunashri').similar.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it.each(['Staten Island', 'Kurilsk', 'в Курильске', 'hotel in Kurilsk'])(
    'is the place of a name that means something else: %s',
    (query) => {
      expect(meant(query)[0]).toBe('place/iturup');
    },
  );

  it('is a name within words that mean nothing to us', () => {
    expect(meant('帰国後')).toEqual(['place/kunashir']);
    expect(meant('kuril bobtail')).toEqual(['place/kurils']);
  });
});

describe('what is not known', () => {
  it.each(['World War I', 'WWI', '第一次世界大戦'])(
    'is no other thing for its number: %s',
    (query) => {
      const { groups, similar } = search.find(query);
      expect([groups, similar]).toEqual([[], []]);
    },
  );

  it('is not guessed from a common word beside one that means nothing to us', () => {
    expect(first('annexation')).toBe('event/annexation');
    expect(meant('Crimea annexation')).toEqual([]);
  });

  it.each(['Dokdo', 'fishing', 'Nemuro', 'Paramushir', '竹島', 'Falkland Islands', 'Report 9'])(
    'is said to be unknown, with the places that are: %s',
    (query) => {
      const answer = search.find(query);
      expect([answer.groups, answer.similar]).toEqual([[], []]);
      expect(answer.others.map(({ address }) => address)).toEqual([
        'place/iturup',
        'place/kunashir',
        'place/kurils',
        'place/disputed',
      ]);
    },
  );

  it('may be named by a work of the list, which is said beside it', () => {
    const { groups, beside } = search.find('Takeshima');
    expect(groups).toEqual([]);
    expect(beside.map(({ address }) => address)).toEqual(['source/book']);
  });

  it.each(['島群島', '島', 'い'])('is nothing for %s, which stands with any name', (query) => {
    expect(first(query) ?? '').not.toMatch(/^topic/);
  });

  it('is asked for where the query is a longer name misspelt, in words that we know', () => {
    expect(meant('Souther Kuril Islands')[0]).toBe('place/disputed');
  });

  it('is asked for by what lies there, though a work is called so', () => {
    expect(meant('Kurilsk airport')).toEqual(['place/iturup']);
  });

  it.each(['', '   ', '—', '\u200b'])('is nothing for %j', (query) => {
    expect(search.find(query)).toEqual(noAnswer);
  });

  it.each(['(', '\\', '^$.*', '\ud800', 'a'.repeat(100_000), '='])('bears %#', (query) => {
    expect(() => search.find(query)).not.toThrow();
  });
});

describe('what was typed', () => {
  it.each([
    ['etoro', ['Etoro']],
    ['ETOROFU TO', ['Etorofu-tō']],
    ['moscow travel', ['Moscow', 'travel']],
    ['population of Iturup', ['Iturup']],
  ])('of %s is set off in the text as written', (query, marked) => {
    expect(markedIn(query)).toEqual(marked);
  });

  it('is shown beside the title where that does not hold it', () => {
    const match = search.find('совместная декларация').groups[0]?.matches[0];
    expect(match).toMatchObject({
      text: '1956 A joint declaration',
      name: { text: 'совместная декларация' },
    });
  });

  it('lies in order and inside the text', () => {
    const all = (answer: SearchAnswer) => answer.groups.flatMap(({ matches }) => matches);
    for (const query of ['etorofu', 'visa moscow', 'kuril islands japan', '北方']) {
      for (const { text, marks } of all(search.find(query))) {
        for (const [index, [start, end]] of marks.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.[1] ?? 0);
        }
      }
    }
  });
});
