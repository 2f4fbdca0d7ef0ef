import { expect, it } from 'vitest';
import { localizedTextsIn, numberFaultsIn } from '../scripts/localized.fixture.ts';
import { background } from './background.ts';
import { chainNote } from './chain.ts';
import { checks } from './checks.ts';
import { mapNames } from './map.ts';
import { places } from './places.ts';
import { reports } from './reports.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { timeline } from './timeline.ts';
import { wordings } from './wordings.ts';

const tables = {
  background,
  chainNote,
  checks,
  mapNames,
  places,
  reports,
  sources,
  speakers,
  timeline,
  wordings,
};

it.each(Object.entries(tables))(
  'gives the same years and numbers in all languages: %s',
  (_, table) => {
    expect(numberFaultsIn(table)).toEqual([]);
  },
);

it('has numbers to compare', () => {
  const digits = localizedTextsIn(tables).filter(({ en }) => /\d/u.test(en));
  expect(digits.length).toBeGreaterThan(50);
});
