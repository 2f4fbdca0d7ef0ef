/** The look-up: how often the right place comes first, and how quickly. */
import type { BenchPart, Measure } from './parts.ts';
import { frameMs, popupMeasures } from './popup.ts';
import { type Quality, searchQuality } from './search-quality.ts';

/** The most that may be missed, in per cent of the queries. */
const mostMissedPercent: Record<Quality['id'], number> = {
  exact: 0,
  'one typo': 2,
  'two typos': 5,
};

export const searchPart: BenchPart = {
  id: 'search',
  title:
    'look-up: queries that do not bring the right place first, over all aliases; and how quickly',
  async measure() {
    const { kinds, p95Ms } = searchQuality({ every: 1, slips: 3 });
    return [
      ...kinds.map(
        ({ id, queries, missed }): Measure => ({
          name: id,
          value: (100 * missed) / queries,
          most: mostMissedPercent[id],
          unit: '%',
          details: { queries, missed },
        }),
      ),
      {
        name: 'query to answer, 95th percentile, Node',
        value: p95Ms,
        most: frameMs,
        unit: 'ms',
        details: {},
      },
      ...(await popupMeasures()),
    ];
  },
};
