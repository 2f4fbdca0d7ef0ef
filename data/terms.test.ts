import { expect, it } from 'vitest';
import { localizedTextsIn } from '../scripts/localized.fixture.ts';
import { background } from './background.ts';
import { mapNames } from './map.ts';
import { places } from './places.ts';
import { interfaceLanguages, type Localized } from './schema.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Words that take a side in our own voice (docs/neutrality.md); in quotation marks they are another's. */
const avoided = {
  en: /occup|annex|seiz|captur|liberat|regain|recover|return(?:ed|s|ing)? (?:of )?the|illegal|so-called|deport|expel|disputed by/i,
  ja: /占領|占拠|奪|返還|解放|併合|不法|実効支配|侵攻|侵略|いわゆる/,
  ru: /оккуп|аннекс|захват|освобожд|возвра|незакон|так называем|депорт|вторж/i,
};

const quoted = /“[^”]*”|「[^」]*」|«[^»]*»/gu;

/** Statements that name whose view they give in the sentence itself. */
const attributed = ['Japan holds that', 'Ukraine’s parliament and president declare'];

it('uses in our own voice no word that takes a side, in any language', () => {
  const ours: Localized[] = localizedTextsIn([
    background,
    // The lines of position stand under the name of the side that says them.
    places.map(({ positions: _, ...place }) => place),
    mapNames,
    timeline.map(({ statement }) => statement),
  ]).filter(({ en }) => !attributed.some((start) => en.startsWith(start)));
  expect(ours.length).toBeGreaterThan(80);
  for (const text of ours) {
    for (const language of interfaceLanguages) {
      expect(text[language].replace(quoted, '')).not.toMatch(avoided[language]);
    }
  }
});

it('writes both names of an island as equals, in the alphabetical order of the Latin script', () => {
  const pairs = {
    en: [/Iturup\/Etorofu|Kunashiri\/Kunashir\b|Etorofu \(|Iturup \(|Kunashir \(|Kunashiri \(/],
    ja: [/イトゥルプ島\/択捉島|国後島\/クナシル島|択捉島\(|国後島\(|歯舞群島\(|千島列島\(/],
    ru: [/Итуруп\/Эторофу|Кунасири\/Кунашир|Итуруп \(|Кунашир \(/],
  };
  for (const text of localizedTextsIn([background, places, timeline, sources])) {
    for (const language of interfaceLanguages) {
      for (const pair of pairs[language]) expect(text[language]).not.toMatch(pair);
    }
  }
});

it('puts neither side’s name of the four in quotation marks alone', () => {
  for (const text of localizedTextsIn([background, places, timeline])) {
    expect(/«северны/iu.test(text.ru) && !/«Южные Курилы»/u.test(text.ru), text.ru).toBe(false);
  }
});
