import { latinStems } from 'virtual:gazetteer';
import { describe, expect, it } from 'vitest';
import { aliasTables } from '../data/aliases/index.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { mentionCases } from './cases.fixture.ts';
import { stemPattern, stemPatternFor } from './stems.ts';
import { viewOf } from './view.ts';

/** Where a pattern finds stems. */
const found = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index }) => index);

describe('the pattern for a text', () => {
  const texts = [...spellings(), ...mentionCases].map(({ text }) => viewOf(text).text);

  it('finds what the pattern of all stems does', () => {
    expect(texts.length).toBeGreaterThan(1_000);
    for (const text of texts) {
      expect(found(text, stemPatternFor(text)), text).toEqual(found(text, stemPattern));
    }
  });

  it('is that of Latin stems where a text is in Latin script, dashes and quotation marks included', () => {
    const source = new RegExp(latinStems).source;
    expect(stemPatternFor('Plain words.').source).toBe(source);
    expect(stemPatternFor('“Four” – it’s là, część, Phổ… 5 €').source).toBe(source);
    for (const text of ['Курилы', '北方', 'Κουρίλες', 'الكوريل', 'कुरील', '쿠릴']) {
      expect(stemPatternFor(text)).toBe(stemPattern);
    }
  });

  it('is that of all stems for every stem that is not Latin', () => {
    const latin = new RegExp(latinStems, 'i');
    for (const stem of aliasTables.flatMap(({ stems }) => stems)) {
      const { text } = viewOf(stem.replace(/\.$/, ''));
      expect(stemPatternFor(text) === stemPattern, stem).toBe(!latin.test(text));
    }
  });
});
