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
const hosts: Record<string, string> = {
  'www.mofa.go.jp': 'Ministry of Foreign Affairs of Japan',
  'www.cas.go.jp': 'Cabinet Secretariat of Japan',
  'www8.cao.go.jp': 'Cabinet Office of Japan',
  'www.nemuro.pref.hokkaido.lg.jp': 'Nemuro Subprefectural Bureau, Hokkaido',
  'www.hoppou.go.jp': 'Northern Territories Issue Association, Japan',
  'history.state.gov': 'US Department of State',
  'kremlin.ru': 'President of Russia',
  'en.kremlin.ru': 'President of Russia',
  'en.special.kremlin.ru': 'President of Russia',
  'www.ioc.u-tokyo.ac.jp': 'University of Tokyo, treaty collection “The World and Japan”',
  'interfax.com': 'Interfax',
  'tass.com': 'TASS',
  'life.ru': 'Life',
  'mainichi.jp': 'The Mainichi',
  'japannews.yomiuri.co.jp': 'The Yomiuri Shimbun',
  'www.asahi.com': 'The Asahi Shimbun',
  'en.newizv.ru': 'Novye Izvestia',
  'www.kommersant.ru': 'Kommersant',
  'm24.ru': 'Moscow 24',
  'en.interfax.com.ua': 'Interfax-Ukraine',
  'russian-history.ru': 'Rossiiskaya istoriya',
  'www.fccj.or.jp': 'Foreign Correspondents’ Club of Japan',
  'www.spf.org': 'Sasakawa Peace Foundation',
  'regnum.ru': 'Regnum',
  'polkrf.ru': 'Immortal Regiment of Russia',
  'vz.ru': 'Vzglyad',
  'sputnikglobe.com': 'Sputnik',
  'www.naturalearthdata.com': 'Natural Earth',
  'ru.wikipedia.org': 'Wikipedia in Russian',
};

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

/** The one side whose sources alone a statement rests on; `neutral` where it rests on more. */
function restsOn({ sources: ids = [], reports = [] }: Support): Side {
  const sides = new Set(ids.map(sideOf));
  const [only] = sides;
  return reports.length === 0 && sides.size === 1 && only !== undefined ? only : 'neutral';
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

it('rests no statement of ours on one side’s sources alone', () => {
  const ours = [
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

it('says who counts where a figure rests on one side’s sources alone', () => {
  const figures = places.flatMap((place) => place.figures);
  const unsaid = figures.filter(
    ({ support, note }) => restsOn(support) !== 'neutral' && note === undefined,
  );
  expect(unsaid).toEqual([]);
});

it('draws on partisan sources of both sides', () => {
  const sides = sources.flatMap(({ side }) => (side === undefined ? [] : [side]));
  expect(new Set(sides)).toEqual(new Set(['russian', 'japanese']));
});

it('stands in three languages', () => {
  expect(languageFaultsIn(sources)).toEqual([]);
});
