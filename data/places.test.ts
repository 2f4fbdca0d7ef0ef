import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { places } from './places.ts';
import { interfaceLanguages, placeIds, placeSchema } from './schema.ts';

it('holds the six places, the chain and the group first', () => {
  expect(v.parse(v.array(placeSchema), places)).toEqual(places);
  expect(places.map(({ id }) => id)).toEqual([...placeIds]);
});

it.each(places)(
  'gives $id one name of each side, in the alphabetical order of the Latin script',
  ({ names }) => {
    const [first, second] = names;
    expect(new Set([first.side, second.side])).toEqual(new Set(['russian', 'japanese']));
    expect(first.latin.localeCompare(second.latin, 'en')).toBeLessThanOrEqual(0);
    for (const name of names) {
      const japanese = name.side === 'japanese';
      expect(name.language).toBe(japanese ? 'ja' : 'ru');
      expect(name.native).toMatch(japanese ? /^\p{Script=Han}+$/u : /^[\p{Script=Cyrillic} ]+$/u);
      expect(name.reading !== undefined).toBe(japanese);
      expect(name.reading ?? 'あ').toMatch(/^\p{Script=Hiragana}+$/u);
    }
  },
);

it.each(places)(
  'writes both names of $id in the script of each interface language',
  ({ names }) => {
    for (const { written, latin, native, language } of names) {
      expect(written.en).toBe(latin);
      expect(written[language]).toBe(native);
      expect(written.ja).toMatch(/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u);
      expect(written.ru).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
    }
  },
);

it('gives the Ainu name of each of the four, in Latin letters and in katakana, and what it is held to mean', () => {
  for (const { id, ainu } of places) {
    expect(ainu !== undefined, id).toBe(id !== 'kurils' && id !== 'disputed');
    expect(ainu?.latin.text ?? 'A', id).toMatch(/^\p{Lu}[\p{Ll}-]*$/u);
    // Katakana with the small letters that only Ainu has, and the voicing mark of ツ゚ and ㇷ゚.
    expect(ainu?.kana.text ?? 'ア', id).toMatch(/^[\p{Script=Katakana}\u309a゚]+$/u);
  }
});

it('says each side’s line of position in as many words as the other’s, short enough for a card', () => {
  const longest = { en: 115, ja: 65, ru: 150 };
  for (const { id, positions } of places) {
    for (const language of interfaceLanguages) {
      const [one, other] = [positions.japanese, positions.russian].map(
        ({ text }) => text[language].length,
      );
      expect(Math.max(one ?? 0, other ?? 0), `${id} ${language}`).toBeLessThanOrEqual(
        longest[language],
      );
      const ratio = Math.min(one ?? 0, other ?? 0) / Math.max(one ?? 1, other ?? 1);
      expect(ratio, `${id} ${language}`).toBeGreaterThan(0.75);
    }
  }
});

it('has one name for Shikotan alone', () => {
  for (const { id, names, sameName } of places) {
    expect(names[0].latin === names[1].latin).toBe(sameName === true);
    expect(sameName === true).toBe(id === 'shikotan');
  }
});

it('says of each the same sentence of status, and of the chain that Japan claims only four', () => {
  for (const { id, status } of places) {
    const expected =
      id === 'kurils'
        ? 'Administered by Russia; Japan claims the southernmost four.'
        : 'Administered by Russia, claimed by Japan.';
    expect(status.text.en).toBe(expected);
  }
});

it('puts each place where the map has it', () => {
  for (const { id, coordinates } of places) {
    if (id === 'kurils') {
      continue;
    }
    expect(coordinates.latitude).toBeGreaterThan(43.3);
    expect(coordinates.latitude).toBeLessThan(45.6);
    expect(coordinates.longitude).toBeGreaterThan(145.3);
    expect(coordinates.longitude).toBeLessThan(148.9);
  }
});

it('adds up: the parts make the whole, of area and of the residents of 1945', () => {
  const sumOf = (kind: string) => {
    const value = (id: string) =>
      places.find((place) => place.id === id)?.figures.find((figure) => figure.kind === kind)
        ?.value ?? Number.NaN;
    return {
      parts: ['iturup', 'kunashir', 'shikotan', 'habomai'].map(value).reduce((a, b) => a + b),
      whole: value('disputed'),
    };
  };
  const residents = sumOf('population-1945');
  expect(residents.parts).toBe(residents.whole);
  const in2016 = places.map(
    ({ figures }) =>
      figures.find(({ kind, year }) => kind === 'population' && year === 2016)?.value,
  );
  const [, whole = 0, ...parts] = in2016.map((people) => people ?? 0);
  expect(parts.reduce((one, other) => one + other)).toBe(whole);
  const area = sumOf('area');
  expect(Math.abs(area.parts - area.whole)).toBeLessThanOrEqual(5);
});

it('gives each unit to its kind of figure', () => {
  const units = {
    area: 'km2',
    population: 'people',
    'population-1945': 'people',
    'highest-point': 'm',
    length: 'km',
    islands: 'islands',
  };
  for (const figure of places.flatMap(({ figures }) => figures)) {
    expect(figure.unit).toBe(units[figure.kind]);
  }
});

it('says who counts wherever two counts of one thing stand side by side', () => {
  for (const { id, figures } of places) {
    for (const figure of figures) {
      const alike = figures.filter(({ kind }) => kind === figure.kind);
      if (alike.length > 1) {
        expect(figure.note, `${id} ${figure.kind}`).toBeDefined();
      }
    }
  }
});

it('stands in three languages', () => {
  expect(languageFaultsIn(places)).toEqual([]);
});

it('the brief of a place rests on what its kind and its status rest on', () => {
  for (const { brief, kind, status } of places) {
    const known = [kind, status].flatMap(({ support }) => support.sources ?? []);
    expect(brief.support.sources?.filter((id) => !known.includes(id))).toEqual([]);
    for (const text of Object.values(brief.text)) expect(text).toMatch(/^[^.。]*[^\s][.。]$/u);
  }
});
