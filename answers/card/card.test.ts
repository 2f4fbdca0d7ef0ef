import { expect, test } from 'vitest';
import type { InterfaceLanguage, PlaceId } from '../../data/schema.ts';
import { knowledge } from '../knowledge.fixture.ts';
import { cardContent } from './card.ts';

const settings = { leader: 'page', script: 'both' } as const;
const mention = {
  surface: 'Etorofu',
  side: 'japanese',
  before: 'no more visa-free visits to',
  after: 'after sanctions',
  language: 'en',
} as const;
const content = (place: PlaceId, language: InterfaceLanguage = 'en') =>
  cardContent({ place, mention, settings, language }, knowledge);

test('the page’s own name leads, and the card says which it was', () => {
  const card = content('iturup');
  expect(card.names.map((name) => name.main.text)).toEqual(['Etorofu', 'Iturup']);
  expect(card.used).toEqual({
    surface: 'Etorofu',
    language: 'en',
    side: 'japanese',
    name: 'japanese',
  });
});

test('where the page uses both names the reader decides, whichever of them the card opens on', () => {
  const first = (more: object) =>
    cardContent(
      {
        place: 'iturup',
        mention: { ...mention, ...more },
        settings: { ...settings, undecided: 'russian' },
        language: 'en',
      },
      knowledge,
    ).names[0].side;
  expect(first({})).toBe('japanese');
  expect(first({ pageSide: 'neutral' })).toBe('russian');
  expect(first({ side: 'neutral', pageSide: 'japanese' })).toBe('japanese');
});

test('away from a page nothing is said of a page', () => {
  const card = cardContent({ place: 'iturup', settings, language: 'en' }, knowledge);
  expect(card.used).toBeUndefined();
});

test('sources are resolved to works and reports', () => {
  const [work, report] = content('iturup').status.sources;
  expect(work).toMatchObject({ work: 'A treaty', body: 'A ministry', report: undefined });
  expect(work?.date).toEqual({ text: '7 February 1855', iso: '1855-02-07' });
  expect(report).toMatchObject({ work: 'Report 2', body: 'The Gazette', report: 2 });
});

test('readings stand in the order of the names', () => {
  const sides = (leader: 'russian' | 'japanese') =>
    cardContent(
      { place: 'iturup', settings: { leader, script: 'both' }, language: 'en' },
      knowledge,
    ).timeline[0]?.readings.map((reading) => reading.side);
  expect(sides('russian')).toEqual(['russian', 'japanese']);
  expect(sides('japanese')).toEqual(['japanese', 'russian']);
});

test('the timeline holds what concerns the place, the group included', () => {
  expect(content('iturup').timeline.map((event) => event.id)).toEqual(['treaty']);
  expect(content('shikotan').timeline.map((event) => event.id)).toEqual(['treaty', 'landing']);
  expect(content('kurils').timeline).toHaveLength(2);
});

test('a quote carries its report, its reason and its check', () => {
  const [quote] = content('iturup').quotes;
  expect(quote).toMatchObject({
    id: 'q001-02',
    reason: { type: 'topic', label: 'Visits' },
    report: { number: 2, publisher: 'The Gazette' },
  });
  expect(quote?.checks[0]?.note).toBe('Only visits to the islands ended.');
});

test('all of our own words follow the interface’s language, the reports’ words do not', () => {
  const russian = content('iturup', 'ru');
  expect(russian.status.text).toContain('по-русски');
  expect(russian.timeline[0]?.date.text).toBe('7 февраля 1855 г.');
  expect(russian.figures[0]?.value).toMatch(/^3\s166,6\sкм²$/);
  expect(russian.quotes[0]?.text).toBe(content('iturup', 'en').quotes[0]?.text);
});

test('the place at hand stands out on the map, and the group is all four', () => {
  const standing = (place: PlaceId) =>
    content(place)
      .map.islands.filter((island) => island.stands)
      .map((island) => island.place);
  expect(standing('iturup')).toEqual(['iturup']);
  expect(standing('disputed')).toEqual(['iturup', 'kunashir', 'shikotan', 'habomai']);
  expect(content('habomai').map.ring.stands).toBe(true);
});

test('the map sets both names in the reader’s order, one where they are one', () => {
  const label = (id: string) =>
    content('iturup')
      .map.labels.find((candidate) => candidate.id === id)
      ?.lines.map((line) => line.text);
  expect(label('iturup')).toEqual(['Etorofu', 'Iturup']);
  expect(label('shikotan')).toEqual(['Shikotan']);
});

test('a citation names speaker, report, publisher and date as far as they are known', () => {
  const byId = (id: string) => content('iturup').quotes.find((quote) => quote.id === id);
  expect(byId('q001-01')?.citation.text).toBe(
    '“[…] The measures will be answered, the ministry said […]”\n— A minister, Report 2, same words in The Gazette, dated 22 March 2022',
  );
  expect(byId('q002-01')?.citation.text).toContain('Report 3, publisher not named, undated');
  expect(byId('q002-01')?.citation.html).toMatch(/^<blockquote lang="en">/);
});

test('a usual name that is neither side’s there is shown on the name that it is', () => {
  const used = (surface: string) =>
    cardContent(
      {
        place: 'kurils',
        mention: { surface, side: 'neutral', before: '', after: '', language: 'en' },
        settings: { leader: 'page', script: 'both' },
        language: 'en',
      },
      knowledge,
    ).used?.name;
  expect(used('Kuril Islands')).toBe('russian');
  expect(used('the islands')).toBeUndefined();
});

test('each side’s line of right stands in the order of the names', () => {
  const card = content('iturup');
  expect(card.positions.map(({ side }) => side)).toEqual(card.names.map(({ side }) => side));
});

test('a passage that needs a check never leads', () => {
  const card = content('iturup');
  expect(card.quotes[0]?.checks).not.toEqual([]);
  expect(card.leading?.checks ?? []).toEqual([]);
  expect(card.leading?.id).not.toBe(card.quotes[0]?.id);
});
