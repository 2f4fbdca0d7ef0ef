import * as v from 'valibot';
import { expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.ts';
import { topicEntrySchema, topics } from './schema.ts';
import { topicEntries } from './topics.ts';

const languages = ['en', 'ja', 'ru', 'zh', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk'];

it('holds every topic once, in the order of the schema', () => {
  expect(v.parse(v.array(topicEntrySchema), topicEntries)).toEqual(topicEntries);
  expect(topicEntries.map(({ id }) => id)).toEqual([...topics]);
});

it('stands in three languages', () => {
  expect(languageFaultsIn(topicEntries)).toEqual([]);
});

it.each(topicEntries)(
  'has cues for $id in every language, lower case, none twice or idle',
  ({ cues }) => {
    expect(Object.keys(cues)).toEqual(languages);
    for (const [language, words] of Object.entries(cues)) {
      expect(words.length, language).toBeGreaterThan(0);
      for (const word of words) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        const wider = words.filter((other) => other !== word && word.startsWith(other));
        expect(
          wider,
          `${language}: a cue that begins like “${word}” already stands for it`,
        ).toEqual([]);
      }
      expect(new Set(words).size, language).toBe(words.length);
    }
  },
);

it('keeps cues from words that only look alike', () => {
  const begins = (language: string, word: string) =>
    topicEntries
      .filter((topic) => topic.cues[language]?.some((cue) => word.startsWith(cue)))
      .map(({ id }) => id);
  expect(begins('ru', 'визит')).toEqual([]);
  expect(begins('ru', 'безвизовые')).toEqual(['visa-free-visits']);
  expect(begins('uk', 'візит')).toEqual([]);
  expect(begins('pl', 'wizyta')).toEqual([]);
  expect(begins('en', 'sanctions')).toEqual(['sanctions']);
  expect(begins('en', '1956')).toEqual(['joint-declaration-1956']);
});
