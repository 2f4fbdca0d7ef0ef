import { describe, expect, it } from 'vitest';
import { reasonOf } from './fit.ts';
import { type FitFigure, measureFit, readParagraphs } from './fitting.ts';
import { needsShared, sharedExists, sharedFolder } from './shared.ts';
import { root } from './workshop/root.ts';

/** The paragraphs of our own, in all languages that have cues; half of them hold a look-alike. */
const own = [`${root}/answers/card/paragraphs.fixture.jsonl`];
const real = ['topics-dev', 'dev'].map((name) => `${sharedFolder}/gold/${name}.jsonl`);
const written = [`${sharedFolder}/gold/topics-own-dev.jsonl`];

function expectAtLeast(files: readonly string[], floors: FitFigure): void {
  const { overall, errors } = measureFit(readParagraphs(files), reasonOf);
  const told = errors.map(({ id, shown }) => `${id}: ${shown}`).join(', ');
  for (const key of ['precision', 'recall', 'silence'] as const) {
    expect(overall[key], `${key}; ${told}`).toBeGreaterThanOrEqual(floors[key]);
  }
}

describe('the reasons under quotes', () => {
  it('are true of our own paragraphs, look-alikes and all', () => {
    expectAtLeast(own, { precision: 0.95, recall: 0.9, silence: 0.95 });
  });

  describe.skipIf(!sharedExists)(needsShared('on labelled text'), () => {
    it('are true of real text', () => {
      expectAtLeast(real, { precision: 0.95, recall: 0.85, silence: 0.97 });
    });

    it('are true of paragraphs written to mislead', () => {
      expectAtLeast(written, { precision: 0.85, recall: 0.75, silence: 0.85 });
    });
  });
});
