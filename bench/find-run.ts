/** Measures `find` where it runs: in Node or in a page. */
import { find } from '../mentions/find.ts';
import { stemPattern } from '../mentions/stems.ts';
import { benchTexts } from './find-texts.ts';
import type { Measure } from './parts.ts';

/** Hostile texts are longer than any page; the others as long as the longest pages. */
const hostileLength = 10_000_000;
const ordinaryLength = 3_000_000;
/** Rounds are repeated for about this long, and at least so often: the fastest one counts. */
const measuredMs = 1000;
/** Firefox's clock ticks in milliseconds: what is shorter is timed many times at once. */
const leastTimedMs = 40;
const fewestRounds = 3;
/** Time may grow slightly faster than the text, because memory costs time too. */
const mostGrowth = 1.5;

/**
 * Two ratios for each text: of `find` to a `matchAll` count of the bare stems in it, and of the time for ten
 * times the text to ten times the time for the text.
 * @param scale the share of the lengths to measure, for a test that only wants it to run.
 */
export function measureFind(where: string, scale = 1): Measure[] {
  const ratios = benchTexts.map(({ name, most, text }): Measure => {
    const length = (name.startsWith('hostile') ? hostileLength : ordinaryLength) * scale;
    const subject = text(length);
    const { findMs, floorMs } = fastest(subject, scale);
    return {
      name: `${name}, ${where}`,
      value: findMs / floorMs,
      most,
      details: { findMs, floorMs, letters: subject.length },
    };
  });
  const growths = benchTexts.map(({ name, text }): Measure => {
    const long = hostileLength * scale;
    const [short, tenfold] = [
      fastest(text(long / 10), scale).findMs,
      fastest(text(long), scale).findMs,
    ];
    return {
      name: `${name}, ten times the text, ${where}`,
      value: tenfold / short / 10,
      most: mostGrowth,
      details: { shortMs: short, longMs: tenfold },
    };
  });
  return [...ratios, ...growths];
}

/** The fastest of several rounds. The two alternate, so that other work on the machine slows both. */
function fastest(text: string, scale: number): { findMs: number; floorMs: number } {
  const floor = () => count(text);
  const search = () => find(text).length;
  const [floorTimes, findTimes] = [timesToTime(floor, scale), timesToTime(search, scale)];
  let findMs = Number.POSITIVE_INFINITY;
  let floorMs = Number.POSITIVE_INFINITY;
  const end = performance.now() + measuredMs * scale;
  for (let round = 0; round < fewestRounds || performance.now() < end; round++) {
    floorMs = Math.min(floorMs, timed(floor, floorTimes));
    findMs = Math.min(findMs, timed(search, findTimes));
  }
  return { findMs, floorMs };
}

/** How often the work has to be repeated for the clock to measure it. */
function timesToTime(work: () => number, scale: number): number {
  return Math.ceil((leastTimedMs * scale) / timed(work, 1));
}

function count(text: string): number {
  let hits = 0;
  for (const _ of text.matchAll(stemPattern)) hits++;
  return hits;
}

/** How long the work takes once, in milliseconds: the mean of so many repetitions. */
function timed(work: () => number, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) work();
  // Firefox rounds its clock, so that short work can seem to take 0 ms.
  return Math.max(0.1, performance.now() - start) / times;
}
