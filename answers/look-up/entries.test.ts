import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import { lookUpKnowledge as knowledge } from '../knowledge.fixture.ts';
import { knowledge as ownTables } from '../knowledge.ts';
import { searchEntries, spelledPlaces } from './entries.ts';
import { prepareNames } from './names.ts';
import { createSearch } from './search.ts';
import { lookUpTables } from './tables.ts';

const entries = searchEntries(knowledge, 'en');

describe('the entries of the look-up', () => {
  it('hold each thing once, by its address in the dossier', () => {
    const addresses = entries.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        'place/iturup',
        'chain/urup',
        'map',
        'event/treaty',
        'topic/sanctions',
        'person/minister',
        'report/2',
        'check/visits',
        'quote/q001-01',
        'source/treaty',
      ]),
    );
  });

  it.each([
    ['Урупа', 'chain/urup'],
    ['得撫', 'chain/urup'],
    ['ウルップ島', 'chain/urup'],
    ['treaty of the harbour', 'event/treaty'],
    ['制裁', 'topic/sanctions'],
    ['безвизовый', 'topic/visa-free-visits'],
    ['記事2', 'report/2'],
    ['map', 'map'],
    ['1945', 'event/landing'],
  ])('are found by any of their names in any language: %s', (query, address) => {
    const { groups } = createSearch(entries).find(query);
    expect(groups[0]?.matches[0]?.address).toBe(address);
  });

  it('are found by the spellings of the gazetteer, the rare ones under “Did you mean”', () => {
    const spelled = spelledPlaces([
      { text: 'Kunaschir', place: 'kunashir', certainty: 'certain' },
      { text: 'Staten Island', place: 'iturup', certainty: 'rare' },
    ]);
    const search = createSearch(entries, prepareNames(spelled));
    expect(search.find('kunaschir').groups[0]?.matches[0]).toMatchObject({
      id: 'kunashir',
      text: 'Kunaschir',
    });
    const { groups, similar } = search.find('staten island');
    expect(groups).toEqual([]);
    expect(similar.map(({ address }) => address)).toEqual(['place/iturup']);
  });

  it('show what the interface speaks, whatever language they were found in', () => {
    const { groups } = createSearch(searchEntries(knowledge, 'ja')).find('claims');
    expect(groups[0]?.matches[0]?.text).toBe('Claims（日本語）');
    const english = createSearch(entries).find('日本語');
    for (const { matches } of english.groups) {
      for (const { text } of matches) expect(text).not.toContain('日本語');
    }
  });
});

describe('the names that no table holds', () => {
  const all = { ...ownTables, ...lookUpTables };

  it('are names of things that can be looked up', () => {
    const addresses = new Set(searchEntries(all, 'en').map(({ address }) => address));
    expect(Object.keys(all.called).filter((address) => !addresses.has(address))).toEqual([]);
  });

  // Some two thousand names are looked up: a busy machine takes its time.
  it.each(interfaceLanguages)('each mean one thing, in %s', { timeout: 120_000 }, (language) => {
    const search = createSearch(searchEntries(all, language));
    const lost = Object.entries(all.called).flatMap(([address, { names }]) =>
      names.filter((name) => {
        const found = search.find(name).groups.flatMap(({ matches }) => matches);
        return !found.some((match) => match.address === address);
      }),
    );
    expect(lost).toEqual([]);
  });
});
