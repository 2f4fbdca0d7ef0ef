/** The browser's storage areas, as far as the settings need them. */

/** The areas that hold settings; the later overrules the earlier. */
export const areaNames = ['sync', 'local', 'managed'] as const;
export type AreaName = (typeof areaNames)[number];

/** The part of a browser's storage area that the settings need. */
export interface SettingsArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** `browser.storage`, of `wxt/browser` or of the polyfill, is one. */
export interface SettingsStorage {
  readonly sync: SettingsArea;
  readonly local: SettingsArea;
  readonly managed?: Pick<SettingsArea, 'get'>;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}
type ChangeListener = (changes: Record<string, unknown>, areaName: string) => void;

/**
 * Calls `onChange` with what `read` gives after each change of an item that counts, until the signal
 * aborts. Changes that come close together may be told as one; the last state told is the last there is.
 * @param counts whether an item of this name matters.
 * @param read must not reject.
 */
export function watchAreas<State>({
  storage,
  signal,
  counts,
  read,
  onChange,
}: {
  storage: SettingsStorage;
  signal: AbortSignal;
  counts: (name: string) => boolean;
  read: () => Promise<State>;
  onChange: (state: State) => void;
}): void {
  if (signal.aborted) return;
  let latestRead = 0;
  const listener: ChangeListener = async (changes, areaName) => {
    const isOurs = areaNames.some((area) => area === areaName);
    if (!isOurs || !Object.keys(changes).some(counts)) return;
    latestRead += 1;
    const reading = latestRead;
    const state = await read();
    // Only the newest read counts: an older one would bring back what a later change replaced.
    if (reading === latestRead && !signal.aborted) onChange(state);
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener), {
    once: true,
  });
}
