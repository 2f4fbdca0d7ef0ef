import { describe, expect, it } from 'vitest';
import { createSearch, noAnswer, type SearchAnswer, type SearchEntry } from './search.ts';

const entries: SearchEntry[] = [
  {
    group: 'places',
    id: 'iturup',
    texts: [
      'Iturup',
      'Etorofu',
      'Etorofu-tō',
      'Итуруп',
      'Итурупе',
      '択捉島',
      '擇捉島',
      'えとろふとう',
    ],
  },
  {
    group: 'places',
    id: 'kunashir',
    texts: ['Kunashir', 'Kunashiri', 'Кунашир', '国後島', 'くなしりとう'],
  },
  { group: 'places', id: 'habomai', texts: ['Habomai', 'Khabomai', 'Хабомаи', '歯舞群島'] },
  { group: 'places', id: 'kurils', texts: ['Kurils', 'Kuril Islands', 'Курилы', '千島列島'] },
  {
    group: 'places',
    id: 'disputed',
    texts: ['South Kurils', 'Northern Territories', 'Южные Курилы', '北方領土'],
  },
  {
    group: 'timeline',
    id: 'declaration',
    texts: ['1956 A joint declaration', '1956 日ソ共同宣言'],
  },
  { group: 'quotes', id: 'visits', texts: ['Moscow has ended visa-free travel to Etorofu.'] },
  { group: 'people', id: 'lavrov', texts: ['Sergei Lavrov, minister', 'Сергей Лавров, министр'] },
  { group: 'checks', id: 'talks', texts: ['When talks began: in London, in 1955'] },
];
const search = createSearch(entries);

function first(answer: SearchAnswer) {
  const match = answer.groups[0]?.matches[0];
  return match && `${match.group}/${match.id}`;
}

function markedIn(query: string): string[] {
  const match = search.find(query).groups[0]?.matches[0];
  return match?.marks.map(([start, end]) => match.text.slice(start, end)) ?? [];
}

describe('looking a place up', () => {
  it.each([
    ['etorufo', 'iturup'],
    ['ETOROFU', 'iturup'],
    ['Etorofu to', 'iturup'],
    ['etorofu-tô', 'iturup'],
    ['kunashri', 'kunashir'],
    ['Хабомай', 'habomai'],
    ['итурупе', 'iturup'],
    ['択捉', 'iturup'],
    ['擇捉', 'iturup'],
    ['エトロフ', 'iturup'],
    ['ｸﾅｼﾘﾄｳ', 'kunashir'],
    ['歯舞', 'habomai'],
    ['kurils', 'kurils'],
    ['south kurils', 'disputed'],
    ['курилы', 'kurils'],
    ['kun', 'kunashir'],
  ])('finds %s', (query, place) => {
    expect(first(search.find(query))).toBe(`places/${place}`);
  });

  it('names each place once, by the spelling that comes nearest', () => {
    const places = search.find('kunashiri').groups[0]?.matches.map(({ id, text }) => [id, text]);
    expect(places).toEqual([['kunashir', 'Kunashiri']]);
  });
});

describe('looking other things up', () => {
  it.each([
    ['visa', 'quotes/visits'],
    ['lavrof', 'people/lavrov'],
    ['министр лавров', 'people/lavrov'],
    ['declaration 1956', 'timeline/declaration'],
    ['共同宣言', 'timeline/declaration'],
    ['london', 'checks/talks'],
  ])('finds %s by its words, in any order, misspelt too', (query, id) => {
    expect(first(search.find(query))).toBe(id);
  });

  it('puts places before the texts that name them', () => {
    const groups = search.find('etorofu').groups.map(({ group }) => group);
    expect(groups).toEqual(['places', 'quotes']);
  });

  it('does not take single letters for words', () => {
    expect(search.find('t').groups.map(({ group }) => group)).not.toContain('quotes');
  });
});

describe('what was typed', () => {
  it.each([
    ['итуру', true],
    ['ETOROFU-TŌ', true],
    ['etorufo', false],
    ['kunashri', false],
    ['visa', true],
  ])('is told from what only comes near it: %s', (query, isTyped) => {
    expect(search.find(query).groups[0]?.matches[0]?.isTyped).toBe(isTyped);
  });
});

describe('where nothing matches', () => {
  it('gives the names that come near, and those alone', () => {
    const { groups, nearest, others } = search.find('paramushir');
    expect(groups).toEqual([]);
    expect(nearest.map(({ id }) => id)).toEqual(['kunashir']);
    expect(others).toEqual([]);
  });

  it('calls no name near to letters without sense, and gives all places instead', () => {
    const { groups, nearest, others } = search.find('qqqqxz');
    expect([groups, nearest]).toEqual([[], []]);
    expect(others.map(({ id, text }) => [id, text])).toEqual(
      entries.filter(({ group }) => group === 'places').map(({ id, texts }) => [id, texts[0]]),
    );
  });

  it.each(['', '   ', '—', '\u200b'])('finds nothing for %j', (query) => {
    expect(search.find(query)).toEqual(noAnswer);
  });

  it.each(['(', '\\', '^$.*', '\ud800', 'a'.repeat(100_000), '='])('bears %#', (query) => {
    expect(() => search.find(query)).not.toThrow();
  });
});

describe('the matched letters', () => {
  it.each([
    ['etoro', ['Etoro']],
    ['ETOROFU TO', ['Etorofu-tō']],
    ['visa travel', ['visa', 'travel']],
    ['クナシリ', ['くなしり']],
    ['хабомай', ['Хабомаи']],
  ])('of %s are marked in the text as written', (query, marked) => {
    expect(markedIn(query)).toEqual(marked);
  });

  it('of a misspelt name are those that agree', () => {
    expect(markedIn('kunashri').join('')).toMatch(/^Kunash/);
  });

  it('lie in order and inside the text', () => {
    for (const query of ['etrof', 'visa moscow', 'южн курилы', '北方'])
      for (const { matches } of search.find(query).groups)
        for (const { text, marks } of matches)
          for (const [index, [start, end]] of marks.entries()) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.[0] ?? 0);
          }
  });
});
