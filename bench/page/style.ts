/**
 * The style and layout that our marks cause, against wrapping the same names in elements. Both are done
 * to a page that has come to rest, so that all style and layout is theirs.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { sharedExists } from '../../scripts/shared.ts';
import { Probe } from '../../scripts/workshop/probe.ts';
import type { Site } from '../../scripts/workshop/server.ts';
import type { Session } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { type BenchPage, largestPage, pageHeaders, savedPages, withMentions } from './pages.ts';
import { costOf, costOfLoad } from './trace.ts';
import { withVariants, wrapAfterMs } from './variants.ts';

/** How long the work itself takes at most, in milliseconds. */
const workMs = 1_200;
const rounds = 2;
const loadRounds = 7;
/** Marking may cost so many times what wrapping costs. */
const timesWrapping = 3;
/** As a ratio: two medians of the plain page differ by as much. */
const noDifference = 1.05;

const allPages = [...savedPages, largestPage];

/** One part for each page, since each takes a minute or two. */
export const styleParts: readonly BenchPart[] = allPages.map((page) => ({
  id: `page-style-${page.id}`,
  title: `page: style and layout that our marks cause, against wrapping them in elements, ${page.name}`,
  measure: () => measureMarks(page),
}));

export const plainStyleParts: readonly BenchPart[] = allPages.map((page) => ({
  id: `page-plain-${page.id}`,
  title: `page: style and layout without mentions, against the plain page, ${page.name}`,
  measure: () => measurePlain(page),
}));

async function measurePlain(page: BenchPage): Promise<Measure[]> {
  if (!sharedExists) return [];
  return withVariants(['ours', 'plain'], async ({ sessions, site }) => {
    site.set('/', { body: page.html(), headers: pageHeaders });
    const runs: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
    for (let round = 0; round < loadRounds; round += 1) {
      for (const variant of ['ours', 'plain'] as const) {
        const tab = await sessions[variant].browser.newPage();
        const { styleMs } = await costOfLoad(tab, site.origin, 500);
        if (round > 0) runs[variant].push(styleMs);
        await tab.close();
      }
    }
    const [styleMs, plainMs] = [median(runs.ours), median(runs.plain)];
    return [
      {
        name: `${page.name}, no mentions`,
        value: styleMs / plainMs,
        most: noDifference,
        details: { styleMs, plainMs },
      },
    ];
  });
}

async function measureMarks(page: BenchPage): Promise<Measure[]> {
  if (!sharedExists) return [];
  return withVariants(['ours', 'wrap', 'wrapNear'], async ({ sessions, site }) => {
    const probe = await Probe.open(sessions.ours);
    const measures: Measure[] = [];
    for (const count of [5, 50, 1_000]) {
      site.set('/', { body: withMentions(page.html(), count), headers: pageHeaders });
      const isMany = count > 50;
      const least = async (measure: () => Promise<number>) => {
        const runs: number[] = [];
        for (let round = 0; round < rounds; round += 1) runs.push(await measure());
        return Math.min(...runs);
      };
      const styleMs = await least(() => styleOfMarks(sessions.ours, site, probe));
      const wrapping = isMany ? sessions.wrapNear : sessions.wrap;
      const wrapMs = await least(() => styleOfWrapping(wrapping, site));
      measures.push({
        name: `${page.name}, ${count} mentions${isMany ? ', near ones wrapped' : ''}`,
        value: styleMs / (timesWrapping * wrapMs),
        most: 1,
        unit: 'of the bound',
        details: { styleMs, wrapMs },
      });
    }
    return measures;
  });
}

/** Switches us on when the page has come to rest. */
async function styleOfMarks(session: Session, site: Site, probe: Probe): Promise<number> {
  const set = (enabled: boolean) =>
    probe.inExtension(`(browser) => browser.storage.sync.set({ enabled: ${enabled} })`);
  await set(false);
  const page = await session.browser.newPage();
  await page.goto(site.origin, { waitUntil: 'load', timeout: 60_000 });
  await sleep(wrapAfterMs - workMs);
  const { styleMs } = await costOf(page, () => set(true), workMs);
  await page.close();
  return styleMs;
}

async function styleOfWrapping(session: Session, site: Site): Promise<number> {
  const page = await session.browser.newPage();
  await page.goto(site.origin, { waitUntil: 'load', timeout: 60_000 });
  await sleep(wrapAfterMs - workMs);
  const { styleMs } = await costOf(page, () => sleep(workMs), workMs);
  await page.close();
  return styleMs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
