import { expect, it } from 'vitest';
import { cardContent } from '../../answers/card.ts';
import { foundContent, searchEntries } from '../../answers/entries.ts';
import { knowledge } from '../../answers/knowledge.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { defaultSettings as settings } from '../../settings/schema.ts';
import { inOneLanguage } from './one-language.ts';

it('keeps one language of each text, and everything else as it is', () => {
  const tables = {
    list: [{ id: 'a', text: { en: 'name', ja: '名', ru: 'имя' } }],
    cues: { en: ['talks'], ja: ['協議'], ru: ['переговор'], zh: ['谈判'] },
    native: { ja: '択捉島' },
  };
  expect(inOneLanguage(tables, 'ja')).toEqual({
    list: [{ id: 'a', text: { ja: '名' } }],
    cues: { ja: ['協議'] },
    native: { ja: '択捉島' },
  });
});

it.each(interfaceLanguages)('leaves all that a card and the look-up show in %s', (language) => {
  const told = inOneLanguage(knowledge, language);
  for (const { id } of knowledge.places) {
    expect(cardContent({ place: id, settings, language }, told)).toEqual(
      cardContent({ place: id, settings, language }, knowledge),
    );
  }
  for (const { group, id } of searchEntries({ knowledge, spellings: [], language })) {
    const asked = { group, id, settings, language };
    expect(foundContent({ ...asked, knowledge: told })).toEqual(
      foundContent({ ...asked, knowledge }),
    );
  }
});

it.each(interfaceLanguages)(
  'leaves events to be found in %s alone, each with its year',
  (language) => {
    const told = inOneLanguage(knowledge, language);
    const events = searchEntries({ knowledge: told, spellings: [], language }).filter(
      ({ group }) => group === 'timeline',
    );
    for (const { id, texts } of events) {
      const event = knowledge.timeline.find((candidate) => candidate.id === id);
      const text = `${event?.date.slice(0, 4)} ${event?.statement.text[language]}`;
      expect(new Set(texts)).toEqual(new Set([text]));
    }
  },
);
