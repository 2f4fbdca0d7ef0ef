/** Our script time on whole pages: against a bare walk that reads every text node, and mark.js. */
import { sharedExists } from '../../scripts/shared.ts';
import type { Site } from '../../scripts/workshop/server.ts';
import type { Session } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import {
  type BenchPage,
  largestPage,
  mentionCounts,
  pageHeaders,
  savedPages,
  withMentions,
} from './pages.ts';
import { type Cost, costOfLoad } from './trace.ts';
import { withVariants } from './variants.ts';

/** What a start may cost beside the walk, in milliseconds. */
const startMs = 5;
const longestTaskMs = 16;
/** mark.js has to take at least so many times what we take on the largest page. */
const timesMarkJs = 10;

/** A browser that has just begun is busy with itself: so often a page is loaded before any load counts. */
const warmUpLoads = 4;

interface Given {
  readonly page: BenchPage;
  readonly counts: readonly number[];
  /** The first round warms up and does not count. */
  readonly rounds: number;
  /** How long after a load the scripts may still be at work, in milliseconds. */
  readonly quietMs: number;
  readonly isLargest: boolean;
}

/** One part a page, and one a count on the largest, for each takes a minute or two. */
export const scriptParts: readonly BenchPart[] = [
  ...savedPages.map((page) =>
    partOf(page.id, { page, counts: mentionCounts, rounds: 16, quietMs: 600, isLargest: false }),
  ),
  ...mentionCounts.map((count) =>
    partOf(`${largestPage.id}-${count}`, {
      page: largestPage,
      counts: [count],
      rounds: 3,
      quietMs: 1_500,
      isLargest: true,
    }),
  ),
];

function partOf(id: string, given: Given): BenchPart {
  return {
    id: `page-${id}`,
    title: `page: our script time against a bare walk, ${given.page.name}`,
    measure: () => measure(given),
  };
}

async function measure({ page, counts, rounds, quietMs, isLargest }: Given): Promise<Measure[]> {
  if (!sharedExists) return [];
  return withVariants(['ours', 'walk', 'markjs'], async ({ sessions, site }) => {
    const measures: Measure[] = [];
    for (const count of counts) {
      const path = `/${count}`;
      site.set(path, { body: withMentions(page.html(), count), headers: pageHeaders });
      if (count === counts[0]) {
        for (let load = 0; load < warmUpLoads; load += 1) {
          for (const session of Object.values(sessions)) await loadIn(session, site, path, quietMs);
        }
      }
      const runs: Record<'ours' | 'walk' | 'markjs', Cost[]> = {
        ours: [],
        walk: [],
        markjs: [],
      };
      for (let round = 0; round < rounds; round += 1) {
        runs.ours.push(await loadIn(sessions.ours, site, path, quietMs));
        runs.walk.push(await loadIn(sessions.walk, site, path, 300));
        if (round < 2) runs.markjs.push(await loadIn(sessions.markjs, site, path, quietMs));
      }
      measures.push(
        ...measuresOf({
          name: `${page.name}, ${count} mentions`,
          times: count === 0 ? 2 : 3,
          isLargest,
          ours: middle(runs.ours),
          walk: middle(runs.walk),
          markjs: middle(runs.markjs),
        }),
      );
    }
    return measures;
  });
}

async function loadIn(session: Session, site: Site, path: string, quietMs: number): Promise<Cost> {
  const page = await session.browser.newPage();
  try {
    return await costOfLoad(page, site.origin + path, quietMs);
  } finally {
    await page.close();
  }
}

/** The middle one of each cost, the first round left out: the profiler misses a short walk now and then. */
function middle(runs: readonly Cost[]): Cost {
  const of = (field: keyof Cost) => {
    const sorted = runs
      .slice(1)
      .map((run) => run[field])
      .sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  return { scriptMs: of('scriptMs'), longestMs: of('longestMs'), styleMs: of('styleMs') };
}

function measuresOf({
  name,
  times,
  isLargest,
  ours,
  walk,
  markjs,
}: {
  name: string;
  /** How many times the walk we may take. */
  times: number;
  isLargest: boolean;
  ours: Cost;
  walk: Cost;
  markjs: Cost;
}): Measure[] {
  const boundMs = times * walk.scriptMs + startMs;
  const measures: Measure[] = [
    {
      name,
      value: ours.scriptMs / boundMs,
      most: 1,
      unit: 'of the bound',
      details: {
        scriptMs: ours.scriptMs,
        boundMs,
        walkMs: walk.scriptMs,
        markJsMs: markjs.scriptMs,
      },
    },
    {
      name: `${name}, longest task`,
      value: ours.longestMs,
      most: longestTaskMs,
      unit: 'ms',
      details: { markJsMs: markjs.longestMs },
    },
  ];
  if (!isLargest || times === 2) return measures;
  const markJsShare = { scriptMs: ours.scriptMs, markJsMs: markjs.scriptMs };
  return [
    ...measures,
    {
      name: `${name}, of mark.js`,
      value: ours.scriptMs / markjs.scriptMs,
      most: 1 / timesMarkJs,
      details: markJsShare,
    },
  ];
}
