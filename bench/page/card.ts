/** From going to a mark to the card on the screen; and what is sent to every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build, buildFolder } from '../../scripts/build.ts';
import { Probe, pointOfMark, waitForMarks } from '../../scripts/workshop/probe.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { buildBefore } from './before.ts';
import { benchMention } from './pages.ts';
import { withExtensions } from './variants.ts';

/** The most, as a share of the build of before. */
const mostOfBefore = 0.8;
const laterMs = 26;
const mostBytes = 4_000;
/** The medians of six visits differ by 12 ms from run to run: a card that is a little late waits for another frame. */
const rounds = 16;
const settleMs = 300;

const page = `<!doctype html><html lang="en"><title>Bench</title><p>A ship left ${benchMention} for Nemuro.</p>`;

export const cardPart: BenchPart = {
  id: 'page-card',
  title: 'page: from a click on a mark to the card drawn; bytes of the scripts',
  async measure() {
    const folders = { ours: build('chromium'), before: buildBefore() };
    return withExtensions(folders, async ({ sessions, site }) => {
      site.set('/', page);
      const first = { ours: [] as number[], before: [] as number[] };
      const later = { ours: [] as number[], before: [] as number[] };
      for (const session of Object.values(sessions)) {
        const probe = await Probe.open(session);
        // A click opens the card without our delay.
        await probe.inExtension(`(browser) => browser.storage.sync.set({ openBy: 'click' })`);
      }
      for (let round = 0; round < rounds; round += 1) {
        for (const name of ['ours', 'before'] as const) {
          const tab = await sessions[name].open(site.origin);
          await tab.bringToFront();
          await waitForMarks(tab, 1);
          await sleep(settleMs);
          first[name].push(await opening(tab));
          later[name].push(await opening(tab), await opening(tab));
          await tab.close();
        }
      }
      const [oursMs, beforeMs] = [median(first.ours.slice(1)), median(first.before.slice(1))];
      return [
        {
          name: 'the card, the first time on a page, of the build of before',
          value: oursMs / beforeMs,
          most: mostOfBefore,
          details: { oursMs, beforeMs },
        },
        afterFirst(later.ours.slice(2), later.before.slice(2)),
        ...sizes(),
      ];
    });
  },
};

/** How long a click takes to the frame that shows the card, in milliseconds; closes it again. */
async function opening(page: Page): Promise<number> {
  const { x, y } = await pointOfMark(page, benchMention);
  await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const look = (clickedMs: number) => {
      const host = document.querySelector('two-names-card');
      const isThere = host !== null && host.getBoundingClientRect().height > 0;
      // The next frame is the first after the one that shows it.
      requestAnimationFrame((nowMs) => (isThere ? resolve(nowMs - clickedMs) : look(clickedMs)));
    };
    addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
    Object.assign(globalThis, { drawn: promise });
  });
  await page.mouse.click(x, y);
  const ms = await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn);
  // The card hears keys a moment after it is drawn.
  await sleep(settleMs);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('two-names-card') === null);
  await page.mouse.move(x + 200, y + 200);
  await sleep(settleMs);
  return ms;
}

function median(runs: readonly number[]): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function afterFirst(ours: readonly number[], before: readonly number[]): Measure {
  return {
    name: 'the card, each time after',
    value: median(ours),
    most: laterMs,
    unit: 'ms',
    details: {
      leastMs: Math.min(...ours),
      mostMs: Math.max(...ours),
      beforeMs: median(before),
    },
  };
}

function sizes(): Measure[] {
  const bytesOf = (file: string) =>
    gzipSync(readFileSync(join(buildFolder('chromium'), file)), { level: 9 }).length;
  const kilobytes = (file: string) => bytesOf(file) / 1000;
  return [
    {
      name: 'the script that runs on every page, gzipped',
      value: kilobytes('content-scripts/watch.js'),
      most: mostBytes / 1000,
      unit: 'kB',
      details: { marksKb: kilobytes('marks.js') },
    },
  ];
}
