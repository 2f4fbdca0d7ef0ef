import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.ts';
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

it('shows both sides’ readings of what they read most differently', () => {
  const both = timeline
    .filter(({ readings }) => readings?.japanese !== undefined && readings.russian !== undefined)
    .map(({ id }) => id);
  expect(both).toEqual(
    expect.arrayContaining([
      'shimoda-1855',
      'saint-petersburg-1875',
      'portsmouth-1905',
      'yalta-1945',
      'war-1945',
      'landings-1945',
      'scapin-1946',
      'san-francisco-1951',
      'dulles-1956',
      'joint-declaration-1956',
      'condition-1960',
      'singapore-2018',
      'talks-ended-2022',
      'ukraine-2022',
    ]),
  );
});

it('gives no side’s reading without the other’s', () => {
  const alone = timeline.filter(
    ({ readings }) => (readings?.japanese === undefined) !== (readings?.russian === undefined),
  );
  expect(alone.map(({ id }) => id)).toEqual([]);
});

it('stands in three languages', () => {
  expect(languageFaultsIn(timeline)).toEqual([]);
});
