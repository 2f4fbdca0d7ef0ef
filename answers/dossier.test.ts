import { expect, test } from 'vitest';
import { placeIds } from '../data/schema.ts';
import { dossierContent } from './dossier.ts';
import { knowledge } from './knowledge.ts';

const dossier = dossierContent(
  { settings: { leader: 'page', script: 'both' }, language: 'en' },
  knowledge,
);

test('the dossier holds every place, every event and every quote', () => {
  expect(dossier.places.map((card) => card.place)).toEqual([...placeIds]);
  expect(dossier.timeline).toHaveLength(knowledge.timeline.length);
  expect(dossier.reports.flatMap((report) => report.quotes)).toHaveLength(knowledge.quotes.length);
});

test('the five reports stand in their order, and their passages in the order of the text', () => {
  expect(dossier.reports.map(({ report }) => report.number)).toEqual([1, 2, 3, 4, 5]);
  for (const { report, quotes } of dossier.reports) {
    const ids = quotes.map((quote) => quote.id);
    expect(ids).toEqual([...ids].sort());
    expect(quotes.every((quote) => quote.report.id === report.id)).toBe(true);
  }
});
