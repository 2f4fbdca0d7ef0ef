/** From going to a mark to the card on the screen; and what is sent to every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../scripts/build.ts';
import { Probe, pointOfMark, waitForMarks } from '../../scripts/workshop/probe.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { benchMention } from './pages.ts';
import { withVariants } from './variants.ts';

const firstMs = 100;
const laterMs = 30;
const mostBytes = 20_000;
const rounds = 7;
const settleMs = 300;

const page = `<!doctype html><html lang="en"><title>Bench</title><p>A ship left ${benchMention} for Nemuro.</p>`;

export const cardPart: BenchPart = {
  id: 'page-card',
  title: 'page: from a click on a mark to the card drawn; bytes of the scripts',
  measure: () =>
    withVariants(['ours'], async ({ sessions: { ours }, site }) => {
      site.set('/', page);
      const probe = await Probe.open(ours);
      // A click opens the card without our delay.
      await probe.inExtension(`(browser) => browser.storage.sync.set({ openBy: 'click' })`);
      const first: number[] = [];
      const later: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const tab = await ours.open(site.origin);
        await waitForMarks(tab, 1);
        await sleep(settleMs);
        first.push(await opening(tab));
        later.push(await opening(tab));
        later.push(await opening(tab));
        await tab.close();
      }
      return [
        inMs('the card, the first time on a page', first.slice(1), firstMs),
        inMs('the card, each time after', later.slice(2), laterMs),
        ...sizes(),
      ];
    }),
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

function inMs(name: string, runs: readonly number[], most: number): Measure {
  const sorted = [...runs].sort((a, b) => a - b);
  return {
    name,
    value: sorted[sorted.length >> 1] ?? Number.NaN,
    most,
    unit: 'ms',
    details: { leastMs: sorted[0] ?? Number.NaN, mostMs: sorted.at(-1) ?? Number.NaN },
  };
}

function sizes(): Measure[] {
  const bytesOf = (file: string) =>
    gzipSync(readFileSync(join(buildFolder('chromium'), file)), { level: 9 }).length;
  const everyPage = bytesOf('content-scripts/annotate.js');
  const marks = bytesOf('marks.js');
  const kilobytes = (bytes: number) => bytes / 1000;
  return [
    {
      name: 'the script that runs on every page, gzipped',
      value: kilobytes(everyPage),
      most: kilobytes(mostBytes),
      unit: 'kB',
      details: {},
    },
    {
      name: 'the same and the one with every name, which comes at the first stem',
      value: kilobytes(everyPage + marks),
      most: kilobytes(mostBytes),
      unit: 'kB',
      details: { everyPageKb: kilobytes(everyPage), marksKb: kilobytes(marks) },
    },
  ];
}
