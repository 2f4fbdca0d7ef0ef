/**
 * What a look for the mark under the pointer takes, on pages that make it hard. Timed by Chromium's trace, as
 * `hangs.ts` does it; Firefox has no such trace.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { hostilePages } from '../../e2e/hostile-pages.ts';
import { htmlPage } from '../../e2e/html-page.ts';
import { build } from '../../scripts/build.ts';
import { Probe, pointOfMark, waitForMarks } from '../../scripts/workshop/probe.ts';
import { serve } from '../../scripts/workshop/server.ts';
import { startSession } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { costOf } from './trace.ts';

const mostMs = 1;
/** So many times the pointer goes to the name and beside it; the card's script would come after a rest of 120 ms. */
const rounds = 80;
const restMs = 20;
/** Until a page's own work, and ours on it, is done, in milliseconds. */
const settleMs = 3_000;

const nasty = [
  'a word of 5 MB',
  'a word of 5 MB made of the beginnings of names',
  'elements 10,000 deep',
  'a million nodes',
  'changes without an end',
  'a thousand open shadow roots, one in the other',
] as const;

/** A front page of 300 teasers, each under a link over all of it. */
const teasers = htmlPage(
  `<style>article{position:relative}article a::after{content:"";position:absolute;inset:0}</style>
  ${'<article><h2><a href="#">Talks go on</a></h2><p>On Iturup and on Kunashir.</p></article>'.repeat(300)}`,
);
/** A name under 400 boxes, each of which could cut it. */
const nested = htmlPage(
  `<style>div{overflow:hidden}</style>${'<div>'.repeat(400)}<p>On Iturup and on Kunashir.</p>${'</div>'.repeat(400)}`,
);

export const hitsPart: BenchPart = {
  id: 'page-hits',
  title: 'page: a look for the mark under the pointer, Chromium',
  async measure(): Promise<Measure[]> {
    const pages = [
      ...nasty.map((name) => ({ name, page: hostilePages[name]?.page ?? '' })),
      { name: 'teasers under their links', page: teasers },
      { name: 'a name in 400 boxes that cut', page: nested },
    ];
    const site = await serve(
      Object.fromEntries(pages.map(({ page }, index) => [`/${index}`, page] as const)),
    );
    const session = await startSession({ kind: 'chromium', extension: build('chromium') });
    try {
      await Probe.open(session);
      const measures: Measure[] = [];
      for (const [index, { name }] of pages.entries()) {
        const page = await session.browser.newPage();
        await page.bringToFront();
        await page.goto(`${site.origin}/${index}`);
        measures.push(await measureOn(page, name));
        await page.close();
      }
      return measures;
    } finally {
      await session.close();
      await site.close();
    }
  },
};

async function measureOn(page: Page, name: string): Promise<Measure> {
  await waitForMarks(page, 1, 60_000);
  await sleep(settleMs);
  const { x, y } = await pointOfMark(page, 'Iturup');
  /** Our script's time while the pointer goes to and fro between there and a point so far from it, or rests. */
  const scriptMs = async (apart: { readonly x: number; readonly y: number } | undefined) => {
    const cost = await costOf(
      page,
      async () => {
        for (let round = 0; round < rounds; round += 1) {
          if (apart) await page.mouse.move(x + apart.x + (round % 5), y + apart.y);
          await sleep(restMs);
          if (apart) await page.mouse.move(x + 200, y + 20);
          await sleep(restMs);
        }
      },
      0,
    );
    return cost.scriptMs;
  };
  await page.mouse.move(x + 200, y + 20);
  // What else our scripts do on the page meanwhile.
  const restingMs = await scriptMs(undefined);
  const onMs = (await scriptMs({ x: 0, y: 0 })) - restingMs;
  const besideMs = (await scriptMs({ x: 200, y: 0 })) - restingMs;
  const perLook = (ms: number) => Math.max(0, ms) / (2 * rounds);
  return {
    name,
    value: Math.max(perLook(onMs), perLook(besideMs)),
    most: mostMs,
    unit: 'ms',
    details: { onNameMs: perLook(onMs), besideMs: perLook(besideMs) },
  };
}
