import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings/schema.ts';
import { foundContent, searchEntries } from './entries.ts';
import { createSearch, searchGroups } from './search.ts';
import { knowledge } from './testing.ts';

const language = 'en';
const settings = defaultSettings;
const spellings = [{ text: 'Kunaschir', place: 'kunashir' as const }];
const entries = searchEntries({ knowledge, spellings, language });

describe('the entries of the look-up', () => {
  it('hold every place, event, quote, person and check once', () => {
    const ids = (group: string) => entries.filter((e) => e.group === group).map(({ id }) => id);
    expect(ids('places')).toEqual(knowledge.places.map(({ id }) => id));
    expect(ids('timeline')).toEqual(knowledge.timeline.map(({ id }) => id));
    expect(ids('quotes')).toEqual(knowledge.quotes.map(({ id }) => id));
    expect(ids('people')).toEqual(knowledge.speakers.map(({ id }) => id));
    expect(ids('checks')).toEqual(knowledge.checks.map(({ id }) => id));
  });

  it('can all be shown', () => {
    for (const { group, id } of entries)
      expect(() => foundContent({ group, id, knowledge, settings, language })).not.toThrow();
  });

  it('are found by the spellings of the gazetteer', () => {
    const answer = createSearch(entries).find('kunaschir');
    expect(answer.groups[0]?.matches[0]).toMatchObject({ id: 'kunashir', text: 'Kunaschir' });
  });

  it('show first what the interface speaks', () => {
    for (const group of searchGroups.filter((g) => g !== 'places' && g !== 'quotes')) {
      const text = searchEntries({ knowledge, spellings, language: 'ja' }).find(
        (entry) => entry.group === group,
      )?.texts[0];
      expect(text).toContain('日本語');
    }
  });
});

describe('what is shown', () => {
  const show = (
    group: 'people' | 'timeline' | 'checks',
    id: string,
    preference: Partial<typeof settings> = {},
  ) => foundContent({ group, id, knowledge, settings: { ...settings, ...preference }, language });

  it('of a person are the quotes of that person', () => {
    const shown = show('people', 'minister');
    expect(shown).toMatchObject({ type: 'person', name: 'A minister', role: 'of something' });
    expect(shown.type === 'person' && shown.quotes.map(({ id }) => id)).toEqual(['q001-01']);
  });

  it.each([
    [{ leader: 'page' }, ['japanese', 'russian']],
    [{ leader: 'page', undecided: 'russian' }, ['russian', 'japanese']],
    [{ leader: 'japanese', undecided: 'russian' }, ['japanese', 'russian']],
    [{ leader: 'russian' }, ['russian', 'japanese']],
  ] as const)(
    'of an event are both readings, in the order of the names (%o)',
    (preference, order) => {
      const shown = show('timeline', 'treaty', preference);
      expect(shown.type === 'event' && shown.event.readings.map(({ side }) => side)).toEqual(order);
    },
  );

  it('of a check are the words at issue with the number of their report', () => {
    expect(show('checks', 'visits')).toMatchObject({
      type: 'check',
      words: [{ report: 2, text: 'without a visa' }],
    });
  });
});
