import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { find } from '../mentions/find.ts';
import { evaluate, type Mark, parseGold, type Snippet } from './evaluation.ts';
import { flowsOf } from './page-text.ts';
import { needsShared, sharedExists, sharedFolder } from './shared.ts';

const snippet: Snippet = {
  id: 'x-1',
  lang: 'en',
  kind: 'news',
  text: 'Iturup and Kunashir, four islands',
  spans: [
    { start: 0, end: 6, surface: 'Iturup', entity: 'iturup', optional: false },
    { start: 11, end: 19, surface: 'Kunashir', entity: 'kunashir', optional: false },
    { start: 21, end: 33, surface: 'four islands', entity: 'disputed', optional: true },
  ],
};
const figures = (...marks: Mark[]) => evaluate([snippet], () => marks);

describe('evaluate', () => {
  it('counts a mark that overlaps a span as found, one that overlaps none as false', () => {
    const { overall, errors } = figures(
      { start: 2, end: 9, place: 'iturup' },
      { start: 7, end: 10, place: 'kurils' },
    );
    expect(overall).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      found: 1,
      missed: 1,
      false: 1,
    });
    expect(errors.map(({ error, surface }) => [error, surface])).toEqual([
      ['missed', 'Kunashir'],
      ['false', 'and'],
    ]);
  });

  it('neither rewards nor punishes an optional span', () => {
    const all = [
      { start: 0, end: 6, place: 'iturup' },
      { start: 11, end: 19, place: 'kunashir' },
    ] as const;
    const withOptional = figures(...all, { start: 21, end: 33, place: 'disputed' });
    expect(withOptional).toEqual(figures(...all));
    expect(withOptional.overall).toMatchObject({ precision: 1, recall: 1, f1: 1, found: 2 });
  });

  it('counts a wrong place apart', () => {
    const { overall, byPlace, errors } = figures(
      { start: 0, end: 6, place: 'kunashir' },
      { start: 11, end: 19, place: 'kunashir' },
    );
    expect(overall).toMatchObject({ precision: 1, recall: 1 });
    expect(byPlace).toMatchObject({ iturup: { missed: 1 }, kunashir: { found: 1, false: 1 } });
    expect(errors.map(({ error }) => error)).toEqual(['place']);
  });

  it('groups by language and kind', () => {
    const result = evaluate([snippet, { ...snippet, lang: 'ru', kind: 'travel' }], () => []);
    expect(Object.keys(result.byLanguage)).toEqual(['en', 'ru']);
    expect(Object.keys(result.byKind)).toEqual(['news', 'travel']);
  });
});

describe('parseGold', () => {
  it('reads one snippet a line', () => {
    expect(parseGold(`${JSON.stringify(snippet)}\n\n`)).toEqual([snippet]);
  });

  it('names the line that is wrong', () => {
    expect(() => parseGold(`${JSON.stringify(snippet)}\n{`)).toThrow('line 2 is not JSON');
    expect(() => parseGold('{"id": "x"}')).toThrow('line 1');
  });
});

describe.skipIf(!sharedExists)(needsShared('find on labelled text'), () => {
  it.each([
    ['dev.jsonl', 1],
    ['dev-2.jsonl', 0.99],
  ])('stays above the floors of precision, recall and right places: %s', (file, floor) => {
    const gold = parseGold(readFileSync(`${sharedFolder}/gold/${file}`, 'utf8'));
    const { overall, errors } = evaluate(gold, (text, language) => find(text, { language }));
    console.log(
      `${file}: precision ${overall.precision.toFixed(4)}, recall ${overall.recall.toFixed(4)}, F1 ${overall.f1.toFixed(4)}`,
    );
    expect(overall.precision).toBeGreaterThanOrEqual(floor);
    expect(overall.recall).toBeGreaterThanOrEqual(floor);
    const wrongPlaces = errors.filter(({ error }) => error === 'place').length;
    expect(wrongPlaces / overall.found).toBeLessThanOrEqual(0.02);
  });
});

interface PageEntry {
  readonly file: string;
  readonly lang: string;
  readonly site: string;
  readonly mentions: number;
}

describe.skipIf(!sharedExists)(needsShared('find on saved pages'), () => {
  const pages: PageEntry[] = sharedExists
    ? JSON.parse(readFileSync(`${sharedFolder}/pages/pages.json`, 'utf8'))
    : [];
  it.each(pages)('$site ($lang) $file: $mentions', ({ file, lang, mentions }) => {
    const html = readFileSync(`${sharedFolder}/pages/${file}`, 'utf8');
    const flows = flowsOf(html);
    const apart = flows.flatMap((flow) => find(flow, { language: lang }));
    const together = find(flows.join('\n'), { language: lang });
    expect([apart.length, together.length]).toEqual([mentions, mentions]);
  });
});
