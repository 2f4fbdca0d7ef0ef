/** How long the built extension's popup takes to be ready, and from a key to its results. */
import { build } from '../scripts/build.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
import { browserKinds } from '../scripts/workshop/browsers.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { browserTitles, opening, openUntil, percentile } from './openings.ts';
import type { Measure } from './parts.ts';
import { numbersFrom, withTypo } from './typos.ts';

/** One frame, in milliseconds. */
export const frameMs = 1000 / 60;
/** The most from opening to the first frame that shows the look-up, in milliseconds. */
const readyMs = 100;
const readyMoments = ['two-names-ready', 'first-contentful-paint'] as const;
/** Each n-th alias is typed, as written and with a slip; so are some words of texts, and nonsense. */
const every = 70;
const otherQueries = ['visa-free', 'peace treaty', 'medvedev', 'minister', '1956', 'zxqwv'];

/** The popup in both browsers: until it is ready, and from a key to its results. */
export async function popupMeasures(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const kind of browserKinds) {
    const session = await startSession({ kind, extension: build(kind) });
    try {
      measures.push(
        await opening(session, {
          path: 'popup.html',
          moments: readyMoments,
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
  const { page } = await openUntil(session, 'popup.html', readyMoments);
  const keys = await page.evaluate(typeAll, queries());
  const times = keys.map(({ ms }) => ms);
  const slowest = keys.reduce((one, other) => (other.ms > one.ms ? other : one));
  return [
    {
      name: `key to results, 95th percentile, ${browserTitles[session.kind]}`,
      value: percentile(times, 0.95),
      most: frameMs,
      unit: 'ms',
      details: {
        keys: keys.length,
        medianMs: percentile(times, 0.5),
        slowestMs: slowest.ms,
        // The best one is opened a frame later, so that it holds no key up.
        untilOpenMs: percentile(
          keys.map(({ openMs }) => openMs),
          0.95,
        ),
      },
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

interface Key {
  readonly query: string;
  /** Until its results are laid out. */
  readonly ms: number;
  /** Until the best one is open and laid out too. */
  readonly openMs: number;
}

/** Runs in the popup: types each query letter by letter. */
async function typeAll(texts: readonly string[]): Promise<Key[]> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const main = document.querySelector('main');
  if (field === null || main === null) throw new Error('No field to type in');
  let changed = 0;
  const observer = new MutationObserver(() => {
    // Asking for a height makes the browser lay it out.
    document.body.getBoundingClientRect();
    changed = performance.now();
  });
  observer.observe(main, { childList: true, subtree: true, attributes: true });
  const keys: Key[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now();
      changed = start;
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Preact draws in a microtask.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      const ms = performance.now() - start;
      // The time between two keys of a quick typist.
      await new Promise((resolve) => setTimeout(resolve, 60));
      keys.push({ query: field.value, ms, openMs: Math.max(ms, changed - start) });
    }
  }
  observer.disconnect();
  return keys;
}
