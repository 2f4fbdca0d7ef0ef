import { expect, test } from 'vitest';
import { interfaceLanguages, placeIds } from '../data/schema.ts';
import { cardContent } from './card/card.ts';
import { knowledge } from './knowledge.ts';

const settings = { leader: 'page', script: 'both' } as const;

for (const language of interfaceLanguages) {
  for (const place of placeIds) {
    test(`the card of ${place} can be put together in ${language}, every source found`, () => {
      const content = cardContent({ place, settings, language }, knowledge);
      const statements = [
        content.kind,
        content.status,
        content.where,
        ...content.namesNotes,
        ...content.background,
        ...content.figures,
        ...content.timeline.flatMap((event) => [
          event.statement,
          ...event.readings.map((reading) => reading.statement),
        ]),
      ];
      for (const statement of statements) expect(statement.sources.length).toBeGreaterThan(0);
      expect(content.quotes).toHaveLength(knowledge.quotes.length);
    });
  }
}

const first = (before: string, surface = 'Iturup') =>
  cardContent(
    {
      place: 'iturup',
      mention: { surface, side: 'russian', before, after: '', language: 'en' },
      settings,
      language: 'en',
    },
    knowledge,
  ).quotes[0];

test('a paragraph on visas shows what the reports say on visa-free visits', () => {
  const quote = first('Former residents may no longer travel without a visa to');
  expect(quote?.reason).toMatchObject({ type: 'topic', topic: 'visa-free-visits' });
  expect(quote?.text).toContain('visa');
});

test('a paragraph on 1956 shows what the reports say on the Joint Declaration', () => {
  const quote = first('Under the declaration of 1956, two islands, but not');
  expect(quote?.reason).toMatchObject({ type: 'topic', topic: 'joint-declaration-1956' });
  expect(quote?.text).toContain('1956');
});

test('a paragraph on sanctions shows what the reports say on sanctions', () => {
  expect(first('Japan’s sanctions were followed by')?.reason).toMatchObject({ topic: 'sanctions' });
});
