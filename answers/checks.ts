import type { Check, Quote } from '../data/schema.ts';

/** The checks that go with a quote: those whose words at issue overlap it in its own report. */
export function checksOf(
  quote: Pick<Quote, 'report' | 'start' | 'end'>,
  checks: readonly Check[],
): readonly Check[] {
  return checks.filter((check) =>
    check.words.some(
      (words) =>
        words.report === quote.report && words.start < quote.end && words.end > quote.start,
    ),
  );
}
