import type { AliasTable } from './schema.ts';

export const polish: AliasTable = {
  languages: ['pl'],
  script: 'Latn',
  stems: [
    'kuryl',
    'terytoria półn',
    'terytoriów półn',
    'terytoriom półn',
    'terytoriami półn',
    'terytoriach półn',
    'turúp',
    'kunaş',
    'kotan',
    'habomai',
  ],
  paradigms: {
    kuryle: ['e', 'ów', 'om', 'ami', 'ach', 'i'],
    południowe: ['e', 'ych', 'ym', 'ymi', 'ych', 'ych'],
    wyspy: ['y', '', 'om', 'ami', 'ach'],
    ie: ['ie', 'ich', 'im', 'imi', 'ich'],
    terytoria: ['a', 'ów', 'om', 'ami', 'ach'],
    e: ['e', 'ych', 'ym', 'ymi', 'ych'],
    adjective: ['i', 'a', 'ie', 'iego', 'iej', 'iemu', 'im', 'ich', 'imi', 'ą', 'o'],
    iturup: ['', 'u', 'owi', 'em', 'ie'],
  },
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        'wysp<wyspy> Kurylsk<ie>',
        'Archipelag Kuryli',
        'archipelagu Kuryl[i|ów|skich]',
        '[Małe|Północne|Wielkie] Kuryle',
      ],
    },
    { place: 'kurils', side: 'neutral', aliases: ['Kuryl<kuryle>'], capital: true, guard: 'kuril' },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['kurylsk<adjective>', 'kurylscy'],
      certainty: 'doubtful',
      family: 'kuril',
      guard: 'kuril',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['Kuryl<kuryle> Południow<południowe>', 'Południow<południowe> Kuryl<kuryle>'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Terytori<terytoria> Północn<e>'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['Iturup<iturup>'] },
    {
      place: 'kunashir',
      side: 'neutral',
      aliases: ['Kunaszyr[|u|owi|em]', 'Kunaszyrze', 'Kunashir'],
    },
    { place: 'shikotan', side: 'neutral', aliases: ['Szykotan<iturup>'] },
    { place: 'habomai', side: 'neutral', aliases: ['[|wyspy |wysepki |wysp |wysepek ]Habomai'] },
  ],
};

export const bulgarian: AliasTable = {
  languages: ['bg'],
  script: 'Cyrl',
  stems: ['курил'],
  rows: [
    { place: 'kurils', side: 'neutral', aliases: ['Курилск[и|ите] остров[и|ите]'] },
    { place: 'disputed', side: 'neutral', aliases: ['Южни[|те] Курил[и|ски острови]'] },
  ],
};

export const belarusian: AliasTable = {
  languages: ['be'],
  script: 'Cyrl',
  stems: ['курыл'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Курыльскія астравы', 'Курыльскіх астрав[оў|ах]', 'Курыльскім астравам'],
    },
    { place: 'disputed', side: 'neutral', aliases: ['Паўднёвыя Курылы', 'Паўднёвых Курыл[|ах]'] },
    { place: 'kurils', side: 'neutral', aliases: ['Курыл[ы|ах|ам]'], capital: true },
  ],
};
