import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { topicEntrySchema, topics } from './schema.ts';
import { topicEntries } from './topics.ts';

it('holds every topic once, in the order of the schema', () => {
  expect(v.parse(v.array(topicEntrySchema), topicEntries)).toEqual(topicEntries);
  expect(topicEntries.map(({ id }) => id)).toEqual([...topics]);
});

it('stands in three languages', () => {
  expect(languageFaultsIn(topicEntries)).toEqual([]);
});
