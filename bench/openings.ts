/** How long a page of ours takes to open in a browser. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../scripts/workshop/browsers.ts';
import { until } from '../scripts/workshop/probe.ts';
import type { Session } from '../scripts/workshop/session.ts';
import type { Measure } from './parts.ts';

/** The first opening reads the files from the disk, so it is reported apart. */
const openings = 9;
/** A page without a script: what the browser itself takes to open an extension's page. */
const pageWithoutScript = 'licences.html';

export const browserTitles: Record<BrowserKind, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** The entry of a page's own clock that says when it was there; see `performance.getEntriesByName`. */
export type Moment = 'two-names-ready' | 'first-contentful-paint';

/** @returns the page, and when the last of the moments came after it was opened, in milliseconds. */
export async function openUntil(
  session: Session,
  path: string,
  moments: readonly Moment[],
): Promise<{ page: Page; ms: number }> {
  const page = await session.openOwn(path);
  const times = await until(`${moments.join(' and ')} of ${path}`, () =>
    page.evaluate((names) => {
      const entries = names.flatMap((name) => performance.getEntriesByName(name).slice(0, 1));
      return entries.length === names.length && entries.map(({ startTime }) => startTime);
    }, moments),
  );
  return { page, ms: Math.max(...times) };
}

/** The median of several openings of a page, beside that of a page without a script. */
export async function opening(
  session: Session,
  asked: { path: string; moments: readonly Moment[]; name: string; mostMs: number },
): Promise<Measure> {
  const [firstMs = 0, ...times] = await timesUntil(session, asked.path, asked.moments);
  const still = await timesUntil(session, pageWithoutScript, ['first-contentful-paint']);
  return {
    name: `${asked.name}, ${browserTitles[session.kind]}`,
    value: percentile(times, 0.5),
    most: asked.mostMs,
    unit: 'ms',
    details: {
      firstMs,
      slowestMs: Math.max(...times),
      withoutScriptMs: percentile(still.slice(1), 0.5),
    },
  };
}

async function timesUntil(
  session: Session,
  path: string,
  moments: readonly Moment[],
): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    const { page, ms } = await openUntil(session, path, moments);
    times.push(ms);
    await page.close();
  }
  return times;
}

/** The time below which a share of the times lies (0.5 for the median); 0 of none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
