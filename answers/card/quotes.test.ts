import { expect, test } from 'vitest';
import type { PlaceId, Quote } from '../../data/schema.ts';
import { knowledge } from '../knowledge.fixture.ts';
import { rankQuotes } from './quotes.ts';

const { quotes, topics, cues, checks, speakers } = knowledge;
const rank = (given: {
  readonly words?: string;
  readonly place?: PlaceId;
  readonly language?: string;
  readonly quotes?: readonly Quote[];
  readonly checks?: typeof checks;
}) =>
  rankQuotes({
    quotes: given.quotes ?? quotes,
    topics,
    cues,
    checks: given.checks ?? checks,
    speakers,
    context: {
      place: given.place ?? 'iturup',
      paragraph:
        given.words === undefined
          ? undefined
          : { before: given.words, surface: '', after: '', language: given.language ?? 'en' },
    },
  });
const quote = (id: string, text: string, more: Partial<Quote> = {}): Quote => ({
  id: `q000-${id}`,
  report: '000',
  start: 0,
  end: 10,
  text,
  topics: ['claims'],
  speech: 'narration',
  places: [],
  ...more,
});

test('a paragraph on visits brings the quote on visits, and says why', () => {
  const { fit, ranked } = rank({ words: 'No more visa-free travel to' });
  expect(fit).toBe('paragraph');
  expect(ranked[0]).toMatchObject({
    quote: { id: 'q001-02' },
    ground: { type: 'topic', topic: 'visa-free-visits' },
  });
});

test('a paragraph in another language is understood by its own cues', () => {
  const first = (words: string, language: string) => rank({ words, language }).ranked[0]?.quote.id;
  expect(first('Япония: безвизовые поездки', 'ru')).toBe('q001-02');
  expect(first('ロシアへの制裁が', 'ja')).toBe('q001-01');
});

test('of the quotes on the topic the one that shares most words leads', () => {
  const ranked = rank({
    words: 'They claim the harbour and the lighthouse',
    quotes: [
      quote('01', 'Both claim everything.'),
      quote('02', 'Somebody would like a claim to some lighthouse.'),
      quote('03', 'A claim on the harbour, the lighthouse too.'),
    ],
  }).ranked.map((entry) => entry.quote.id);
  expect(ranked).toEqual(['q000-03', 'q000-02', 'q000-01']);
});

test('of quotes that agree one fits', () => {
  const { fitting, ranked } = rank({
    words: 'They claim it',
    quotes: [
      quote('01', 'The ministry will answer these measures soon.'),
      quote('02', 'Soon the ministry will answer the measures.', { report: '001' }),
      quote('03', 'Fishermen want another harbour.', { report: '002' }),
    ],
  });
  expect(fitting).toBe(2);
  expect(ranked.map((entry) => entry.quote.id)).toEqual(['q000-01', 'q000-03', 'q000-02']);
});

test('one that is cut gives way to a whole one that says the same', () => {
  const { ranked } = rank({
    words: 'They claim the harbour',
    quotes: [
      quote('01', 'the ministry will answer these measures at the harbour', {
        cut: { start: true },
      }),
      quote('02', 'The ministry will answer these measures.', { report: '001' }),
    ],
  });
  expect(ranked[0]?.quote.id).toBe('q000-02');
});

test('a quote that needs no check goes first, unless the paragraph says the same', () => {
  const differing = {
    ...checks[0],
    words: [{ report: '000', start: 0, end: 5, text: 'since 1951' }],
  };
  const order = (words: string) =>
    rank({
      words,
      quotes: [
        quote('01', 'Talks had gone on since 1951.'),
        quote('02', 'Nobody knows how it ends.', { start: 20, end: 30 }),
      ],
      checks: [differing as (typeof checks)[number]],
    }).ranked.map((entry) => entry.quote.id)[0];
  expect(order('They claim it')).toBe('q000-02');
  expect(order('They claim it since 1951')).toBe('q000-01');
});

test('without a topic the place at hand leads, in the order of the reports', () => {
  const { fit, fitting, ranked } = rank({
    place: 'habomai',
    words: 'Nothing of note near',
    quotes: [...quotes, ...quotes.map((one) => ({ ...one, id: `${one.id}-again` }))],
  });
  expect([fit, fitting]).toEqual(['place', 2]);
  expect(ranked.slice(0, 3).map(({ quote: { id }, ground }) => [id, ground.type])).toEqual([
    ['q002-01', 'place'],
    ['q002-01-again', 'place'],
    ['q000-01', 'general'],
  ]);
});

test('where a paragraph speaks of what the reports say nothing on, nothing fits', () => {
  const { fit, fitting, ranked } = rank({ place: 'habomai', words: 'An earthquake shook' });
  expect([fit, fitting, ranked.length]).toEqual(['none', 0, quotes.length]);
  expect(ranked.every(({ ground }) => ground.type === 'general')).toBe(true);
});

test('where the reports say nothing of the place either, nothing fits', () => {
  expect(rank({ place: 'kunashir' })).toMatchObject({ fit: 'none', fitting: 0 });
});

test('every quote is there once, and equal ones let the reports alternate', () => {
  const { ranked } = rank({
    words: 'they claim it',
    quotes: quotes.map((one) => ({ ...one, places: [], topics: ['claims' as const] })),
    checks: [],
  });
  expect(ranked.map((entry) => entry.quote.report)).toEqual(['000', '001', '002', '001']);
});
