import type { AliasTable } from './schema.ts';

export const german: AliasTable = {
  languages: ['de'],
  script: 'Latn',
  stems: [
    'kuril',
    'südliche chishima',
    'südliches chishima',
    'südlichen chishima',
    'chabomai',
    'nördliche territorien',
    'nördlichen territorien',
    'nordterritorien',
    'nördl. territorien',
    'turúp',
    'étoro',
    'kunaş',
    'kotan',

    'habomai',
  ],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      guard: 'kuril',
      capital: true,
      aliases: [
        'Kurilen[|insel|inseln|kette|archipel|gruppe]',
        'Kurilen-[Insel|Inseln|Kette|Archipel]',
        'Kuril-[Insel|Inseln]',
        'Kurilische[|n] Inseln',
        '[Nord|Zentral|nördlichen |nördliche |Kleinen |Kleine |Großen |Grossen |mittleren ]Kurilen',
      ],
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: [
        '[Süd|südliche |südlichen |südlichsten |Süd-]Kurilen',
        'Südkurilen-Inseln',
        '[südliche|südlichen|südlichsten] Kurilen[-I|i]nseln',
        'Kurilen[konflikt|konflikts|konfliktes|frage|streit|streits|problem]',
        'Kurilen-[Konflikt|Frage|Streit]',
        'Südliche[|s|n] Chishima',
      ],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Nördliche[|n] Territorien', 'nördl. Territorien', 'Nordterritorien'],
      certainty: 'doubtful',
      family: 'territories',
      guard: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['Iturup'] },
    {
      place: 'iturup',
      side: 'neutral',
      aliases: ['Etorofu'],
      certainty: 'presumed',
      family: 'ship',
      guard: 'island',
    },
    { place: 'kunashir', side: 'neutral', aliases: ['Kunaschir', 'Kunashir'] },
    {
      place: 'kunashir',
      side: 'neutral',
      aliases: ['Kunashiri'],
      certainty: 'presumed',
      family: 'ship',
      guard: 'island',
    },
    { place: 'shikotan', side: 'neutral', aliases: ['Schikotan', 'Shikotan'] },
    { place: 'habomai', side: 'neutral', aliases: ['[H|Ch]abomai[|-Inseln|-Gruppe|inseln]'] },
  ],
};

export const scandinavian: AliasTable = {
  languages: ['sv', 'nb', 'da'],
  script: 'Latn',
  stems: ['kuril', 'kunaş', 'kotan'],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Kurilerna', 'Kurilöarna', 'Kurilene', 'Kuriløyene', 'Kurilerne', 'Kuriløerne'],
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['[Syd|Sør|södra |sørlige |sydlige ]kuril[erna|ene|erne|er]'],
    },
    { place: 'kunashir', side: 'neutral', aliases: ['Kunasjir'] },
    { place: 'shikotan', side: 'neutral', aliases: ['Sjikotan'] },
  ],
};
