import { expect, test } from 'vitest';
import { rankQuotes, topicsIn } from './quotes.ts';
import { knowledge } from './testing.ts';

const { topics, quotes } = knowledge;
const best = (words: string, place: 'iturup' | 'habomai' = 'iturup', surface = 'Iturup') =>
  rankQuotes({ quotes, topics, context: { place, words, surface } })[0];

test('a paragraph on visas brings the quote on visits, and says why', () => {
  const first = best('Travel without a visa to Iturup');
  expect(first?.quote.id).toBe('q001-02');
  expect(first?.ground).toEqual({ type: 'topic', topic: 'visa-free-visits' });
});

test('a paragraph on 1956 brings the Joint Declaration', () => {
  expect(best('what was agreed in 1956 about')?.quote.id).toBe('q002-01');
});

test('a paragraph in another language is understood by its own cues', () => {
  expect(best('Япония: безвизовые поездки')?.quote.id).toBe('q001-02');
  expect(best('ロシアへの制裁が')?.quote.id).toBe('q001-01');
});

test('without a topic the place at hand leads', () => {
  const first = best('Nothing of note near', 'habomai', 'Habomai');
  expect(first?.quote.id).toBe('q002-01');
  expect(first?.ground).toEqual({ type: 'place' });
});

test('a quote that uses the name as this page does goes before one that does not', () => {
  const ground = (surface: string) =>
    rankQuotes({
      quotes: quotes.map((quote) => ({ ...quote, places: [], topics: ['military' as const] })),
      topics,
      context: { place: 'iturup', words: '', surface },
    })[0];
  expect(ground('Etorofu')?.quote.id).toBe('q001-02');
  expect(ground('Etorofu')?.ground).toEqual({ type: 'name', name: 'Etorofu' });
});

test('away from a page what introduces the matter leads', () => {
  const [first] = rankQuotes({ quotes, topics, context: { place: 'kurils' } });
  expect(first?.quote.topics).toContain('claims');
  expect(first?.ground).toEqual({ type: 'general' });
});

test('every quote is there once, and equal grounds let the reports alternate', () => {
  const ranked = rankQuotes({
    quotes: quotes.map((quote) => ({ ...quote, places: [], topics: ['military' as const] })),
    topics,
    context: { place: 'kurils' },
  });
  expect(ranked.map((entry) => entry.quote.report)).toEqual(['000', '001', '002', '001']);
});

test('a cue counts from the start of a word only', () => {
  expect(topicsIn('Sanctions, sanctioned', topics).get('sanctions')).toBe(2);
  expect(topicsIn('televisable', topics).has('visa-free-visits')).toBe(false);
});
