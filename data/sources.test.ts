import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn, localizedTextsIn } from '../scripts/localized.fixture.ts';
import { restsOn, supportsIn } from '../scripts/support.ts';
import { background } from './background.ts';
import { chainIslands, chainNote } from './chain.ts';
import { checks } from './checks.ts';
import { islandNames, neighbourNames } from './look-up-places.ts';
import { places } from './places.ts';
import { type Side, type Support, sourceSchema } from './schema.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { wordings } from './wordings.ts';

/**
 * Every host that a source may link to, with who keeps it: each is the issuer's own. Add a host only
 * after looking at it; a mirror is cited as the work it mirrors, without a link.
 */
const hosts: Record<string, { readonly keeper: string; readonly side?: 'russian' | 'japanese' }> = {
  'www.mofa.go.jp': { keeper: 'Ministry of Foreign Affairs of Japan', side: 'japanese' },
  'www.cas.go.jp': { keeper: 'Cabinet Secretariat of Japan', side: 'japanese' },
  'www8.cao.go.jp': { keeper: 'Cabinet Office of Japan', side: 'japanese' },
  'www.nemuro.pref.hokkaido.lg.jp': { keeper: 'Nemuro Subprefectural Bureau', side: 'japanese' },
  'www.shugiin.go.jp': { keeper: 'House of Representatives of Japan', side: 'japanese' },
  'www.gov-online.go.jp': { keeper: 'Cabinet Office of Japan', side: 'japanese' },
  'www.spf.org': { keeper: 'Sasakawa Peace Foundation', side: 'japanese' },
  'kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'en.kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'en.special.kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'tass.com': { keeper: 'TASS, agency of the Russian state', side: 'russian' },
  'www.jimin.jp': { keeper: 'Liberal Democratic Party of Japan', side: 'japanese' },
  'www.kantei.go.jp': { keeper: 'Prime Minister’s Office of Japan', side: 'japanese' },
  'betsukai.jp': { keeper: 'Town of Betsukai, Hokkaido', side: 'japanese' },
  'kurilskiy.ru': { keeper: 'Kurilsky State Nature Reserve', side: 'russian' },
  'history.milportal.ru': { keeper: 'Ministry of Defence of Russia', side: 'russian' },
  'rg.ru': { keeper: 'Rossiyskaya Gazeta, of the Government of Russia', side: 'russian' },
  'ria.ru': { keeper: 'RIA Novosti, agency of the Russian state', side: 'russian' },
  'en.nuremberg.media': { keeper: 'Rossiya Segodnya, of the Russian state', side: 'russian' },
  'tass.ru': { keeper: 'TASS, agency of the Russian state', side: 'russian' },
  'vm.ru': { keeper: 'Vechernyaya Moskva, of the Government of Moscow', side: 'russian' },
  'sputnikglobe.com': { keeper: 'Sputnik, outlet of the Russian state', side: 'russian' },
  'life.ru': { keeper: 'Life, funded by the Russian state', side: 'russian' },
  'm24.ru': { keeper: 'Moscow 24, of the Government of Moscow', side: 'russian' },
  'polkrf.ru': { keeper: 'Immortal Regiment of Russia', side: 'russian' },
  'sputniknews.com': { keeper: 'Sputnik, outlet of the Russian state', side: 'russian' },
  'm.ura.news': { keeper: 'URA.RU' },
  'history.state.gov': { keeper: 'US Department of State' },
  'www.ioc.u-tokyo.ac.jp': { keeper: 'University of Tokyo, collection “The World and Japan”' },
  'interfax.com': { keeper: 'Interfax' },
  'mainichi.jp': { keeper: 'The Mainichi' },
  'japannews.yomiuri.co.jp': { keeper: 'The Yomiuri Shimbun' },
  'www.asahi.com': { keeper: 'The Asahi Shimbun' },
  'www.japantimes.co.jp': { keeper: 'The Japan Times' },
  'en.newizv.ru': { keeper: 'Novye Izvestia' },
  'www.kommersant.ru': { keeper: 'Kommersant' },
  'en.interfax.com.ua': { keeper: 'Interfax-Ukraine' },
  'ukrinform.jp': { keeper: 'Ukrinform, agency of the Ukrainian state' },
  'worldjpn.net': { keeper: 'University of Tokyo, collection “The World and Japan”' },
  // NHK lives on its viewers’ fees and counts as neither side’s; it stands beside others.
  'www3.nhk.or.jp': { keeper: 'NHK' },
  'news.tv-asahi.co.jp': { keeper: 'TV Asahi' },
  'news.ntv.co.jp': { keeper: 'Nippon TV' },
  'newsdig.tbs.co.jp': { keeper: 'TBS' },
  'www.sankei.com': { keeper: 'The Sankei Shimbun' },
  'www.iwate-np.co.jp': { keeper: 'Iwate Nippo' },
  'hakodate-russia.com': { keeper: 'Hakodate society for Japanese–Russian exchange' },
  'sakhalin-news.net': { keeper: 'Sakhalin News' },
  'chelnews24.ru': { keeper: 'ChelNews24' },
  'vz.ru': { keeper: 'Vzglyad' },
  'm.5-tv.ru': { keeper: 'Fifth Channel' },
  'vesti.az': { keeper: 'Vesti.az' },
  'unn.ua': { keeper: 'Ukrainian National News' },
  'new-york-un.diplo.de': { keeper: 'Permanent Mission of Germany to the United Nations' },
  'jmh.usembassy.gov': { keeper: 'US Embassy in Japan' },
  'www.bnnbloomberg.ca': { keeper: 'BNN Bloomberg' },
  'www.jpost.com': { keeper: 'The Jerusalem Post' },
  'apjjf.org': { keeper: 'The Asia-Pacific Journal' },
  'www.arabnews.com': { keeper: 'Arab News' },
  'www.independent.co.uk': { keeper: 'The Independent' },
  'www.nippon.com': { keeper: 'Nippon.com, where Jiji Press publishes' },
  'sp.m.jiji.com': { keeper: 'Jiji Press' },
  'www.bloomberg.co.jp': { keeper: 'Bloomberg' },
  'english.kyodonews.net': { keeper: 'Kyodo News' },
  'www.seattletimes.com': { keeper: 'The Seattle Times' },
  'japan.kantei.go.jp': { keeper: 'Prime Minister’s Office of Japan', side: 'japanese' },
  'www.upi.com': { keeper: 'UPI' },
  'www.thenational.ae': { keeper: 'The National' },
  'russian-history.ru': { keeper: 'Rossiiskaya istoriya, Russian Academy of Sciences' },
  'vokrugsveta.ru': { keeper: 'Vokrug Sveta' },
  'geoportal.kscnet.ru': {
    keeper: 'Institute of Volcanology and Seismology, Russian Academy of Sciences',
  },
  'ava.jpl.nasa.gov': { keeper: 'Jet Propulsion Laboratory, NASA' },
  'kurilsk-adm.ru': { keeper: 'Administration of the Kurilsk district', side: 'russian' },
  'www.naturalearthdata.com': { keeper: 'Natural Earth' },
  'ru.wikipedia.org': { keeper: 'Russian Wikipedia' },
};

/** Works that a side's own host holds though both states made them, or a state's announcement of its own act. */
const ownActs: readonly string[] = [
  'convention-1925',
  'joint-compendium-1992',
  'joint-compendium-before-1855',
  'yoshida-1951',
  'letters-1956',
  'moscow-declaration-1998',
  'statement-2000',
  'cabinet-office-day',
];

it('names each source once', () => {
  expect(v.parse(v.array(sourceSchema), sources)).toEqual(sources);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

it('links only to hosts that are known to be the issuer’s own, and to each of them', () => {
  const linked = sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host]));
  expect(linked.filter((host) => hosts[host] === undefined)).toEqual([]);
  expect(Object.keys(hosts).filter((host) => !linked.includes(host))).toEqual([]);
});

it('links to no organization that Russia has declared “undesirable”, so that nobody who shares a page breaks its law', () => {
  const undesirable = /(?:^|\.)(?:hoppou\.go\.jp|hoppou-d\.or\.jp|chishima\.or\.jp)$/u;
  const linked = sources.filter(
    ({ url }) => url !== undefined && undesirable.test(new URL(url).hostname),
  );
  expect(linked.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
});

it('rests every statement on sources that exist, and lists none that nothing rests on', () => {
  const known = new Set(sources.map(({ id }) => id));
  const named = new Set(
    supportsIn([
      places,
      background,
      timeline,
      wordings,
      checks,
      chainNote,
      chainIslands,
      islandNames,
      neighbourNames,
    ]).flatMap((support) => support.sources ?? []),
  );
  const unknown = [...named].filter((id) => !known.has(id));
  expect(
    unknown.map((id) => `a statement rests on “${id}”, which sources.ts does not have`),
  ).toEqual([]);
  const unused = [...known].filter((id) => !named.has(id));
  expect(unused.map((id) => `no statement rests on the source “${id}”`)).toEqual([]);
});

it('names for every statement what it rests on', () => {
  const tables = [places, background, timeline, wordings, checks, chainNote];
  const groundless = groundlessIn(tables).map((text) => `give a source for “${text}”`);
  expect(groundless).toEqual([]);
});

/** The English words of whatever has a support that names neither a source nor a report. */
function groundlessIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(groundlessIn);
  if (!('support' in value)) return within;
  const { sources: works = [], reports = [] } = (value.support ?? {}) as Support;
  const own = localizedTextsIn(value)[0]?.en ?? JSON.stringify(value);
  return works.length + reports.length === 0 ? [own, ...within] : within;
}

it('marks whatever a host of one side holds as that side’s, save acts and works of both states', () => {
  for (const { id, url, side } of sources) {
    const hostSide = url === undefined ? undefined : hosts[new URL(url).host]?.side;
    if (hostSide !== undefined) {
      expect(side, id).toBe(ownActs.includes(id) ? undefined : hostSide);
    }
  }
  expect(ownActs.filter((id) => !sources.some((source) => source.id === id))).toEqual([]);
});

it('marks the state agencies of both sides alike, linked or not', () => {
  const states: Record<string, Side> = {
    TASS: 'russian',
    'RIA Novosti': 'russian',
    Rosstat: 'russian',
    Sputnik: 'russian',
    'Cabinet Secretariat of Japan': 'japanese',
  };
  for (const { id, body, side } of sources) {
    const state = states[body.en];
    if (state !== undefined) {
      expect(side, id).toBe(state);
    }
  }
});

it('rests no statement of ours on one side’s sources alone, nor on the reports alone', () => {
  const ours = [
    chainNote,
    ...background,
    ...timeline.map(({ statement }) => statement),
    ...places.flatMap((place) => [
      place.kind,
      place.status,
      place.where,
      ...(place.divisions === undefined ? [] : [place.divisions]),
      ...(place.namesNote ?? []),
      ...(place.ainu?.meaning ?? []),
    ]),
    ...checks.map(({ note, support = {} }) => ({ text: note, support })),
  ];
  const partisan = ours.filter(({ support }) => restsOn(support) !== 'neutral');
  expect(partisan.map(({ text }) => text.en)).toEqual([]);
});

it('rests no side’s reading on the other side’s sources alone', () => {
  for (const { id, readings } of timeline) {
    if (readings?.japanese !== undefined) {
      expect(restsOn(readings.japanese.support), id).not.toBe('russian');
    }
    if (readings?.russian !== undefined) {
      expect(restsOn(readings.russian.support), id).not.toBe('japanese');
    }
  }
});

it('rests each side’s line of position on that side’s own authorities', () => {
  for (const { id, positions } of places) {
    expect(restsOn(positions.japanese.support), id).toBe('japanese');
    expect(restsOn(positions.russian.support), id).toBe('russian');
  }
});

it('calls an encyclopaedia that anyone can edit by its name', () => {
  for (const { id, kind, body } of sources) {
    const isOpen = id.startsWith('wikipedia');
    expect(kind === 'encyclopedia', id).toBe(isOpen);
    expect(/ Wikipedia$/.test(body.en), id).toBe(isOpen);
    expect(/版ウィキペディア$/.test(body.ja), id).toBe(isOpen);
    expect(/ Википедия$/.test(body.ru), id).toBe(isOpen);
  }
});

it('rests the original of a wording on the side that spoke, or on nobody’s side', () => {
  for (const { id, original } of wordings) {
    const speaker = original?.language === 'ja' ? 'japanese' : 'russian';
    expect([speaker, 'neutral', undefined], id).toContain(original && restsOn(original.support));
  }
});

it('names the publisher of a work, not only what kind of thing it is', () => {
  const vague = /^(?:an? )?(?:article|book|paper|report|study|page|work)s?\b[^;]*$/iu;
  const hidden = sources.filter(({ body }) => vague.test(body.en));
  expect(hidden.map(({ id, body }) => `${id}: who published “${body.en}”?`)).toEqual([]);
});

it('speaks of no unnamed “reference works” in any text', () => {
  const unnamed = /reference works|encyclop|事典による|百科事典|справочник(?:ам|и)|энциклопеди/iu;
  const texts = localizedTextsIn([places, background, timeline, checks, chainNote]);
  const hidden = texts.filter((text) => Object.values(text).some((words) => unnamed.test(words)));
  expect(hidden.map(({ en }) => `say which work: ${en}`)).toEqual([]);
});

it('says of every figure who counts', () => {
  const counters = /Geospatial Information Authority|Association|league|Rosstat|Russian|Shimbun/;
  for (const { note } of places.flatMap((place) => place.figures)) {
    expect(note?.en).toMatch(counters);
  }
});

it('draws on partisan sources of both sides', () => {
  const sides = sources.flatMap(({ side }) => (side === undefined ? [] : [side]));
  expect(new Set(sides)).toEqual(new Set(['russian', 'japanese']));
});

it('stands in three languages', () => {
  expect(languageFaultsIn(sources)).toEqual([]);
});
