/**
 * Generated pages in both browsers: each name is marked in its place and nothing else is, whatever the page
 * is made of and does. A thousand pages; `npm run fuzz` runs ten thousand, from another seed each time.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { watchComplaints } from '../../scripts/workshop/complaints.ts';
import { browserKinds, setStage, until } from '../harness.ts';
import { expectedIn, faultsOf } from './expected.ts';
import { type Fuzz, fuzzPage, type Seen, type Stretch } from './frames.ts';
import { type GeneratedPage, generatePages } from './generator.ts';
import { shrink } from './shrink.ts';

const count = Number(process.env.FUZZ_PAGES ?? 1_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/** So many pages stand in frames at once. */
const batchSize = 50;
/** The most that marking may take after a batch is loaded or changed, in milliseconds. */
const longestMs = 40_000;
/** The same while a page that failed is made smaller. */
const longestWhileShrinkingMs = 4_000;

const pages = generatePages(count, seed);
const batches = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) =>
  pages.slice(index * batchSize, (index + 1) * batchSize),
);

type World = { fuzz: Fuzz };

/** What is wrong on each page of a batch once it had its time; all empty as soon as nothing is wrong. */
async function settle(page: Page, timeoutMs: number): Promise<string[][]> {
  const trees: Seen[] = JSON.parse(
    await page.evaluate(() => JSON.stringify((window as unknown as World).fuzz.trees())),
  );
  const expected = trees.map(expectedIn);
  let faults: string[][] = [];
  await until(
    'the marks',
    async () => {
      const marks: Stretch[][] = JSON.parse(
        await page.evaluate(() => JSON.stringify((window as unknown as World).fuzz.marks())),
      );
      faults = expected.map((one, index) => faultsOf(one, marks[index] ?? []));
      return faults.every((each) => each.length === 0);
    },
    timeoutMs,
  ).catch(() => {});
  return faults;
}

/** What is wrong on each page of a batch, as loaded or after its changes. */
async function faultsIn(
  page: Page,
  batch: readonly GeneratedPage[],
  timeoutMs: number,
): Promise<string[][]> {
  // As text, for drivers refuse objects without a prototype, which the generator makes.
  await page.evaluate(
    (next) => (window as unknown as World).fuzz.load(JSON.parse(next)),
    JSON.stringify(batch),
  );
  const asLoaded = await settle(page, timeoutMs);
  if (asLoaded.some((each) => each.length > 0)) return asLoaded;
  await page.evaluate(() => (window as unknown as World).fuzz.change());
  return settle(page, timeoutMs);
}

describe.each(browserKinds)('generated pages in %s', (kind) => {
  const stage = setStage(kind, { '/': fuzzPage });

  it(
    `${count} of them are marked as their texts say, from seed ${seed}`,
    async () => {
      const complaints = watchComplaints(stage.session);
      const page = await stage.session.open(`${stage.site.origin}/`);
      await page.bringToFront();
      for (const batch of batches) {
        const faults = await faultsIn(page, batch, longestMs);
        const index = faults.findIndex((each) => each.length > 0);
        const failed = batch[index];
        if (failed === undefined) continue;
        const smallest = await shrink(failed, async (smaller) =>
          (await faultsIn(page, smaller, longestWhileShrinkingMs)).map((each) => each.length > 0),
        );
        const remaining = await faultsIn(page, [smallest], longestMs);
        expect.fail(
          [JSON.stringify(smallest), 'alone:', ...remaining.flat(), 'in its batch:']
            .concat(faults[index] ?? [])
            .join('\n'),
        );
      }
      expect(complaints()).toEqual([]);
    },
    Math.max(600_000, count * 900),
  );
});
