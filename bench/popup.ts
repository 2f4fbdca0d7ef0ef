/** The popup in a browser, from the built extension: until it is ready, and from a key to its results. */
import { build } from '../scripts/build.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { browserKinds } from '../scripts/workshop/browsers.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { browserTitles, opening, openUntil, percentile } from './openings.ts';
import type { Measure } from './parts.ts';
import { numbersFrom, withTypo } from './typos.ts';

/** One frame, in milliseconds. */
export const frameMs = 1000 / 60;
/** From the opening to the first drawing, with the look-up made. */
const readyMs = 100;
/** Each n-th alias is typed, as written and with a slip; so are some words of texts, and nonsense. */
const every = 70;
const otherQueries = ['visa-free', 'peace treaty', 'medvedev', 'minister', '1956', 'zxqwv'];

export async function popupMeasures(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const kind of browserKinds) {
    const session = await startSession({ kind, extension: build(kind) });
    try {
      measures.push(
        await opening(session, {
          path: 'popup.html',
          moment: 'two-names-ready',
          name: 'popup open and ready',
          mostMs: readyMs,
        }),
        ...(await typing(session)),
      );
    } finally {
      await session.close();
    }
  }
  return measures;
}

async function typing(session: Session): Promise<Measure[]> {
  const { page } = await openUntil(session, 'popup.html', 'two-names-ready');
  const keys = await page.evaluate(typeAll, queries());
  const times = keys.map(({ ms }) => ms);
  const slowest = keys.reduce((one, other) => (other.ms > one.ms ? other : one));
  return [
    {
      name: `key to results, 95th percentile, ${browserTitles[session.kind]}`,
      value: percentile(times, 0.95),
      most: frameMs,
      unit: 'ms',
      details: { keys: keys.length, medianMs: percentile(times, 0.5), slowestMs: slowest.ms },
    },
  ];
}

function queries(): string[] {
  const next = numbersFrom(1855);
  const names = spellings()
    .map(({ text }) => text)
    .filter((_, index) => index % every === 0);
  return [...names, ...names.map((name) => withTypo(name, next)), ...otherQueries];
}

/** Runs in the popup: types each query letter by letter, and measures until its results are laid out. */
async function typeAll(texts: readonly string[]): Promise<{ query: string; ms: number }[]> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) throw new Error('No field to type in');
  const keys: { query: string; ms: number }[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Preact draws in a microtask; asking for a height makes the browser lay it out.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      keys.push({ query: field.value, ms: performance.now() - start });
      // What follows in later frames is not this key's: nobody types faster.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  return keys;
}
