import type { AliasTable } from './schema.ts';

export const french: AliasTable = {
  languages: ['fr'],
  script: 'Latn',
  stems: [
    'kourile',
    'kurile',
    'territoires du nord',
    'touroup',
    'étoro',
    'kounachir',
    'kunashiri',
    'chikotan',
    'shikotan',
    'habomai',
  ],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        '[|île |îles |archipel des |îles de ]Kouriles',
        'îles Kourile',
        '[grandes|petites] Kouriles',
        'Kouriles du Nord',
      ],
      guard: 'kuril',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['[|îles |îles des ]K[o|]uriles du Sud', '[|îles ]Kouriles méridionales'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Territoires du Nord'],
      certainty: 'doubtful',
      family: 'territories',
      guard: 'territories',
    },
    { place: 'iturup', side: 'russian', aliases: ['[|île ]Itouroup'] },
    {
      place: 'iturup',
      side: 'japanese',
      aliases: ['Etorofu'],
      certainty: 'presumed',
      family: 'ship',
      guard: 'island',
    },
    { place: 'kunashir', side: 'russian', aliases: ['[|île ]Kounachir'] },
    { place: 'kunashir', side: 'japanese', aliases: ['Kounachiri', 'Kunashiri'] },
    {
      place: 'shikotan',
      side: 'neutral',
      aliases: ['[|île ]Chikotan'],
      certainty: 'presumed',
      family: 'namesake',
    },
    { place: 'shikotan', side: 'neutral', aliases: ['Shikotan'] },
    { place: 'habomai', side: 'neutral', aliases: ['[|îles |îlots |archipel ]Habomai'] },
  ],
};

export const spanish: AliasTable = {
  languages: ['es'],
  script: 'Latn',
  stems: ['kuriles', 'curiles', 'territorios del norte', 'turúp', 'habomai'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['[isla|islas|archipiélago] [|de las |de ][K|C]uriles', 'Kuriles del Norte'],
    },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Kuriles'],
      capital: true,
      guard: 'kurils',
    },
    {
      // In El Salvador also a shellfish.
      place: 'kurils',
      side: 'neutral',
      aliases: ['Curiles'],
      certainty: 'doubtful',
      family: 'kuril',
      capital: true,
      guard: 'kuril',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: [
        '[|islas |islas de |islas de las ][C|K]uriles del [Sur|sur]',
        '[|islas ]Kuriles meridionales',
      ],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Territorios del Norte'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['Iturup'] },
    { place: 'habomai', side: 'neutral', aliases: ['[islas|islotes] Habomai'] },
  ],
};

export const italian: AliasTable = {
  languages: ['it'],
  script: 'Latn',
  stems: ['curili', 'kurili', 'territori del nord', 'territori settentrionali', 'habomai'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['[isola|isole|arcipelago delle|arcipelago] [C|K]urili'],
    },
    { place: 'kurils', side: 'neutral', aliases: ['Curili'], capital: true },
    {
      // Also a village in Istria.
      place: 'kurils',
      side: 'neutral',
      aliases: ['Kurili'],
      certainty: 'doubtful',
      family: 'kuril',
      capital: true,
      guard: 'kuril',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['[|isole ][C|K]urili [meridionali|del Sud|del sud]'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Territori del Nord', 'Territori settentrionali'],
      certainty: 'doubtful',
      family: 'territories',
      guard: 'territories',
    },
    { place: 'habomai', side: 'neutral', aliases: ['isole Habomai'] },
  ],
};

export const portuguese: AliasTable = {
  languages: ['pt'],
  script: 'Latn',
  stems: ['curilas', 'kurilas', 'territórios do norte', 'turúp', 'kunaş', 'habomai', 'khabomai'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        '[ilha|ilhas|arquipélago das] [C|K]urilas',
        'Cadeia Menor das Curilas',
        'Curilas do Norte',
      ],
    },
    { place: 'kurils', side: 'neutral', aliases: ['Curilas', 'Kurilas'], capital: true },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['[|ilhas ][C|K]urilas [do Sul|do sul|meridionais]'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Territórios do Norte'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['Iturup'] },
    { place: 'kunashir', side: 'neutral', aliases: ['Kunashir'] },
    { place: 'habomai', side: 'neutral', aliases: ['ilhas Habomai', 'Khabomai'] },
  ],
};

export const romanian: AliasTable = {
  languages: ['ro'],
  script: 'Latn',
  stems: ['kuril'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['[Insulele|Insulelor|insulele|arhipelagul] Kuril[e|elor|]'],
    },
    { place: 'disputed', side: 'neutral', aliases: ['[|Insulele ]Kuril[e|ele] de Sud'] },
  ],
};
