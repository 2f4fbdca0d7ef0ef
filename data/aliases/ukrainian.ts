import type { AliasTable } from './schema.ts';

export const ukrainian: AliasTable = {
  languages: ['uk'],
  script: 'Cyrl',
  stems: ['курил', 'північн', 'ітуруп', 'еторофу', 'кунашир', 'шикотан', 'хабома'],
  paradigms: {
    // Both agree in nominative, genitive, dative, instrumental, prepositional.
    і: ['і', 'их', 'им', 'ими', 'их'],
    острови: ['и', 'ів', 'ам', 'ами', 'ах'],
    території: ['ії', 'ій', 'іям', 'іями', 'іях'],
    курили: ['и', '', 'ам', 'ами', 'ах'],
    adjective: ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'],
    а: ['а', 'ої', 'ій', 'у', 'ою'],
    гряда: ['а', 'и', 'і', 'у', 'ою'],
    ітуруп: ['', 'а', 'у', 'ові', 'ом', 'і', 'е'],
  },
  rows: [
    {
      place: 'kurils',
      side: 'neutral',
      aliases: [
        'Курильськ<і> остров<острови>',
        'Курильськ<а> гряд<гряда>',
        '[Мал|Велик]<а> Курильськ<а> гряд<гряда>',
        '[Північн|Мал]<і> Курил<курили>',
        'Курильський архіпелаг',
        'Курильського архіпелагу',
      ],
    },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Курил[ів|ам|ами|ах]'],
      capital: true,
    },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['Курили', 'Курил'],
      certainty: 'doubtful',
      family: 'smoke',
      capital: true,
    },
    {
      place: 'kurils',
      side: 'neutral',
      aliases: ['курильськ<adjective>'],
      certainty: 'doubtful',
      family: 'kuril',
      guard: 'курильский',
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: [
        'Південн<і> Курил<курили>',
        'Південних Курилів',
        'південн<і> Курильськ<і> остров<острови>',
        'Південнокурильськ<і> остров<острови>',
      ],
    },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['південнокурильськ<adjective>'],
      certainty: 'presumed',
      family: 'kuril',
      guard: 'курильский',
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['північн<і> територ<території>'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'neutral', aliases: ['Ітуруп<ітуруп>'] },
    { place: 'iturup', side: 'japanese', aliases: ['Еторофу'] },
    { place: 'kunashir', side: 'neutral', aliases: ['Кунашир<ітуруп>'] },
    { place: 'shikotan', side: 'neutral', aliases: ['Шикотан<ітуруп>'] },
    {
      place: 'habomai',
      side: 'neutral',
      aliases: ['Хабомаї', 'Хабомай', '[острови|островів|островах] Хабомаї'],
    },
  ],
};
