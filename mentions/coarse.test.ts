import { describe, expect, it } from 'vitest';
import { aliasTables } from '../data/aliases/index.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { mentionCases } from './cases.fixture.ts';
import { lookForName } from './coarse.ts';
import { find } from './find.ts';
import { stemPattern } from './stems.ts';
import { viewOf } from './view.ts';

describe('the coarse look for a name', () => {
  it('finds every spelling that has a stem, in every form', () => {
    const all = spellings().map(({ text }) => text);
    expect(all.length).toBeGreaterThan(1_000);
    const missed = all.flatMap((text) =>
      [text, text.toUpperCase(), text.normalize('NFD'), `x ${text} x`].filter(
        (form) => viewOf(form).text.search(stemPattern) !== -1 && !lookForName(form),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('finds the stem of every mention, with the words around it', () => {
    const texts = mentionCases.filter(({ text, language }) => find(text, { language }).length > 0);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => !lookForName(text))).toEqual([]);
  });

  it('is about every stem there is', () => {
    for (const stem of aliasTables.flatMap(({ stems }) => stems)) {
      expect(lookForName(` ${stem.replace(/\.$/, '')} `), stem).toBe(true);
    }
  });

  it.each([
    'the Nor\u00adthern Terri\u00adtories',
    'Itu\u200brup',
    'Кури\u0301лы',
    'ＩＴＵＲＵＰ',
    'ﾊﾎﾞﾏｲ群島',
    // A mark that belongs to the next block.
    'Iturup\u0301Южных',
    'エトロフ\u3099',
    '쿠나시리\u11a8',
    // A break between the words of a name.
    'Northern\n          Territories',
    'NorthernTerritories',
    'территориях, северныхтерриторий',
    // Blocks stand side by side here.
    'see alsoKunashirToday',
    'It\u0457turup',
    // Between two names of a list.
    'エトロフ島と国後島',
    '択捉国后等',
    'しこたんとちしまへ',
  ])('finds the stem in %j, also amid long plain text', (text) => {
    expect(lookForName(text)).toBe(true);
    expect(lookForName(`${'They say. '.repeat(100)}${text}${' They say.'.repeat(100)}`)).toBe(true);
  });

  it('finds a stem with any assigned character in it that the search leaves out', () => {
    const leftOut = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /\P{Cn}/u.test(character) && viewOf(`Itu${character}rup`).text === 'Iturup',
    );
    expect(leftOut.length).toBeGreaterThan(300);
    expect(leftOut.filter((character) => !lookForName(`On Itu${character}rup.`))).toEqual([]);
  });

  it.each([
    'Japan and Russia.',
    'Япония и Россия, 日本とロシア, 일본',
    'これはアクリル板です。モーターサイクル、帰国後、お待ちしました',
    `${'They say → so. '.repeat(1_000)}Япония ${'They say → so. '.repeat(1_000)}`,
    'On Ituzzrup, they say.',
    'Northern Nigeria, Southern Nigeria and the islands',
  ])('finds none in %j', (text) => {
    expect(lookForName(text)).toBe(false);
  });

  it.each(['a\u0301', '\u0301', 'Northern ', 'ku', 'クル', '国', 'tu77', '\u00ad', '가', 'ﾊﾞ'])(
    'ends on a million letters of %j',
    (part) => {
      expect(lookForName(part.repeat(1_000_000 / part.length))).not.toBe(undefined);
    },
  );
});
