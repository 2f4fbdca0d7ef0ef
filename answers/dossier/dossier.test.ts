import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import type { NamingPreference } from '../names.ts';
import { dossierContent, periods } from './dossier.ts';
import { dossierKnowledge } from './knowledge.ts';

const settings: NamingPreference = { leader: 'page', script: 'both' };
const content = dossierContent({ settings, language: 'en' }, dossierKnowledge);

describe('the dossier', () => {
  it.each(interfaceLanguages)('is put together in %s', (language) => {
    const { places, timeline, reports, checks } = dossierContent(
      { settings, language },
      dossierKnowledge,
    );
    expect(places).toHaveLength(6);
    expect(reports).toHaveLength(5);
    expect(timeline).toHaveLength(dossierKnowledge.timeline.length);
    expect(checks).toHaveLength(dossierKnowledge.checks.length);
  });

  it('puts every quote into the matrix, under each of its topics', () => {
    for (const quote of dossierKnowledge.quotes) {
      const rows = content.matrix.filter(({ cells }) =>
        cells.some(({ passages }) =>
          passages.some(({ address }) => address === `quote/${quote.id}`),
        ),
      );
      expect(rows.map(({ id }) => id).sort()).toEqual([...quote.topics].sort());
    }
  });

  it('calls a report silent on exactly the topics whose cell is empty', () => {
    for (const report of content.reports) {
      const empty = content.matrix.filter(
        ({ cells }) => cells.find((cell) => cell.report === report.number)?.passages.length === 0,
      );
      expect(report.silentOn).toEqual(empty.map(({ label }) => label));
    }
  });

  it('numbers passages by report', () => {
    const numbers = content.reports.map(({ passages }) => passages.map(({ number }) => number));
    expect(numbers[1]?.slice(0, 3)).toEqual(['2.1', '2.2', '2.3']);
    expect(numbers.flat()).toHaveLength(dossierKnowledge.quotes.length);
  });

  it('leads from the words of a check to the passages that hold them', () => {
    const day = content.checks.find(({ id }) => id === 'announcement-day');
    expect(day?.words.map(({ passages }) => passages.map(({ label }) => label))).toEqual([
      ['1.2'],
      ['2.1'],
    ]);
  });

  it('has every event in exactly one period', () => {
    for (const { id, year } of content.timeline) {
      const within = periods.filter(({ from, to }) => year >= from && year <= (to ?? year));
      expect(within, id).toHaveLength(1);
    }
  });

  it('counts names by side as the table of names does', () => {
    const { bySide, rows } = content.names;
    for (const [index, { sides, total }] of bySide.entries()) {
      expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)).toBe(total);
    }
  });

  it('says of every source where it is cited, and leads only to parts that there are', () => {
    const addresses = new Set([
      'dispute',
      'chain',
      ...content.places.map(({ id }) => `place/${id}`),
      ...content.timeline.map(({ id }) => `event/${id}`),
      ...content.wordings.map(({ id }) => `statement/${id}`),
      ...content.checks.map(({ id }) => `check/${id}`),
    ]);
    for (const { id, cited } of content.sources) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const { address } of cited) expect(addresses.has(address), address).toBe(true);
    }
  });

  it('puts the preferred side first, in names and in readings', () => {
    for (const leader of ['russian', 'japanese'] as const) {
      const { places, timeline } = dossierContent(
        { settings: { ...settings, leader }, language: 'en' },
        dossierKnowledge,
      );
      expect(places.every(({ names }) => names[0]?.side === leader)).toBe(true);
      const both = timeline.filter(({ readings }) => readings.length === 2);
      expect(both.length).toBeGreaterThan(0);
      expect(both.every(({ readings }) => readings[0]?.side === leader)).toBe(true);
    }
  });
});
