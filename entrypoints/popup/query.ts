/**
 * What is looked up, as the parts tell each other: menus, the address bar and the card ask for it, the
 * look-up keeps the last ones. It stands in the session's memory alone: no history is written.
 */
import browser from 'webextension-polyfill';

export interface LookUp {
  readonly query: string;
  /** When it was asked for, in milliseconds since 1970: tells a new question from the same typed on. */
  readonly at: number;
}

const askedKey = 'lookUp';
const recentKey = 'recentLookUps';
/** A longer selection is no name. */
const longestQuery = 200;
const mostRecent = 5;
const shortestKept = 2;

/** Asks the side panel to look something up. */
export async function askFor(query: string): Promise<void> {
  const lookUp: LookUp = { query: query.trim().slice(0, longestQuery), at: Date.now() };
  await browser.storage.session.set({ [askedKey]: lookUp });
}

/**
 * What the page's address names, else, in the panel, what was asked for and not yet looked up; else
 * nothing, and the look-up opens on the page in front.
 */
export async function askedLookUp({ isPanel }: { isPanel: boolean }): Promise<LookUp> {
  const named = new URLSearchParams(location.search).get('query');
  if (named !== null) return { query: named.slice(0, longestQuery), at: 0 };
  return (isPanel ? await takeAsked() : undefined) ?? { query: '', at: 0 };
}

/** What was asked for and not yet looked up. Nobody is given it a second time. */
async function takeAsked(): Promise<LookUp | undefined> {
  const kept = await browser.storage.session.get(askedKey).catch(() => ({}));
  const asked = read(Reflect.get(kept, askedKey));
  if (asked) await browser.storage.session.remove(askedKey);
  return asked;
}

/**
 * Tells what others ask for, until the signal aborts; first what they asked for while the panel was being
 * drawn, after `askedLookUp` had read and before anyone listened.
 */
export function followLookUps(onLookUp: (lookUp: LookUp) => void, signal: AbortSignal): void {
  const listener = (
    changes: Record<string, browser.Storage.StorageChange>,
    areaName: string,
  ): void => {
    const lookUp = areaName === 'session' ? read(changes[askedKey]?.newValue) : undefined;
    if (lookUp === undefined) return;
    onLookUp(lookUp);
    void browser.storage.session.remove(askedKey);
  };
  browser.storage.onChanged.addListener(listener);
  void takeAsked().then((asked) => {
    if (asked && !signal.aborted) onLookUp(asked);
  });
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** What was looked up last in this session, the latest first. */
export async function recentLookUps(): Promise<readonly string[]> {
  const kept = await browser.storage.session.get(recentKey).catch(() => ({}));
  const recent: unknown = Reflect.get(kept, recentKey);
  return Array.isArray(recent) ? recent.filter((query) => typeof query === 'string') : [];
}

/**
 * Keeps a look-up before those that were kept before it was begun.
 * @returns all that is kept now, the latest first.
 */
export function keepLookUp(query: string, before: readonly string[]): readonly string[] {
  const typed = query.trim().slice(0, longestQuery);
  if (typed.length < shortestKept) return before;
  const kept = [typed, ...before.filter((other) => other !== typed)].slice(0, mostRecent);
  // Without session storage it is merely forgotten.
  browser.storage.session.set({ [recentKey]: kept }).catch(() => {});
  return kept;
}

function read(value: unknown): LookUp | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { query, at } = value as Partial<LookUp>;
  return typeof query === 'string' && typeof at === 'number' ? { query, at } : undefined;
}
