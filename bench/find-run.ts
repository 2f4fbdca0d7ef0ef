/** Measures `find` where it runs: in Node or in a page. */
import { find } from '../mentions/find.ts';
import { stemPattern } from '../mentions/stems.ts';
import { benchTexts } from './find-texts.ts';
import type { Measure } from './parts.ts';

/** Hostile texts are longer than any page; the others as long as the longest pages. */
const hostileLength = 10_000_000;
const ordinaryLength = 3_000_000;
/** Rounds go on for about this long, for the machine does other things too; and are never fewer. */
const measuredMs = 1000;
/** Firefox's clock ticks in milliseconds: what is shorter is timed many times at once. */
const leastTimedMs = 40;
const fewestRounds = 3;
/** Time may grow a little faster than the text, for memory is not free. */
const mostGrowth = 1.5;

/**
 * The ratio of `find` to a `matchAll` count of the bare stems over the same text, for each text; and of
 * ten times the text to ten times the time.
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

/** The fastest of some rounds, the two in turn, so that what else the machine does weighs on both. */
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

/** How many times the work has to be done for the clock to tell how long it takes. */
function timesToTime(work: () => number, scale: number): number {
  return Math.ceil((leastTimedMs * scale) / timed(work, 1));
}

function count(text: string): number {
  let hits = 0;
  for (const _ of text.matchAll(stemPattern)) hits++;
  return hits;
}

/** How long the work takes once, in milliseconds, of so many times. */
function timed(work: () => number, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) work();
  // Firefox rounds its clock: nothing takes no time.
  return Math.max(0.1, performance.now() - start) / times;
}
