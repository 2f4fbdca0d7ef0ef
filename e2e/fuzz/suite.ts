/**
 * Generated pages in a browser: each name is marked in its place and nothing else is, whatever the page is
 * made of and does. Three hundred pages; `npm run fuzz` runs ten thousand, from another seed each time. Each
 * browser has a file of its own, so that both run side by side.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { watchComplaints } from '../../scripts/workshop/complaints.ts';
import { type BrowserKind, browserKinds, setStage, until } from '../harness.ts';
import { type Expected, expectedIn, faultsOf } from './expected.ts';
import { type Fuzz, fuzzPage, type Seen, type Stretch } from './frames.ts';
import { type GeneratedPage, generatePages } from './generator.ts';
import { shrink } from './shrink.ts';
import { standOfFrame } from './stand.ts';

const count = Number(process.env.FUZZ_PAGES ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/** So many pages of the seed are left out, for a long run in pieces. */
const skipped = Number(process.env.FUZZ_SKIP ?? 0);
/** So many pages stand in frames at once. */
const batchSize = 50;
/** The most that marking may take after a batch is loaded or changed, in milliseconds. */
const longestMs = 40_000;
/** The same while a page that failed is made smaller. */
const longestWhileShrinkingMs = 4_000;

type World = { fuzz: Fuzz };

/** What is wrong on each page of a batch, empty where nothing is, and when it was looked at. */
interface Outcome {
  readonly when: 'as loaded' | 'after its changes';
  readonly faults: readonly string[][];
}

const hasFaults = ({ faults }: Outcome) => faults.some((each) => each.length > 0);

async function marksOf(page: Page, frames: readonly number[]): Promise<Stretch[][]> {
  return JSON.parse(
    await page.evaluate(
      (which) => JSON.stringify((window as unknown as World).fuzz.marks(which)),
      frames,
    ),
  );
}

/** What is wrong on each page of a batch once it had its time; all empty as soon as nothing is wrong. */
async function settle(
  page: Page,
  { hides, timeoutMs }: { hides: readonly boolean[]; timeoutMs: number },
): Promise<string[][]> {
  const trees: Seen[] = JSON.parse(
    await page.evaluate(() => JSON.stringify((window as unknown as World).fuzz.trees())),
  );
  const expected = trees.map((tree, index) => expectedIn(tree, { hides: hides[index] === true }));
  const every = expected.map((_, index) => index);
  const faults: string[][] = [];
  const look = async (frames: readonly number[]) => {
    const marks = await marksOf(page, frames);
    for (const [at, index] of frames.entries()) {
      faults[index] = faultsOf(expected[index] as Expected, marks[at] ?? []);
    }
    return faults.every((each) => each.length === 0);
  };
  // Only the frames that were wrong are asked again, because asking all of them keeps the page busy; all are
  // asked once more at the end.
  await until(
    'the marks',
    async () => {
      const waiting = every.filter((index) => faults[index]?.length !== 0);
      return (await look(waiting)) && (await look(every));
    },
    timeoutMs,
  ).catch(() => {});
  return faults;
}

/** What is wrong on each page of a batch, as loaded or, where nothing is then, after its changes. */
async function outcomeOf(
  page: Page,
  batch: readonly GeneratedPage[],
  timeoutMs: number,
): Promise<Outcome> {
  // As text, for drivers refuse objects without a prototype, which the generator makes.
  await page.evaluate(
    (next) => (window as unknown as World).fuzz.load(JSON.parse(next)),
    JSON.stringify(batch),
  );
  const asLoaded: Outcome = {
    when: 'as loaded',
    faults: await settle(page, { hides: [], timeoutMs }),
  };
  if (hasFaults(asLoaded)) return asLoaded;
  await page.evaluate(() => (window as unknown as World).fuzz.change());
  const hides = batch.map(({ changes }) => changes.some(({ type }) => type === 'hide'));
  return { when: 'after its changes', faults: await settle(page, { hides, timeoutMs }) };
}

/** To be called at the top of a test file: the fuzz in one browser. */
export function fuzzIn(kind: BrowserKind): void {
  describe.runIf(browserKinds.includes(kind))(`generated pages in ${kind}`, () => {
    const stage = setStage(kind, { '/': fuzzPage });
    const pages = generatePages(skipped + count, seed).slice(skipped);
    const batches = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) =>
      pages.slice(index * batchSize, (index + 1) * batchSize),
    );

    it(
      `${count} of them are marked as their texts say, from seed ${seed}`,
      async () => {
        const complaints = watchComplaints(stage.session);
        const page = await stage.session.open(`${stage.site.origin}/`);
        await page.bringToFront();
        for (const [number, batch] of batches.entries()) {
          const outcome = await outcomeOf(page, batch, longestMs);
          const index = outcome.faults.findIndex((each) => each.length > 0);
          const failed = batch[index];
          if (failed === undefined) continue;
          // Before shrinking, which replaces the frame.
          const stand = await standOfFrame({ probe: stage.probe, page, index });
          const smallest = await shrink(failed, async (smaller) =>
            (await outcomeOf(page, smaller, longestWhileShrinkingMs)).faults.map(
              (each) => each.length > 0,
            ),
          );
          const alone = await outcomeOf(page, [smallest], longestMs);
          const place = skipped + number * batchSize + index;
          expect.fail(
            [
              JSON.stringify(smallest),
              `page ${place} of seed ${seed}, ${outcome.when}, among ${batch.length} frames:`,
              ...(outcome.faults[index] ?? []),
              `pages with faults in its batch: ${outcome.faults.filter((each) => each.length > 0).length}`,
              `its frame: ${stand}`,
              `alone, ${alone.when}:`,
              ...(hasFaults(alone) ? alone.faults.flat() : ['no fault']),
              ...complaints(),
            ].join('\n'),
          );
        }
        expect(complaints()).toEqual([]);
      },
      Math.max(600_000, count * 900),
    );
  });
}
