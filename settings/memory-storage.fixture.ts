/** A browser's storage in memory, for tests: it tells its changes, and can be told to fail. */
import type { SettingsArea, SettingsStorage } from './areas.ts';

type Items = Record<string, unknown>;
type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];

export interface MemoryStorage extends SettingsStorage {
  /** What each area holds now. */
  readonly items: { readonly sync: Items; readonly local: Items; readonly managed: Items };
  /** Areas whose `get` or `set` rejects from now on, as a full or forbidden one does. */
  readonly failing: Set<'sync.get' | 'sync.set' | 'local.get' | 'local.set' | 'managed.get'>;
  readonly listeners: ReadonlySet<Listener>;
}

export function memoryStorage(start: Partial<MemoryStorage['items']> = {}): MemoryStorage {
  const items = {
    sync: { ...start.sync },
    local: { ...start.local },
    managed: { ...start.managed },
  };
  const failing: MemoryStorage['failing'] = new Set();
  const listeners = new Set<Listener>();

  function tell(area: string, changes: Items): void {
    if (Object.keys(changes).length === 0) return;
    for (const listener of listeners) listener(changes, area);
  }

  function areaOf(name: 'sync' | 'local'): SettingsArea {
    return {
      async get() {
        if (failing.has(`${name}.get`)) throw new Error(`${name} cannot be read`);
        return structuredClone(items[name]);
      },
      async set(changed) {
        if (failing.has(`${name}.set`)) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(items[name], structuredClone(changed));
        tell(name, changed);
      },
      async remove(keys) {
        const removed: Items = {};
        for (const key of keys) {
          if (key in items[name]) removed[key] = {};
          delete items[name][key];
        }
        tell(name, removed);
      },
    };
  }

  return {
    sync: areaOf('sync'),
    local: areaOf('local'),
    managed: {
      async get() {
        if (failing.has('managed.get')) throw new Error('Managed storage manifest not found');
        return structuredClone(items.managed);
      },
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
    items,
    failing,
    listeners,
  };
}
