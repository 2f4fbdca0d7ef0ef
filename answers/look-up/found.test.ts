import { describe, expect, it } from 'vitest';
import { defaultSettings as settings } from '../../settings/schema.ts';
import { lookUpKnowledge as knowledge } from '../knowledge.fixture.ts';
import { searchEntries } from './entries.ts';
import type { SearchGroup } from './entry.ts';
import { foundContent } from './found.ts';

const language = 'en';

const show = (group: SearchGroup, id: string, preference: Partial<typeof settings> = {}) =>
  foundContent({ group, id, knowledge, settings: { ...settings, ...preference }, language });

describe('what is shown', () => {
  it('is there for everything that can be looked up', () => {
    for (const { group, id } of searchEntries(knowledge, language)) {
      expect(() => show(group, id)).not.toThrow();
    }
  });

  it('of a person are the quotes of that person', () => {
    const shown = show('people', 'minister');
    expect(shown).toMatchObject({
      type: 'person',
      name: 'A minister',
      role: 'of something (March 2022)',
    });
    expect(shown.type === 'person' && shown.quotes.map(({ id }) => id)).toEqual(['q001-01']);
  });

  it('of a topic are the quotes on it', () => {
    const shown = show('topics', 'sanctions');
    expect(shown.type === 'topic' && shown.quotes.map(({ id }) => id)).toEqual(['q001-01']);
  });

  it('of an island are both names, in the order of the reader’s', () => {
    const sides = (preference: Partial<typeof settings>) => {
      const shown = show('islands', 'urup', preference);
      return shown.type === 'island' && shown.names.map(({ side }) => side);
    };
    expect(sides({ leader: 'russian' })).toEqual(['russian', 'japanese']);
    expect(sides({ leader: 'japanese' })).toEqual(['japanese', 'russian']);
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
