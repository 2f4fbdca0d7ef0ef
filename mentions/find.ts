/** Finds every mention in a text: candidates, evidence, decision (docs/mentions.md). */
import { findCandidates } from './candidates.ts';
import { decide, verdicts } from './decide.ts';
import { addToPage, evidenceOf } from './evidence.ts';
import type { Context, Mention, PageEvidence, Verdict } from './types.ts';

/** Cues in a title weigh more than those in a sentence of the text. */
const titleTimes = 4;

/**
 * Every mention in the text, in order, without overlaps. The same text and context give the same
 * mentions; time is linear in the text. Never throws.
 */
export function find(text: string, context: Context = {}): Mention[] {
  const candidates = findCandidates(text, context.language);
  if (candidates.every(({ meaning }) => meaning.certainty === 'certain')) {
    return decide({ candidates, near: [] }).mentions;
  }
  const { language } = context;
  const near = evidenceOf(text, candidates);
  return decide({ candidates, near, page: titleEvidence(context), language }).mentions;
}

/** The verdict on every candidate of the text: what `npm run explain` prints. */
export function explain(text: string, context: Context = {}): Verdict[] {
  const { language } = context;
  const candidates = findCandidates(text, language);
  const near = evidenceOf(text, candidates);
  return verdicts({ candidates, near, page: titleEvidence(context), language });
}

/** The page evidence of a title. */
export function titleEvidence({ title, language }: Context): PageEvidence {
  if (title === undefined || title === '') return new Map();
  return addToPage(new Map(), evidenceOf(title, findCandidates(title, language)), titleTimes);
}
