// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mentionCases } from '../../mentions/cases.fixture.ts';
import { find } from '../../mentions/find.ts';
import { spellings } from '../../scripts/gazetteer/compile.ts';
import { longestReach } from './hidden.ts';
import { hasStem, stemsIn } from './stems.ts';

describe('the stems of a text', () => {
  it('are found once each, in order', () => {
    expect(stemsIn('Kunashir, then Iturup.')).toEqual([0, 16]);
    expect(stemsIn('Кури\u0301лы, Itu\u00adrup')).toEqual([0, 10]);
    expect(stemsIn('Nothing.')).toEqual([]);
  });

  it.each([
    ['Iturup', '\u0301Южных', 1],
    ['エトロフ', '\u3099', 0],
    ['쿠나시리', '\u11a8', 0],
  ])('are found where a mark of the next block follows: %s', (name, next, at) => {
    expect(stemsIn(name + next)).toEqual([at]);
    expect(hasStem(name + next)).toBe(true);
  });

  it('are seen amid long plain text', () => {
    const plain = 'They say so. '.repeat(100);
    for (const name of ['Iturup', 'Itu\u00adrup', 'Эторофу', '国後島']) {
      expect(hasStem(plain + name + plain), name).toBe(true);
    }
    expect(hasStem(`${plain}Япония → ${plain}`)).toBe(false);
  });

  it('stand in every mention, or its text would never be read', () => {
    const mentions = mentionCases.flatMap(({ text, language }) =>
      find(text, { language }).map((mention) => ({ ...mention, stems: stemsIn(text) })),
    );
    expect(mentions.length).toBeGreaterThan(100);
    for (const { start, end, stems } of mentions) {
      expect(stems.some((at) => at >= start && at < end)).toBe(true);
    }
  });

  it('stand at most three quarters of the longest reach from both ends of every name', () => {
    const reached = spellings().flatMap(({ text }) => {
      const stems = stemsIn(text);
      return stems.length === 0
        ? []
        : [[text, Math.max(stems[0] ?? 0, text.length - (stems.at(-1) ?? 0))] as const];
    });
    expect(reached.length).toBeGreaterThan(1_000);
    // The last quarter is for soft hyphens and the like.
    expect(reached.filter(([, letters]) => letters > longestReach * 0.75)).toEqual([]);
  });
});
