/** A small world of our own for tests: everything a card can show at least once, shaped as in `data`. */
import type { Localized, Place, PlaceId, Quote, Statement } from '../data/schema.ts';
import type { Knowledge } from './knowledge.ts';

/** One text that says in each language which one it is. */
function inAll(text: string): Localized {
  return { en: text, ja: `${text}（日本語）`, ru: `${text} (по-русски)` };
}

export function statement(text: string): Statement {
  return { text: inAll(text), support: { sources: ['treaty'], reports: ['001'] } };
}

function place(
  id: PlaceId,
  names: { russian: [string, string]; japanese: [string, string, string] },
  coordinates: Place['coordinates'],
): Place {
  const russian = {
    side: 'russian',
    latin: names.russian[0],
    native: names.russian[1],
    language: 'ru',
  } as const;
  const japanese = {
    side: 'japanese',
    latin: names.japanese[0],
    native: names.japanese[1],
    reading: names.japanese[2],
    romanisation: `${names.japanese[0]}-tō`,
    language: 'ja',
  } as const;
  return {
    id,
    names: russian.latin < japanese.latin ? [russian, japanese] : [japanese, russian],
    kind: statement(`${id} is an island or several.`),
    status: statement(`${id} is administered by Russia and claimed by Japan.`),
    where: statement(`${id} lies between Hokkaido and Kamchatka.`),
    coordinates,
    figures: [
      { kind: 'area', value: 3166.6, unit: 'km2', support: { sources: ['treaty'] } },
      {
        kind: 'population',
        value: 6799,
        unit: 'people',
        year: 2021,
        note: inAll('whole district'),
        support: { reports: ['003'] },
      },
    ],
  };
}

export const iturup = place(
  'iturup',
  { russian: ['Iturup', 'Итуруп'], japanese: ['Etorofu', '択捉島', 'えとろふとう'] },
  { latitude: 45.03, longitude: 147.62 },
);
export const kunashir = place(
  'kunashir',
  { russian: ['Kunashir', 'Кунашир'], japanese: ['Kunashiri', '国後島', 'くなしりとう'] },
  { latitude: 44.12, longitude: 145.85 },
);
export const shikotan: Place = {
  ...place(
    'shikotan',
    { russian: ['Shikotan', 'Шикотан'], japanese: ['Shikotan', '色丹島', 'しこたんとう'] },
    { latitude: 43.8, longitude: 146.75 },
  ),
  sameName: true,
};
export const habomai: Place = {
  ...place(
    'habomai',
    { russian: ['Khabomai', 'Хабомаи'], japanese: ['Habomai', '歯舞群島', 'はぼまいぐんとう'] },
    { latitude: 43.5, longitude: 146.13 },
  ),
  namesNote: [statement('Russian usage takes over the Japanese name.')],
};
export const disputed = place(
  'disputed',
  {
    russian: ['Southern Kuril Islands', 'Южные Курильские острова'],
    japanese: ['Northern Territories', '北方領土', 'ほっぽうりょうど'],
  },
  { latitude: 44.4, longitude: 147 },
);
export const kurils = place(
  'kurils',
  {
    russian: ['Kuril Islands', 'Курильские острова'],
    japanese: ['Chishima Islands', '千島列島', 'ちしまれっとう'],
  },
  { latitude: 47, longitude: 152 },
);

/** Quotes of reports that never were: words of our own, so that no test depends on the real ones. */
export const quotes: readonly Quote[] = [
  {
    id: 'q000-01',
    report: '000',
    start: 0,
    end: 40,
    text: 'Both capitals claim the islands as theirs.',
    topics: ['claims'],
    speech: 'narration',
    places: ['disputed'],
  },
  {
    id: 'q001-01',
    report: '001',
    start: 100,
    end: 150,
    text: 'The measures will be answered, the ministry said.',
    topics: ['sanctions', 'reactions'],
    speech: 'direct',
    speaker: 'minister',
    places: [],
  },
  {
    id: 'q001-02',
    report: '001',
    start: 200,
    end: 260,
    text: 'Visits to Etorofu without a visa have come to an end.',
    topics: ['visa-free-visits'],
    speech: 'paraphrase',
    places: ['iturup'],
  },
  {
    id: 'q002-01',
    report: '002',
    start: 10,
    end: 60,
    text: 'The declaration of 1956 promised the two smaller ones.',
    topics: ['joint-declaration-1956', 'history'],
    speech: 'narration',
    places: ['shikotan', 'habomai'],
  },
];

export const knowledge: Knowledge = {
  places: [kurils, disputed, iturup, kunashir, shikotan, habomai],
  background: [
    statement('First.'),
    statement('Second.'),
    statement('Third.'),
    statement('Fourth.'),
  ],
  timeline: [
    {
      id: 'treaty',
      date: '1855-02-07',
      statement: statement('A treaty drew a boundary.'),
      readings: { russian: statement('A concession.'), japanese: statement('A confirmation.') },
      topics: ['history'],
      places: ['disputed'],
    },
    {
      id: 'landing',
      date: '1945-08-18',
      until: '1945-09-05',
      statement: statement('Soviet forces landed.'),
      topics: ['history'],
      places: ['shikotan'],
    },
  ],
  quotes,
  topics: [
    { id: 'sanctions', label: inAll('Sanctions'), cues: { en: ['sanction'], ja: ['制裁'] } },
    { id: 'visa-free-visits', label: inAll('Visits'), cues: { en: ['visa'], ru: ['безвизов'] } },
    { id: 'joint-declaration-1956', label: inAll('1956'), cues: { en: ['1956'] } },
    { id: 'claims', label: inAll('Claims'), cues: { en: ['claim'] } },
  ],
  checks: [
    {
      id: 'visits',
      kind: 'record',
      title: inAll('Which visits'),
      note: inAll('Only visits to the islands ended.'),
      words: [{ report: '001', start: 210, end: 230, text: 'without a visa' }],
      support: { sources: ['treaty'] },
    },
  ],
  reports: (['000', '001', '002', '003', '004'] as const).map((id, index) => ({
    id,
    number: index + 1,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    length: 1000,
    opening: { start: 0, end: 7, text: 'It says' },
    ...(id === '002' ? {} : { date: { value: '2022-03-22', known: inAll('It is printed.') } }),
    ...(id === '001'
      ? { publisher: { name: 'The Gazette', known: inAll('The same words stand there.') } }
      : {}),
    note: inAll('It names no publisher.'),
  })),
  speakers: [{ id: 'minister', name: inAll('A minister'), role: inAll('of something') }],
  sources: [
    {
      id: 'treaty',
      kind: 'treaty',
      work: inAll('A treaty'),
      body: inAll('A ministry'),
      date: '1855-02-07',
      url: 'https://treaties.example/1855',
    },
  ],
  coasts: [
    {
      place: 'iturup',
      ring: [
        [147, 44.6],
        [148.5, 45.3],
        [148, 45],
        [147, 44.6],
      ],
    },
    {
      place: 'kunashir',
      ring: [
        [145.5, 43.8],
        [146.4, 44.4],
        [146, 44],
        [145.5, 43.8],
      ],
    },
    {
      place: 'shikotan',
      ring: [
        [146.6, 43.8],
        [146.9, 43.8],
        [146.8, 43.7],
        [146.6, 43.8],
      ],
    },
    {
      place: 'habomai',
      ring: [
        [146.1, 43.5],
        [146.2, 43.5],
        [146.2, 43.4],
        [146.1, 43.5],
      ],
    },
    {
      ring: [
        [140, 42],
        [145, 43],
        [144, 44],
        [141, 45],
        [140, 42],
      ],
    },
  ],
  mapNames: [
    { id: 'hokkaido', at: [143.9, 43.2], weight: 'context', names: [inAll('Hokkaido')] },
    {
      id: 'kamchatka',
      at: [158, 54],
      weight: 'context',
      names: [inAll('Kamchatka')],
      inset: true,
    },
  ],
};
