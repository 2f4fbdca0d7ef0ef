/**
 * The longest time that we keep a page in Firefox from drawing. Firefox has no trace that tells whose script
 * ran, so the page itself notes the longest time between two of its frames, with us on and with us off.
 * Frames are counted and not messages, because we give way to input and drawing before other tasks.
 */
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build.ts';
import { Probe } from '../../scripts/workshop/probe.ts';
import { serve } from '../../scripts/workshop/server.ts';
import { startSession } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { benchMention } from './pages.ts';

/** What the web's own measure calls a long task, in milliseconds. */
const longestGapMs = 50;
/** Runs, of which the least counts: a wait of ours comes every time, one of the browser's own does not. */
const rounds = 5;
const watchedMs = 2_500;

/** What is put into the page at once. */
const contents: Readonly<Record<string, string>> = {
  '20,000 paragraphs, 200 mentions':
    `${'<p>The quick brown fox.</p>'.repeat(99)}<p>On ${benchMention}.</p>`.repeat(200),
  'one paragraph of 2 MB, 50 mentions': `<p>${`${'a quick brown fox '.repeat(2_200)} ${benchMention} `.repeat(50)}</p>`,
  '50,000 paragraphs, no mention': '<p>fox</p>'.repeat(50_000),
};

export const gapsPart: BenchPart = {
  id: 'page-gaps',
  title: 'page: how long a page of Firefox waits at once, by its own clock',
  async measure(): Promise<Measure[]> {
    const site = await serve({
      '/': '<!doctype html><html lang="en"><title>Bench</title><main></main>',
    });
    const session = await startSession({ kind: 'firefox', extension: build('firefox') });
    try {
      const probe = await Probe.open(session);
      const measures: Measure[] = [];
      for (const [name, html] of Object.entries(contents)) {
        const gaps = { ours: [] as number[], off: [] as number[] };
        for (let round = 0; round < rounds; round += 1) {
          for (const which of ['ours', 'off'] as const) {
            const enabled = which === 'ours';
            await probe.inExtension(
              `(browser) => browser.storage.sync.set({ enabled: ${enabled} })`,
            );
            const page = await session.open(site.origin);
            await page.bringToFront();
            gaps[which].push(await longestGap(page, html));
            await page.close();
          }
        }
        measures.push({
          name: `longest wait, ${name}`,
          value: Math.min(...gaps.ours),
          most: longestGapMs,
          unit: 'ms',
          details: { switchedOffMs: Math.min(...gaps.off), mostMs: Math.max(...gaps.ours) },
        });
      }
      return measures;
    } finally {
      await session.close();
      await site.close();
    }
  },
};

/** The longest time between two frames after the content is there and laid out, in milliseconds. */
function longestGap(page: Page, html: string): Promise<number> {
  return page.evaluate(
    async (content, forMs) => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = content;
      // Laying out and painting the new content are the page's own work.
      main.getBoundingClientRect();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      const startedMs = performance.now();
      let lastMs = startedMs;
      let longestMs = 0;
      while (lastMs - startedMs < forMs) {
        await frame();
        const nowMs = performance.now();
        longestMs = Math.max(longestMs, nowMs - lastMs);
        lastMs = nowMs;
      }
      return longestMs;
    },
    html,
    watchedMs,
  );
}
