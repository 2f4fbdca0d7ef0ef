/**
 * What each side says of its right, in one line each: as long, as strong and as near to its own words as
 * the other's. A card shows the two under their sides' names, so the lines do not name the side again.
 */
import type { Positions } from './schema.ts';

/** Of the four islands, each of them and together. */
export const positionsOnTheFour: Positions = {
  japanese: {
    text: {
      en: 'Inherent territory, never another country’s, not among the Kuriles renounced in 1951; occupied without legal basis.',
      ja: '固有の領土で、他国の領土となったことはなく、1951年に放棄した千島列島にも含まれない。占拠に法的根拠はない。',
      ru: 'Исконная территория, никогда не была чужой; отказ 1951 года от Курил её не касался; оккупирована без правовых оснований.',
    },
    support: { sources: ['mofa-questions', 'mofa-territory'] },
  },
  russian: {
    text: {
      en: 'Lawfully Soviet, then Russian, by the war’s outcome, Allied agreements and the UN Charter; not open to revision.',
      ja: '大戦の結果と連合国の取り決め、国連憲章に基づき、合法的にソ連、次いでロシアの領土となった。見直しの対象とはならない。',
      ru: 'Законная территория СССР, затем России: итоги войны, соглашения союзников, Устав ООН; пересмотру не подлежит.',
    },
    support: { sources: ['russian-ministry-2025', 'tass-2026'] },
  },
};

/** Of the whole chain: Japan claims no island of it north of the four. */
export const positionsOnTheChain: Positions = {
  japanese: {
    text: {
      en: 'The status of Urup and the islands north of it, renounced in 1951, is undetermined; the four were not among them.',
      ja: '1951年に放棄したのはウルップ島以北で、その帰属は未定である。四島は放棄した千島列島に含まれない。',
      ru: 'От Урупа и островов севернее Япония в 1951 году отказалась, и чьи они — не определено; четыре южных в их число не входили.',
    },
    support: { sources: ['diet-answer-2006', 'diet-answer-2005'] },
  },
  russian: {
    text: {
      en: 'All the islands, the southern ones included, are lawfully Russian by the outcome of the Second World War.',
      ja: '南の島々を含む列島のすべては、第二次世界大戦の結果、合法的にロシアの領土となった。',
      ru: 'Все острова, включая южные, на законных основаниях принадлежат России по итогам Второй мировой войны.',
    },
    support: { sources: ['russian-ministry-2020', 'russian-ministry-2025', 'tass-2026'] },
  },
};
