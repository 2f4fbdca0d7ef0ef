import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { quotes } from './quotes.ts';
import { speakerSchema } from './schema.ts';
import { speakers } from './speakers.ts';

it('lists exactly the speakers that the quotes name, each once', () => {
  expect(v.parse(v.array(speakerSchema), speakers)).toEqual(speakers);
  const named = new Set(quotes.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])));
  expect(speakers.map(({ id }) => id).sort()).toEqual([...named].sort());
});

it('stands in three languages', () => {
  expect(languageFaultsIn(speakers)).toEqual([]);
});
