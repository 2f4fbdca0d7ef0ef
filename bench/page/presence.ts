/**
 * What our presence costs a page: script time on its main thread, beside the least that is possible (the
 * references), other extensions where their folders are given, and an earlier build of ours. All are measured
 * in one run, in turn, because the speed of a machine differs from one run to the next.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../scripts/build.ts';
import { sharedExists, sharedFolder } from '../../scripts/shared.ts';
import { UserError } from '../../scripts/workshop/errors.ts';
import type { Session } from '../../scripts/workshop/session.ts';
import type { BenchOptions, BenchPart, Measure } from '../parts.ts';
import { buildBefore } from './before.ts';
import { type BenchPage, largestPage, pageHeaders, savedPages, withMentions } from './pages.ts';
import { type Cost, costOfLoad } from './trace.ts';
import { withExtensions } from './variants.ts';

/** Of the least that a page without a mention can cost. */
const mostOfReference = 2.5;
/** On a short page, more than the least possible, in milliseconds: most of it is a script's start. */
const mostMoreMs = 1;
/** Of the build of before, with mentions. */
const mostOfBefore = 1;
const longestTaskMs = 16;
const mentionCounts = [5, 50, 1_000];

/** What is measured beside the peers. */
const own: readonly string[] = ['ours', 'before', 'empty', 'settings', 'watch'];

/** Loads of a page before the first that counts: a browser that has just started is still busy. */
const warmUpLoads = 2;

interface Given {
  readonly page: BenchPage;
  readonly rounds: number;
  /** How long after a load the scripts may still be at work, in milliseconds. */
  readonly quietMs: number;
}

export const presenceParts: readonly BenchPart[] = [...savedPages, largestPage].map((page) => {
  const isLargest = page === largestPage;
  const given = { page, rounds: isLargest ? 3 : 9, quietMs: isLargest ? 1_500 : 800 };
  return {
    id: `presence-${page.id}`,
    title: `presence: script time beside the references and the build of before, ${page.name}`,
    measure: (options) => measure(given, options),
  };
});

async function measure(
  { page, rounds, quietMs }: Given,
  { peers }: BenchOptions,
): Promise<Measure[]> {
  if (!sharedExists) return [];
  const others = {
    empty: join(sharedFolder, 'reference/empty'),
    settings: join(sharedFolder, 'reference/settings'),
    watch: join(sharedFolder, 'reference/watch'),
    ...Object.fromEntries(peers.map(peer)),
  };
  const folders: Readonly<Record<string, string>> = {
    ours: build('chromium'),
    before: buildBefore(),
    ...others,
  };
  return withExtensions(folders, async ({ sessions, site }) => {
    const measures: Measure[] = [];
    for (const count of [0, ...mentionCounts]) {
      const path = `/${count}`;
      site.set(path, { body: withMentions(page.html(), count), headers: pageHeaders });
      const names = count === 0 ? Object.keys(sessions) : ['ours', 'before'];
      const runs = new Map<string, Cost[]>(names.map((name) => [name, []]));
      const warmUps = count === 0 ? warmUpLoads : 1;
      for (let round = -warmUps; round < rounds; round += 1) {
        for (const [name, costs] of runs) {
          const cost = await loadIn(sessions[name], site.origin + path, quietMs);
          if (round >= 0) costs.push(cost);
        }
      }
      const costs = new Map([...runs].map(([name, each]) => [name, middle(each)]));
      measures.push(...measuresOf(page, count, costs));
    }
    return measures;
  });
}

/** A peer's name and folder from an option: `FOLDER`, or `NAME=FOLDER`. */
function peer(option: string): [string, string] {
  const [, name, folder] = /^(?:(\w+)=)?(.+)$/.exec(option) ?? [];
  const path = resolve(folder ?? option);
  if (!existsSync(join(path, 'manifest.json'))) {
    throw new UserError(`There is no unpacked extension in ${path}.`);
  }
  return [name ?? path.split('/').at(-1) ?? path, path];
}

async function loadIn(session: Session | undefined, url: string, quietMs: number): Promise<Cost> {
  if (!session) throw new Error('There is no such browser.');
  const page = await session.browser.newPage();
  try {
    return await costOfLoad(page, url, quietMs);
  } finally {
    await page.close();
  }
}

/** The middle one of each cost: the profiler misses a short script now and then. */
function middle(runs: readonly Cost[]): Cost {
  const of = (field: keyof Cost) => {
    const sorted = runs.map((run) => run[field]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  return { scriptMs: of('scriptMs'), longestMs: of('longestMs'), styleMs: of('styleMs') };
}

function measuresOf(page: BenchPage, count: number, costs: ReadonlyMap<string, Cost>): Measure[] {
  const scriptMs = (name: string) => costs.get(name)?.scriptMs ?? Number.NaN;
  const timesOf = (names: readonly string[], suffix: string) =>
    Object.fromEntries(names.map((each) => [each + suffix, scriptMs(each)]));
  const names = [...costs.keys()];
  const details = timesOf(
    names.filter((each) => own.includes(each)),
    'Ms',
  );
  const peers = timesOf(
    names.filter((each) => !own.includes(each)),
    '',
  );
  const beside = Object.keys(peers).length > 0 ? { peers } : {};
  const [ours, before, reference] = [scriptMs('ours'), scriptMs('before'), scriptMs('watch')];
  const name = `${page.name}, ${count} mentions`;
  const longest: Measure = {
    name: `${name}, longest task`,
    value: costs.get('ours')?.longestMs ?? Number.NaN,
    most: longestTaskMs,
    unit: 'ms',
    details: { beforeMs: costs.get('before')?.longestMs ?? Number.NaN },
  };
  if (count > 0) {
    const ofBefore = `${name}, of the build of before`;
    return [{ name: ofBefore, value: ours / before, most: mostOfBefore, details }, longest];
  }
  const isShort = page === savedPages[0];
  return [
    isShort
      ? {
          name: `${name}, more than the least possible`,
          value: ours - reference,
          most: mostMoreMs,
          unit: 'ms',
          details,
          ...beside,
        }
      : {
          name: `${name}, of the least possible`,
          value: ours / reference,
          most: mostOfReference,
          details,
          ...beside,
        },
    longest,
  ];
}
