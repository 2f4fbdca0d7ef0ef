import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { eventSchema } from './schema.ts';
import { timeline } from './timeline.ts';

it('holds each event once, in order of time', () => {
  expect(v.parse(v.array(eventSchema), timeline)).toEqual(timeline);
  expect(new Set(timeline.map(({ id }) => id)).size).toBe(timeline.length);
  const dates = timeline.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

it('ends no event before it begins, and names no day that does not exist', () => {
  for (const { id, date, until } of timeline) {
    expect((until ?? date) >= date, id).toBe(true);
    for (const day of [date, until]) {
      if (day !== undefined && day.length === 10) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }
  }
});

it('begins its id or ends it with the year it tells of', () => {
  for (const { id, date, until } of timeline) {
    const year = /\d{4}$/.exec(id)?.[0];
    if (year !== undefined) {
      expect([date.slice(0, 4), until?.slice(0, 4)]).toContain(year);
    }
  }
});

/** Every event that shows no side's reading, and why. */
const withoutReadings: Readonly<Record<string, string>> = {
  'instructions-1853': 'what each side makes of it stands at the treaty of 1855',
  'kunashir-menashi-1789': 'no word of either government on it was found',
  'kuril-ainu-1884': 'no word of either government on it was found',
  'neutrality-pact-1941': 'the readings stand at its denunciation in 1945',
  'yoshida-1951': 'it is itself one side’s word; the readings stand at the treaty of 1951',
  'nishimura-1951':
    'it is one side’s word, and the statement says that this side gave it up; that Russia’s government rests on it was not found',
  'london-1955': 'both sides tell of it alike',
  'unified-view-1956': 'it is itself one side’s reading; both stand at the treaty of 1951',
  'grave-visits-1986': 'both sides tell of it alike; the readings stand at 2024',
  'communique-1991': 'a joint text, which says that it regards both positions',
  'visa-free-1991': 'both sides tell of it alike',
  'moscow-declaration-1998': 'a joint text; neither government’s gloss on it was found',
  'former-residents-1999': 'both sides tell of it alike',
  'statement-2000': 'a joint text; the readings stand at 1993',
  'irkutsk-2001': 'a joint text; the readings stand at 1956 and 1993',
  'ainu-rights-2008': 'the voice of neither government; an answer of either was not found',
  'sanctions-2022': 'acts of both sides; the readings stand at 21 March 2022',
  'wording-2022': 'words of one side; the other’s stand at the Bluebook of 2022',
  'medvedev-2022': 'words of one side; the other’s stand at 21 March 2022',
  'medvedev-2024': 'words of both sides in one statement',
  'takaichi-2025': 'words of both sides in one statement',
  'positions-2026': 'words of both sides in one statement',
};

it('shows both sides’ readings of an event, or says here why it shows none', () => {
  const unread = timeline.filter(({ readings }) => readings === undefined).map(({ id }) => id);
  const unexplained = unread.filter((id) => withoutReadings[id] === undefined);
  expect(unexplained.map((id) => `${id}: give both readings, or the reason for none`)).toEqual([]);
  const stale = Object.keys(withoutReadings).filter((id) => !unread.includes(id));
  expect(stale.map((id) => `${id}: has readings now, or is gone; take its reason out`)).toEqual([]);
});

it('gives no side’s reading without the other’s', () => {
  const alone = timeline.flatMap(({ id, readings }) => {
    if (readings === undefined) return [];
    const missing = (['japanese', 'russian'] as const).filter((side) => !readings[side]);
    return missing.map((side) => `${id}: the ${side} reading is missing`);
  });
  expect(alone).toEqual([]);
});

it('gives both sides about as many words', () => {
  const most = 2.6;
  const uneven = timeline.flatMap(({ id, readings }) => {
    const lengths = [readings?.japanese, readings?.russian].map(
      (side) => side?.text.en.length ?? 1,
    );
    const ratio = Math.max(...lengths) / Math.min(...lengths);
    return ratio > most ? [`${id}: one reading is ${ratio.toFixed(1)} times as long`] : [];
  });
  expect(uneven).toEqual([]);
});

it('stands in three languages', () => {
  expect(languageFaultsIn(timeline)).toEqual([]);
});
