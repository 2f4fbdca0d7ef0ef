import { describe, expect, it } from 'vitest';
import { findCandidates } from '../mentions/candidates.ts';
import { find } from '../mentions/find.ts';
import { hasStem } from '../page/marks/stems.ts';
import { measureFind } from './find-run.ts';
import { benchTexts } from './find-texts.ts';

describe('the bench of find', () => {
  const text = (name: string, length: number) =>
    benchTexts.find((one) => one.name === name)?.text(length) ?? '';

  it('has a text without a candidate and one as dense as the reports', () => {
    expect(hasStem(text('no candidate', 10_000))).toBe(false);
    const dense = text('dense as the reports', 29_000);
    expect(find(dense).length).toBeGreaterThan(90);
    expect(findCandidates(dense).some(({ meaning }) => meaning.certainty === 'doubtful')).toBe(
      true,
    );
  });

  it('gives a ratio for each text and one for its growth', () => {
    const measures = measureFind('here', 0.0001);
    expect(measures).toHaveLength(benchTexts.length * 2);
    for (const { value } of measures) expect(value).toBeGreaterThan(0);
  });
});
