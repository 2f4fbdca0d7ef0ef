import { expect, it } from 'vitest';
import { cardContent, type MentionContext } from '../../answers/card/card.ts';
import { knowledge as tables } from '../../answers/knowledge.ts';
import { searchEntries } from '../../answers/look-up/entries.ts';
import { foundContent } from '../../answers/look-up/found.ts';
import { lookUpTables } from '../../answers/look-up/tables.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { defaultSettings as settings } from '../../settings/schema.ts';
import { inOneLanguage } from './one-language.ts';

const knowledge = { ...tables, ...lookUpTables };

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
  for (const { group, id } of searchEntries(knowledge, language)) {
    const asked = { group, id, settings, language };
    expect(foundContent({ ...asked, knowledge: told })).toEqual(
      foundContent({ ...asked, knowledge }),
    );
  }
});

it.each(interfaceLanguages)('leaves all that a card shows over a paragraph, in %s', (language) => {
  // As the card's script does: the words of a page are of any language.
  const told = { ...inOneLanguage(tables, language), cues: tables.cues };
  const paragraphs = [
    'Prime Minister Kishida said the peace treaty talks with Russia over Etorofu were suspended.',
    '岸田首相は、ロシアとの平和条約交渉が中断した択捉島について述べた。',
    'Премьер-министр Кисида сказал, что переговоры с Россией о мирном договоре и Итурупе прерваны.',
  ];
  for (const before of paragraphs) {
    const mention: MentionContext = {
      surface: 'Etorofu',
      side: 'japanese',
      before,
      after: '',
      language: undefined,
    };
    const asked = { place: 'iturup', mention, settings, language } as const;
    expect(cardContent(asked, told)).toEqual(cardContent(asked, tables));
    expect(cardContent(asked, told).fit).toBe('paragraph');
  }
});

it.each(interfaceLanguages)(
  'leaves events to be found in %s alone, each with its year',
  (language) => {
    const told = inOneLanguage(knowledge, language);
    const events = searchEntries(told, language).filter(({ group }) => group === 'timeline');
    for (const { id, title, foreignTexts } of events) {
      const event = knowledge.timeline.find((candidate) => candidate.id === id);
      const text = `${event?.date.slice(0, 4)} ${event?.statement.text[language]}`;
      expect(title).toBe(text);
      expect(foreignTexts).toEqual([]);
    }
  },
);
