import type { AliasTable } from './schema.ts';

export const turkish: AliasTable = {
  languages: ['tr'],
  script: 'Latn',
  stems: ['kuril', 'kuzey topraklar', 'turúp', 'kunaş', 'kotan', 'habomai'],
  paradigms: {
    // With its case endings; after an apostrophe the name ends at the apostrophe.
    adaları: ['ı', 'ının', 'ına', 'ında', 'ından', 'ını', 'ıyla'],
    kuriller: ['', 'in', 'e', 'de', 'den', 'i'],
  },
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        'Kuril [A|Takıma]dalar<adaları>',
        'Kuril adası',
        'Kuriller<kuriller>',
        'Kuril zincir[i|inin|inde]',
      ],
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: [
        'Güney Kuril [A|Takıma]dalar<adaları>',
        'Güney Kuriller<kuriller>',
        'Güney Kuril[|s]',
      ],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['Kuzey Topraklar[ı|ının|ına|ında]'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['[İ|I]turup'] },
    { place: 'kunashir', side: 'neutral', aliases: ['Kunaşir', 'Kunashir'] },
    { place: 'shikotan', side: 'neutral', aliases: ['Şikotan', 'Shikotan'] },
    { place: 'habomai', side: 'neutral', aliases: ['Habomai [adaları|takımadaları]'] },
  ],
};

export const vietnamese: AliasTable = {
  languages: ['vi'],
  script: 'Latn',
  stems: ['kuril', 'lãnh thổ ph', 'turúp', 'etorufu', 'kunaş', 'kotan', 'habomai'],
  rows: [
    { place: 'kurils', side: 'neutral', aliases: ['[quần đảo|chuỗi đảo|đảo] Kuril'] },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['[|quần đảo ]Nam Kuril', 'phía nam quần đảo Kuril', 'quần đảo Kuril phía nam'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['[|Vùng ]lãnh thổ phương Bắc', '[|Vùng ]lãnh thổ phía Bắc'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['[|đảo ]Iturup', 'Etorufu'] },
    { place: 'kunashir', side: 'neutral', aliases: ['[|đảo ]Kunashir', '[|đảo ]Kunashiri'] },
    { place: 'shikotan', side: 'neutral', aliases: ['[|đảo ]Shikotan'] },
    { place: 'habomai', side: 'neutral', aliases: ['[|quần đảo |nhóm đảo ]Habomai'] },
  ],
};

export const indonesian: AliasTable = {
  languages: ['id', 'ms'],
  script: 'Latn',
  stems: ['kuril', 'turúp', 'kunaş', 'kotan', 'habomai'],
  rows: [
    { place: 'kurils', side: 'neutral', aliases: ['[kepulauan|pulau] Kuril[|e]'] },
    { place: 'disputed', side: 'neutral', aliases: ['[|kepulauan ]Kuril [selatan|Selatan]'] },
    { place: 'iturup', side: 'neutral', aliases: ['Iturup'] },
    { place: 'kunashir', side: 'neutral', aliases: ['Kunashir'] },
    { place: 'shikotan', side: 'neutral', aliases: ['Shikotan'] },
    { place: 'habomai', side: 'neutral', aliases: ['[|kepulauan ]Habomai'] },
  ],
};

/** Persian and Urdu spell with letters of their own that fold to the Arabic ones. */
export const arabic: AliasTable = {
  languages: ['ar'],
  script: 'Arab',
  stems: [
    'كوريل',
    'کوریل',
    'قاليم الشمال',
    'راضي الشمال',
    'راضی الشمال',
    'يتوروب',
    'كوناشير',
    'کوناشیر',
    'شيكوتان',
    'شیکوتان',
    'هابوما',
  ],
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        'جزر [|ال]كوريل',
        'الكوريل[| الكبرى]',
        'أرخبيل [|ال]كوريل',
        'جزيرة كوريل',
        'جزایر کوریل',
      ],
    },
    {
      // Without the article also Corel the program, and an actress.
      place: 'kurils',
      side: 'neutral',
      aliases: ['كوريل'],
      certainty: 'doubtful',
      family: 'kuril',
      guard: 'كوريل',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['جزر الكوريل الجنوبية', 'الكوريل الجنوبية'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['الأقاليم الشمالية', 'الأراضي الشمالية'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['إيتوروب'] },
    { place: 'kunashir', side: 'neutral', aliases: ['كوناشير'] },
    { place: 'shikotan', side: 'neutral', aliases: ['شيكوتان'] },
    { place: 'habomai', side: 'neutral', aliases: ['[|جزر ]هابوماي'] },
  ],
};

export const hindi: AliasTable = {
  languages: ['hi'],
  script: 'Deva',
  stems: ['कुरील', 'उत्तरी क्षेत्र', 'इटुरुप', 'कुनाशीर', 'शिकोटन', 'हाबोमाई', 'हबोमाई'],
  rows: [
    { place: 'kurils', side: 'neutral', aliases: ['कुरील द्वीप[| समूह|समूह|ों]'] },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['कुरील'],
      certainty: 'doubtful',
      family: 'kuril',
      guard: 'कुरील',
    },
    { place: 'disputed', side: 'neutral', aliases: ['दक्षिण[|ी] कुरील[| द्वीप| द्वीप समूह|ों]'] },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['उत्तरी क्षेत्र[|ों]'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['इटुरुप'] },
    { place: 'kunashir', side: 'neutral', aliases: ['कुनाशीर'] },
    { place: 'shikotan', side: 'neutral', aliases: ['शिकोटन'] },
    { place: 'habomai', side: 'neutral', aliases: ['हाबोमाई', 'हबोमाई'] },
  ],
};
