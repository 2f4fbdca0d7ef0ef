import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.ts';
import { background } from './background.ts';
import { chainNote } from './chain.ts';
import { checks } from './checks.ts';
import { places } from './places.ts';
import { type Side, type Support, sourceSchema, supportSchema } from './schema.ts';
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
  'www.hoppou.go.jp': { keeper: 'Northern Territories Issue Association', side: 'japanese' },
  'www.spf.org': { keeper: 'Sasakawa Peace Foundation', side: 'japanese' },
  'kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'en.kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'en.special.kremlin.ru': { keeper: 'President of Russia', side: 'russian' },
  'tass.com': { keeper: 'TASS, agency of the Russian state', side: 'russian' },
  'sputnikglobe.com': { keeper: 'Sputnik, outlet of the Russian state', side: 'russian' },
  'life.ru': { keeper: 'Life, funded by the Russian state', side: 'russian' },
  'm24.ru': { keeper: 'Moscow 24, of the Government of Moscow', side: 'russian' },
  'regnum.ru': { keeper: 'Regnum', side: 'russian' },
  'polkrf.ru': { keeper: 'Immortal Regiment of Russia', side: 'russian' },
  'sputniknews.com': { keeper: 'Sputnik, outlet of the Russian state', side: 'russian' },
  'news.rambler.ru': { keeper: 'Rambler', side: 'russian' },
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
  'www.arabnews.com': { keeper: 'Arab News' },
  'www.upi.com': { keeper: 'UPI' },
  'www.thenational.ae': { keeper: 'The National' },
  'russian-history.ru': { keeper: 'Rossiiskaya istoriya, Russian Academy of Sciences' },
  'www.naturalearthdata.com': { keeper: 'Natural Earth' },
  'ru.wikipedia.org': { keeper: 'Wikipedia in Russian' },
};

/** Works that a side's own host holds though both states made them, or a state's announcement of its own act. */
const ownActs: readonly string[] = [
  'convention-1925',
  'joint-compendium-1992',
  'statement-2000',
  'cabinet-office-day',
];

/** Every support within a value, wherever it stands. */
function supportsIn(value: unknown): Support[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (v.is(supportSchema, value)) {
    return [value];
  }
  return Object.values(value).flatMap(supportsIn);
}

const sideOf = (id: string) => sources.find((source) => source.id === id)?.side;

/**
 * The one side whose sources alone a statement rests on; `neutral` where it rests on both sides' or on
 * others, `nothing` where it names no source. The five reports do not count: nobody knows who wrote them.
 */
function restsOn({ sources: ids = [] }: Support): Side | 'nothing' {
  const sides = new Set(ids.map(sideOf));
  const [first] = sides;
  if (sides.size === 0) return 'nothing';
  return sides.size === 1 && first !== undefined ? first : 'neutral';
}

it('names each source once', () => {
  expect(v.parse(v.array(sourceSchema), sources)).toEqual(sources);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

it('links only to hosts that are known to be the issuer’s own, and to each of them', () => {
  const linked = sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host]));
  expect(linked.filter((host) => hosts[host] === undefined)).toEqual([]);
  expect(Object.keys(hosts).filter((host) => !linked.includes(host))).toEqual([]);
});

it('rests every statement on sources that exist, and lists none that nothing rests on', () => {
  const known = new Set(sources.map(({ id }) => id));
  const named = new Set(
    supportsIn([places, background, timeline, wordings, checks, chainNote]).flatMap(
      (support) => support.sources ?? [],
    ),
  );
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !named.has(id))).toEqual([]);
});

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

it('rests the original of a wording on the side that spoke, or on nobody’s side', () => {
  for (const { id, original } of wordings) {
    const speaker = original?.language === 'ja' ? 'japanese' : 'russian';
    expect([speaker, 'neutral', undefined], id).toContain(original && restsOn(original.support));
  }
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
