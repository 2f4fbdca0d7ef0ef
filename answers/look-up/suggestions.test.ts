import { inBrief } from 'virtual:look-up/in-brief';
import { describe, expect, it } from 'vitest';
import { chainIslands } from '../../data/chain.ts';
import { places } from '../../data/places.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { defaultSettings } from '../../settings/schema.ts';
import { knowledgeIn } from '../knowledge-in.ts';
import { searchEntries, spelledPlaces } from './entries.ts';
import { prepareNames } from './names.ts';
import { createSearch } from './search.ts';
import { descriptionOf, suggestionsFor } from './suggestions.ts';

const known = inBrief();

function suggested(typed: string, language: InterfaceLanguage = 'en') {
  const naming = { preference: defaultSettings, language };
  return suggestionsFor(typed, { known, naming, islandLine: 'An island.' });
}
const titles = (typed: string, language?: InterfaceLanguage) =>
  suggested(typed, language).map(({ title }) => title);

describe('suggestions in the address bar', () => {
  it('are the place that is being typed, by either name and in any script, with what is known of it', () => {
    for (const typed of ['etor', 'ITUR', 'Итур', '択捉', 'えとろ', 'エトロ']) {
      expect(suggested(typed)[0]).toEqual({
        title: 'Etorofu · Iturup',
        line: expect.stringMatching(/claim/i),
      });
    }
  });

  it('stand in the reader’s language', () => {
    expect(titles('iturup', 'ja')).toEqual(['択捉島 · イトゥルプ島']);
    expect(titles('iturup', 'ru')).toEqual(['Эторофу · Итуруп']);
    expect(suggested('iturup', 'ru')[0]?.line).toMatch(/Росси/);
  });

  it('are the six places before anything is typed, and never more than six', () => {
    expect(titles('')).toHaveLength(6);
    expect(titles('i').length).toBeLessThanOrEqual(6);
    expect(titles('')).toContain('Shikotan');
  });

  it('put a name that begins so before one with a later word that does', () => {
    expect(titles('kuril')[0]).toBe('Chishima Islands · Kuril Islands');
    expect(titles('territ')).toEqual(['Northern Territories · Southern Kurils']);
  });

  it('know the chain’s other islands', () => {
    expect(suggested('urup')).toEqual([{ title: 'Urup · Uruppu', line: 'An island.' }]);
  });

  it('are none for what is no name', () => {
    expect(['fishing', 'Dokdo', '???', 'tup'].flatMap((typed) => titles(typed))).toEqual([]);
  });

  it('are escaped where the browser reads XML, and plain where it does not', () => {
    const suggestion = { title: 'A & "B"', line: '<It’s>' };
    expect(descriptionOf(suggestion, { isMarkup: true })).toBe(
      'A &#38; &#34;B&#34; <dim>&#60;It’s&#62;</dim>',
    );
    expect(descriptionOf(suggestion, { isMarkup: false })).toBe('A & "B" · <It’s>');
  });
});

it.each(interfaceLanguages)(
  'what is chosen in %s is what the look-up leads with',
  async (language) => {
    const search = createSearch(
      searchEntries(await knowledgeIn(language), language),
      prepareNames(spelledPlaces(placeSpellings())),
    );
    const naming = { preference: defaultSettings, language };
    const alone = [
      ...known.places.map((place) => ({ places: [place], islands: [] })),
      ...known.islands.map((island) => ({ places: [], islands: [island] })),
    ];
    const found = alone.map((only) => {
      const [suggestion] = suggestionsFor('', { known: only, naming, islandLine: '' });
      return search.find(suggestion?.title ?? '').groups[0]?.matches[0]?.id;
    });
    expect(found).toEqual([...places, ...chainIslands].map(({ id }) => id));
  },
);
