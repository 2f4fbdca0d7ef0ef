/**
 * What is looked up, as the parts tell each other: the popup keeps it, the menus and the address bar set
 * it. It stands in the session's memory alone: no history is written.
 */
import browser from 'webextension-polyfill';

export interface LookUp {
  readonly query: string;
  /** When it was asked for, in milliseconds since 1970: tells a new question from the same typed on. */
  readonly at: number;
}

const key = 'lookUp';
/** A longer selection is no name. */
const longestQuery = 200;

/** Asks the popup or the side panel to look something up. */
export async function askFor(query: string): Promise<void> {
  const lookUp: LookUp = { query: query.trim().slice(0, longestQuery), at: Date.now() };
  await browser.storage.session.set({ [key]: lookUp });
}

/** Keeps what is typed. */
export function keepQuery(query: string): void {
  const lookUp: LookUp = { query, at: 0 };
  // Without session storage it is merely forgotten.
  browser.storage.session.set({ [key]: lookUp }).catch(() => {});
}

/** What the address names, else what was looked up last. */
export async function lastLookUp(): Promise<LookUp> {
  const named = new URLSearchParams(location.search).get('query');
  if (named !== null) return { query: named.slice(0, longestQuery), at: 0 };
  const kept = await browser.storage.session.get(key).catch(() => ({}));
  return read(Reflect.get(kept, key)) ?? { query: '', at: 0 };
}

/** Tells what others ask for, until the signal aborts. */
export function followLookUps(onLookUp: (lookUp: LookUp) => void, signal: AbortSignal): void {
  const listener = (
    changes: Record<string, browser.Storage.StorageChange>,
    areaName: string,
  ): void => {
    const lookUp = areaName === 'session' ? read(changes[key]?.newValue) : undefined;
    if (lookUp && lookUp.at > 0) onLookUp(lookUp);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function read(value: unknown): LookUp | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { query, at } = value as Partial<LookUp>;
  return typeof query === 'string' && typeof at === 'number' ? { query, at } : undefined;
}
