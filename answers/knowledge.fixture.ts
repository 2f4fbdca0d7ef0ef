/** A small world of our own for tests: everything a card can show at least once, shaped as in `data`. */
import { cardMap } from 'virtual:drawn/card-map';
import { mapNames } from '../data/map.ts';
import type { LanguageCues, Localized, Place, PlaceId, Quote, Statement } from '../data/schema.ts';
import type { Knowledge } from './knowledge.ts';
import { calledIn } from './look-up/called.ts';
import type { LookUpKnowledge } from './look-up/knowledge.ts';
import { withFiguresWritten } from './tables.ts';

/** One text that says in each language which one it is. */
function inAll(text: string): Localized {
  return { en: text, ja: `${text}（日本語）`, ru: `${text} (по-русски)` };
}

function statement(text: string): Statement {
  return { text: inAll(text), support: { sources: ['treaty'], reports: ['001'] } };
}

function place(
  id: PlaceId,
  names: { russian: [string, string, string]; japanese: [string, string, string, string] },
  coordinates: Place['coordinates'],
): Place {
  const russian = {
    side: 'russian',
    written: { en: names.russian[0], ja: names.russian[2], ru: names.russian[1] },
    latin: names.russian[0],
    native: names.russian[1],
    language: 'ru',
  } as const;
  const japanese = {
    side: 'japanese',
    written: { en: names.japanese[0], ja: names.japanese[1], ru: names.japanese[3] },
    latin: names.japanese[0],
    native: names.japanese[1],
    reading: names.japanese[2],
    romanisation: `${names.japanese[0]}-tō`,
    language: 'ja',
  } as const;
  return {
    id,
    names: russian.latin < japanese.latin ? [russian, japanese] : [japanese, russian],
    brief: statement(`${id} is an island, administered by Russia and claimed by Japan.`),
    kind: statement(`${id} is an island or several.`),
    status: statement(`${id} is administered by Russia and claimed by Japan.`),
    positions: {
      japanese: statement(`${id} is Japan’s, says Japan.`),
      russian: statement(`${id} is Russia’s, says Russia.`),
    },
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
  {
    russian: ['Iturup', 'Итуруп', 'イトゥルプ島'],
    japanese: ['Etorofu', '択捉島', 'えとろふとう', 'Эторофу'],
  },
  { latitude: 45.03, longitude: 147.62 },
);
export const kunashir = place(
  'kunashir',
  {
    russian: ['Kunashir', 'Кунашир', 'クナシル島'],
    japanese: ['Kunashiri', '国後島', 'くなしりとう', 'Кунасири'],
  },
  { latitude: 44.12, longitude: 145.85 },
);
export const shikotan: Place = {
  ...place(
    'shikotan',
    {
      russian: ['Shikotan', 'Шикотан', 'シコタン島'],
      japanese: ['Shikotan', '色丹島', 'しこたんとう', 'Шикотан'],
    },
    { latitude: 43.8, longitude: 146.75 },
  ),
  sameName: true,
};
const habomai: Place = {
  ...place(
    'habomai',
    {
      russian: ['Khabomai', 'Хабомаи', 'ハボマイ'],
      japanese: ['Habomai', '歯舞群島', 'はぼまいぐんとう', 'Хабомаи'],
    },
    { latitude: 43.5, longitude: 146.13 },
  ),
  namesNote: [statement('Russian usage takes over the Japanese name.')],
};
const disputed = place(
  'disputed',
  {
    russian: ['Southern Kuril Islands', 'Южные Курильские острова', '南クリル諸島'],
    japanese: ['Northern Territories', '北方領土', 'ほっぽうりょうど', 'Северные территории'],
  },
  { latitude: 44.4, longitude: 147 },
);
const kurils = place(
  'kurils',
  {
    russian: ['Kuril Islands', 'Курильские острова', 'クリル諸島'],
    japanese: ['Chishima Islands', '千島列島', 'ちしまれっとう', 'острова Тисима'],
  },
  { latitude: 47, longitude: 152 },
);

const noCues = { strong: '-', weak: '-', company: '-', against: '-' };

/** A table of cues for the topics named, with none for the others. */
function cueTable(topics: Partial<LanguageCues['topics']>, russia = 'russia*'): LanguageCues {
  return {
    words: { japan: 'japan*, tokyo', russia, islands: 'islands', officials: 'minister' },
    topics: {
      'talks-suspended': noCues,
      sanctions: noCues,
      reactions: noCues,
      'joint-economic-activity': noCues,
      'visa-free-visits': noCues,
      'joint-declaration-1956': noCues,
      constitution: noCues,
      history: noCues,
      claims: noCues,
      naming: noCues,
      military: noCues,
      ...topics,
    },
    others: {
      fishing: 'fish*',
      disaster: 'earthquake*',
      nature: 'birds',
      weather: 'fog',
      tourism: 'tourists',
      economy: 'taxes',
      leisure: 'a match',
      ainu: 'ainu',
    },
  };
}

/** Quotes of reports that never were: words of our own, so that no test depends on the real ones. */
const quotes: readonly Quote[] = [
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
    text: 'The measures will be answered, the ministry said',
    cut: { start: true, end: true },
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
  places: [kurils, disputed, iturup, kunashir, shikotan, habomai].map(withFiguresWritten),
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
    { id: 'sanctions', label: inAll('Sanctions'), rivals: ['fishing'] },
    { id: 'visa-free-visits', label: inAll('Visits'), rivals: [] },
    { id: 'joint-declaration-1956', label: inAll('1956'), rivals: [] },
    { id: 'claims', label: inAll('Claims'), rivals: [] },
  ],
  cues: {
    en: cueTable({
      sanctions: { strong: 'sanctions', weak: 'ban', company: '@japan', against: 'fee' },
      'visa-free-visits': {
        strong: 'visa-free',
        weak: 'visa',
        company: 'travel',
        against: 'work visa',
      },
      'joint-declaration-1956': { strong: '1956', weak: 'two', company: 'peace', against: 'born' },
      claims: { strong: 'claim*', weak: 'theirs', company: 'islands', against: 'claimed lives' },
    }),
    ja: cueTable(
      { sanctions: { strong: '制裁', weak: '禁止', company: '@japan', against: '漁' } },
      'ロシア',
    ),
    ru: cueTable({
      'visa-free-visits': {
        strong: 'безвизов*',
        weak: 'виз*',
        company: 'поездк*',
        against: 'рабоч*',
      },
    }),
  },
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
      work: inAll('A treaty'),
      body: inAll('A ministry'),
      date: '1855-02-07',
      url: 'https://treaties.example/1855',
    },
  ],
  map: cardMap,
  mapNames,
};

const lookUpTables = {
  wordings: [],
  chain: {
    note: statement('The other islands.'),
    islands: [
      {
        id: 'urup',
        russian: {
          latin: 'Urup',
          native: 'Уруп',
          across: 'ウルップ',
          support: { sources: ['treaty'] },
        },
        japanese: {
          latin: 'Uruppu',
          native: '得撫島',
          reading: 'うるっぷ',
          across: 'Уруппу',
          support: { sources: ['treaty'] },
        },
      },
    ],
  },
  parts: [{ id: 'map', title: inAll('Map') }],
};

/** The same with what the look-up draws on. */
export const lookUpKnowledge: LookUpKnowledge = {
  ...knowledge,
  ...lookUpTables,
  called: calledIn(
    { ...knowledge, ...lookUpTables },
    {
      names: { 'event/treaty': ['Treaty of the Harbour'] },
      neighbours: { 'place/iturup': ['Kurilsk'] },
      stems: {
        'topic/sanctions': ['sanction', '制裁'],
        'topic/visa-free-visits': ['visa', 'безвизов'],
        'topic/claims': ['claim'],
      },
      ofBothSides: ['topic/sanctions'],
    },
  ),
};
