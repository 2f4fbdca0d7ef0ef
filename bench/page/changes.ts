/** What we cost a page that changes, a page that holds one huge text, and a page at rest. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../scripts/workshop/probe.ts';
import type { ServedPage, Site } from '../../scripts/workshop/server.ts';
import type { Session } from '../../scripts/workshop/session.ts';
import type { BenchPart, Measure } from '../parts.ts';
import { benchMention } from './pages.ts';
import { costOf, costOfLoad } from './trace.ts';
import { withVariants } from './variants.ts';

const marks = 1_000;
const changes = 8_000;
const steps = 100;
const nodesPerStep = 100;
/** What one change of the page may cost more than with an observer that does nothing, in microseconds. */
const mostPerChangeUs = 0.1;
const mostWithLayout = 1.1;
/** What a step of a feed may cost beside twice the walk, in milliseconds. */
const perStepMs = 0.1;
const longestTaskMs = 16;
const hugeLength = 5_000_000;
const rounds = 5;
const settleMs = 1_500;

const html = (body: string): ServedPage =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${body}`;
const words = (length: number) =>
  'the quick brown fox jumps over a lazy dog and '.repeat(length / 46).slice(0, length);

const pages: Readonly<Record<string, ServedPage>> = {
  '/marks': html(`<p>On <i>${benchMention}</i>, <span>it says</span>.</p>`.repeat(marks)),
  '/feed': html('<main></main>'),
  '/rest': html(`<p>${words(400)}</p>`.repeat(2_000)),
  '/huge-0': html(`<p>${words(hugeLength)}</p>`),
  '/huge-50': html(`<p>${`${words(hugeLength / 50)} ${benchMention} `.repeat(50)}</p>`),
};

export const changesPart: BenchPart = {
  id: 'page-changes',
  title: 'page: changes, a feed, one huge paragraph, memory',
  measure: () =>
    withVariants(
      ['ours', 'plain', 'observe', 'follow'],
      async ({ sessions, site }) => [
        ...(await ownChanges(sessions, site)),
        await feed(sessions, site),
        await hugeParagraph(sessions.ours, site, 0),
        await hugeParagraph(sessions.ours, site, 50),
        await heap(sessions, site),
      ],
      pages,
    ),
};

type Sessions = Readonly<Record<'ours' | 'plain' | 'observe' | 'follow', Session>>;

/** How long the page's own changes take it, in milliseconds, what we do at each of them included. */
async function changesMs(session: Session, site: Site, layouts: number): Promise<number> {
  const page = await session.open(`${site.origin}/marks`);
  if (await isOurs(session)) await waitForMarks(page, marks);
  await sleep(settleMs);
  const took = await page.evaluate(
    async (count: number, layoutEvery: number) => {
      const places = [...document.querySelectorAll('span')];
      const startedMs = performance.now();
      for (let index = 0; index < count; index += 1) {
        places[index % places.length]?.append(index % 2 ? 'more' : document.createElement('b'));
        if (index % layoutEvery === 0) document.body.offsetHeight;
      }
      // Observers are told now.
      await Promise.resolve();
      return performance.now() - startedMs;
    },
    changes,
    layouts > 0 ? changes / layouts : Number.MAX_SAFE_INTEGER,
  );
  await page.close();
  return took;
}

async function isOurs(session: Session): Promise<boolean> {
  const [first] = await session.browser.extensions().then((found) => [...found.values()]);
  return first?.name === 'Two Names';
}

async function ownChanges({ ours, plain, observe }: Sessions, site: Site): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const layouts of [0, 100]) {
    const runs = { ours: [] as number[], plain: [] as number[], observe: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      runs.ours.push(await changesMs(ours, site, layouts));
      runs.plain.push(await changesMs(plain, site, layouts));
      runs.observe.push(await changesMs(observe, site, layouts));
    }
    const oursMs = Math.min(...runs.ours);
    const plainMs = Math.min(...runs.plain);
    const observerMs = Math.min(...runs.observe);
    const name = `${changes} changes of the page's own, ${marks} marks`;
    measures.push(
      layouts === 0
        ? {
            name: `${name}, more a change than an observer that does nothing`,
            value: ((oursMs - observerMs) / changes) * 1000,
            most: mostPerChangeUs,
            unit: 'µs',
            details: { oursMs, plainMs, observerMs },
          }
        : {
            name: `${name}, ${layouts} layouts`,
            value: oursMs / plainMs,
            most: mostWithLayout,
            details: { oursMs, plainMs, observerMs },
          },
    );
  }
  return measures;
}

async function feed({ ours, follow }: Sessions, site: Site): Promise<Measure> {
  const grow = (page: Page) =>
    page.evaluate(
      async (count: number, nodes: number) => {
        const main = document.querySelector('main');
        for (let step = 0; step < count; step += 1) {
          const post = document.createElement('div');
          for (let node = 1; node < nodes; node += 2) {
            post.append(document.createElement('p'), 'Some words of a post that says little.');
          }
          main?.append(post);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      steps,
      nodesPerStep,
    );
  const scriptMs = async (session: Session) => {
    const runs: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const page = await session.open(`${site.origin}/feed`);
      await sleep(settleMs);
      runs.push((await costOf(page, () => grow(page), settleMs)).scriptMs);
      await page.close();
    }
    return Math.min(...runs.slice(1));
  };
  const [oursMs, walkMs] = [await scriptMs(ours), await scriptMs(follow)];
  const boundMs = 2 * walkMs + perStepMs * steps;
  return {
    name: `a feed that grows by ${steps * nodesPerStep} nodes in ${steps} steps`,
    value: oursMs / boundMs,
    most: 1,
    unit: 'of the bound',
    details: { oursMs, walkMs, boundMs },
  };
}

async function hugeParagraph(ours: Session, site: Site, mentions: number): Promise<Measure> {
  const runs: { longestMs: number; scriptMs: number }[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await ours.browser.newPage();
    runs.push(await costOfLoad(page, `${site.origin}/huge-${mentions}`, settleMs));
    await page.close();
  }
  const counted = runs.slice(1);
  return {
    name: `one paragraph of 5 MB, ${mentions} mentions, longest task`,
    value: Math.min(...counted.map(({ longestMs }) => longestMs)),
    most: longestTaskMs,
    unit: 'ms',
    details: { scriptMs: Math.min(...counted.map(({ scriptMs }) => scriptMs)) },
  };
}

/** What the page's heap, isolated worlds included, holds after a collection, in megabytes. */
async function heapMb(session: Session, site: Site): Promise<number> {
  const page = await session.open(`${site.origin}/rest`);
  await sleep(settleMs);
  const client = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return JSHeapUsedSize / 1_000_000;
}

async function heap({ ours, plain }: Sessions, site: Site): Promise<Measure> {
  const runs = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    runs.ours.push(await heapMb(ours, site));
    runs.plain.push(await heapMb(plain, site));
  }
  const [oursMb, plainMb] = [Math.min(...runs.ours), Math.min(...runs.plain)];
  return {
    name: 'heap of a page without mentions, more than without us',
    value: oursMb - plainMb,
    most: 1,
    unit: 'MB',
    details: { oursMb, plainMb },
  };
}
