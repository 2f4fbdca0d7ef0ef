/**
 * The longest task of our scripts on the heaviest of the nasty pages. Chromium's trace tells whose script a
 * task ran and how long its thread worked, so other work on the machine is left out. Firefox has no such
 * trace: there `e2e/hostile.test.ts` marks each of these pages and `gaps.ts` measures the frames.
 */
import type { Page } from 'puppeteer-core';
import { hostilePages } from '../../e2e/hostile-pages.ts';
import { htmlPage } from '../../e2e/html-page.ts';
import { build } from '../../scripts/build.ts';
import { Probe, waitForMarks } from '../../scripts/workshop/probe.ts';
import { serve } from '../../scripts/workshop/server.ts';
import { startSession } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { type Cost, costOf, costOfLoad } from './trace.ts';

/**
 * In milliseconds: what the web's own measure calls a long task, and what readers begin to feel. The
 * profiler's cost is in it; `presence.ts` holds the tighter bound of 16 ms on real pages.
 */
const longestTaskMs = 50;
/** The most script time in all, in milliseconds: more means that a walk is begun again and again. */
const mostScriptMs = 3_000;
/** Loads, of which the least counts: a hang of ours comes at every load, one of the machine does not. */
const mostLoads = 4;
/** How long a page is watched after its load, in milliseconds, where `heavy` says nothing else. */
const usualQuietMs = 5_000;

/** By name, with how long after the load our scripts may be at work, in milliseconds. */
const heavy: Readonly<Record<string, number>> = {
  'a word of 5 MB': 1_500,
  'a word of 5 MB made of the beginnings of names': 2_500,
  'elements 10,000 deep': 1_500,
  'a million nodes': 5_000,
  'changes without an end': 2_000,
  'a thousand open shadow roots, one in the other': 2_500,
};

/** A list of 100,000 lines that is read from its end; by how many of them a line names an island. */
const listOf = (each: number) =>
  htmlPage(`<div id="list"></div><script>
    list.innerHTML = Array.from({ length: 100_000 }, (_, index) => index % ${each} === 1 ? '<p>On Iturup.</p>' : '<p>A line.</p>').join('');
    scrollTo(0, document.documentElement.scrollHeight);
  </script>`);

/** Pages of the bench's own, beside the nasty ones. */
const ownPages: Readonly<Record<string, string>> = {
  // Half a million paragraphs side by side, and all of an application in one element.
  'a wide tree': htmlPage(
    `<div id="app"><p>On Iturup.</p></div><script>
      const some = document.createDocumentFragment();
      for (let index = 0; index < 1000; index += 1) some.append(document.createElement('section'));
      for (let index = 0; index < 300; index += 1) app.append(some.cloneNode(true));
    </script>`,
  ),
  // A text with 300,000 empty elements behind it in its paragraph, and one put between them later.
  'a text before empty elements': htmlPage(`<p id="long">On Iturup.</p><script>
    const some = document.createDocumentFragment();
    for (let index = 0; index < 1000; index += 1) some.append(document.createElement('i'));
    for (let index = 0; index < 300; index += 1) long.append(some.cloneNode(true));
    setTimeout(() => {
      const late = document.createElement('b');
      late.append('And on Shikotan.');
      long.firstChild.after(late);
    }, 2_000);
  </script>`),
  'a long list that is read from its end': listOf(5),
};
const listedPage = { name: 'a long list while its mentions are listed', page: listOf(50) };
/** One line of fifty names an island. */
const listedMentions = 2_000;

export const hangsPart: BenchPart = {
  id: 'page-hangs',
  title: 'page: our longest task on the nastiest pages, Chromium',
  async measure(): Promise<Measure[]> {
    const loaded = [
      ...Object.entries(heavy).map(([name, quietMs]) => ({
        name,
        quietMs,
        page: hostilePages[name]?.page ?? '',
      })),
      ...Object.entries(ownPages).map(([name, page]) => ({ name, quietMs: usualQuietMs, page })),
    ];
    const paths = loaded.map(({ page }, index) => [`/${index}`, page] as const);
    const site = await serve({ ...Object.fromEntries(paths), '/listed': listedPage.page });
    const session = await startSession({ kind: 'chromium', extension: build('chromium') });
    try {
      const probe = await Probe.open(session);
      const least = (name: string, costOn: (page: Page) => Promise<Cost>) =>
        leastOf(name, async () => {
          const page = await session.browser.newPage();
          await page.bringToFront();
          const cost = await costOn(page);
          await page.close();
          return cost;
        });
      const measures: Measure[] = [];
      for (const [index, { name, quietMs }] of loaded.entries()) {
        const url = `${site.origin}/${index}`;
        measures.push(...(await least(name, (page) => costOfLoad(page, url, quietMs))));
      }
      const listing = await least(listedPage.name, async (page) => {
        await page.goto(`${site.origin}/listed`);
        await waitForMarks(page, listedMentions, 60_000);
        return costOf(page, () => list(probe, page), 300);
      });
      return [...measures, ...listing];
    } finally {
      await session.close();
      await site.close();
    }
  },
};

async function list(probe: Probe, page: Page): Promise<void> {
  const listed = await probe.inContentScript<number>(
    page,
    `async () => (await globalThis[Symbol.for('two-names')].annotator.list()).length`,
  );
  if (listed !== listedMentions) throw new Error(`Our list has ${listed} mentions.`);
}

/** Measures on a fresh page until no task was a long one, at most so often, and keeps the least. */
async function leastOf(name: string, measure: () => Promise<Cost>): Promise<Measure[]> {
  let longestMs = Number.POSITIVE_INFINITY;
  let scriptMs = Number.POSITIVE_INFINITY;
  for (let loads = 0; loads < mostLoads && longestMs > longestTaskMs; loads += 1) {
    const cost = await measure();
    // Without marks the trace would hold nothing of ours, and the bound would always hold.
    if (cost.scriptMs === 0) throw new Error(`No script of ours is in the trace of ${name}.`);
    longestMs = Math.min(longestMs, cost.longestMs);
    scriptMs = Math.min(scriptMs, cost.scriptMs);
  }
  return [
    {
      name: `longest task, ${name}`,
      value: longestMs,
      most: longestTaskMs,
      unit: 'ms',
      details: {},
    },
    { name: `all of it, ${name}`, value: scriptMs, most: mostScriptMs, unit: 'ms', details: {} },
  ];
}
