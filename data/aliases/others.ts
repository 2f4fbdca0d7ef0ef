import type { AliasTable } from './schema.ts';

export const finnish: AliasTable = {
  languages: ['fi'],
  script: 'Latn',
  stems: ['kuriil'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        'Kuriil[it|ien|eilla|eille|eilta|eja|eihin|eissa|eista|ien saaret|ien saarten|ien saarilla]',
        'Kuriilisaar[et|ten]',
      ],
    },
    { place: 'disputed', side: 'neutral', aliases: ['Etelä-Kuriil[it|ien|eilla]'] },
  ],
};

export const estonian: AliasTable = {
  languages: ['et'],
  script: 'Latn',
  stems: ['kuriil'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Kuriili[d|de|del|dele|delt|desse]', 'Väike-Kuriilid', 'Kuriili saar[ed|te]'],
    },
    { place: 'disputed', side: 'neutral', aliases: ['Lõuna-Kuriilid'] },
  ],
};

export const hungarian: AliasTable = {
  languages: ['hu'],
  script: 'Latn',
  stems: ['kuril'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Kuril-sziget[ek|eket|eken|ekre|ekről|ekért|eknek|ekhez|ekkel]'],
    },
    { place: 'disputed', side: 'neutral', aliases: ['Déli-Kuril-szigetek', 'Dél-Kuril-szigetek'] },
  ],
};

export const greek: AliasTable = {
  languages: ['el'],
  script: 'Grek',
  stems: ['κουρίλ'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['[|Νήσοι |νήσοι |Νήσους ]Κουρίλ[ες|ων|λες]', 'Κουρίλς'],
    },
  ],
};

/** Ainu, in kana and in Latin letters, as dictionaries and local histories give it. */
export const ainu: AliasTable = {
  languages: ['ain'],
  script: 'Kana',
  stems: [
    'チュプカ',
    'cupka',
    'chupka',
    'クル.',
    'エツヲロ',
    'エトゥオ',
    'etuworop',
    'etu-or',
    'クナシㇼ',
    'クナシㇽ',
    'キナシㇼ',
    'クンネシㇼ',
    'kuna=sir',
    'kina-sir',
    'kunne-sir',
    'シコタヌ',
    'コタン.',
    'si-kotan',
    'アプ・オマ',
    'ハアプオマイ',
    'ap-oma-i',
    'ハボマイモシリ',
    'kur.',
  ],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['チュプカ', 'クル'],
      certainty: 'strict',
      family: 'ainu',
      guard: 'katakana',
    },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Cupka', 'Chupka', 'kur'],
      certainty: 'strict',
      family: 'ainu',
      script: 'Latn',
    },
    {
      place: 'iturup',
      side: 'neutral',
      aliases: ['エツ゚ヲロㇷ゚シㇼ', 'エトゥオロオㇷ゚', 'エトゥオㇿオㇷ゚'],
    },
    {
      place: 'iturup',
      side: 'neutral',
      aliases: ['Etuworop[-|=]sir', 'etu-or-o-p'],
      script: 'Latn',
    },
    {
      place: 'kunashir',
      side: 'neutral',
      aliases: ['クナシㇼ', 'クナシㇽ', 'キナシㇼ', 'クンネシㇼ'],
    },
    {
      place: 'kunashir',
      side: 'neutral',
      aliases: ['Kuna=sir', 'kina-sir', 'kunne-sir'],
      script: 'Latn',
    },
    { place: 'shikotan', side: 'neutral', aliases: ['シコタヌ'] },
    {
      place: 'shikotan',
      side: 'neutral',
      aliases: ['コタン'],
      certainty: 'strict',
      family: 'ainu',
      guard: 'katakana',
    },
    { place: 'shikotan', side: 'neutral', aliases: ['Si-kotan'], script: 'Latn' },
    {
      place: 'habomai',
      side: 'neutral',
      aliases: ['アプ・オマ・イ', 'ハアプオマイ', 'ハボマイモシリ'],
    },
    { place: 'habomai', side: 'neutral', aliases: ['ap-oma-i'], script: 'Latn' },
  ],
};
