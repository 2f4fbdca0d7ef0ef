import { describe, expect, it, vi } from 'vitest';
import type Polyfilled from 'webextension-polyfill';
import type { browser as wxtBrowser } from 'wxt/browser';
import type { SettingsStorage } from './areas.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { defaultSettings } from './schema.ts';
import type { SettingsState } from './state.ts';
import {
  migrateStorage,
  readSettings,
  replaceSettings,
  resetSettings,
  watchSettings,
  writeSettings,
} from './storage.ts';

describe('reading', () => {
  it('gives the defaults where nothing is stored', async () => {
    const state = await readSettings(memoryStorage());
    expect(state).toEqual({
      settings: defaultSettings,
      set: {},
      locked: [],
      localOnly: [],
      pausedUntil: undefined,
      errors: [],
    });
  });

  it('gives a broken or unknown field its default alone and says which it was', async () => {
    const storage = memoryStorage({
      sync: { leader: 'martian', script: 'native', showDelayMs: -1, colour: 'red', version: 1 },
    });
    const state = await readSettings(storage);
    expect(state.settings).toEqual({ ...defaultSettings, script: 'native' });
    expect(state.set).toEqual({ script: 'native' });
    expect(state.errors).toEqual([
      { area: 'sync', field: 'leader', problem: 'broken' },
      { area: 'sync', field: 'showDelayMs', problem: 'broken' },
      { area: 'sync', field: 'colour', problem: 'unknown' },
    ]);
  });

  it.each([null, 'x', 3, [], { leader: [] }])('bears %j in every field', async (value) => {
    const stored = Object.fromEntries(Object.keys(defaultSettings).map((field) => [field, value]));
    const { settings } = await readSettings(memoryStorage({ sync: { ...stored, version: value } }));
    for (const [field, given] of Object.entries(settings)) {
      const isSound = field === 'sites' || (typeof value === 'number' && field.endsWith('Ms'));
      if (!isSound) expect(given).toEqual(Reflect.get(defaultSettings, field));
    }
  });

  it('lets what an administrator set overrule the reader, and locks it', async () => {
    const storage = memoryStorage({ sync: { leader: 'russian' }, managed: { leader: 'page' } });
    const state = await readSettings(storage);
    expect(state.settings.leader).toBe('page');
    expect(state.set).toEqual({ leader: 'russian' });
    expect(state.locked).toEqual(['leader']);
  });

  it('takes no harm from an administrator who set nothing or nonsense', async () => {
    const storage = memoryStorage({ managed: { leader: 'nobody' } });
    expect((await readSettings(storage)).locked).toEqual([]);
    storage.failing.add('managed.get');
    expect((await readSettings(storage)).errors).toEqual([]);
  });

  it('says what an administrator set wrong, a site that is none too, and takes the rest', async () => {
    const managed = { sites: ['example.org', 'no site'], markStyle: 'wavy', script: 'native' };
    const { settings, locked, errors } = await readSettings(memoryStorage({ managed }));
    expect(settings).toEqual({ ...defaultSettings, script: 'native' });
    expect(locked).toEqual(['script']);
    expect(errors).toEqual([
      { area: 'managed', field: 'markStyle', problem: 'broken' },
      { area: 'managed', field: 'sites', problem: 'broken', index: 1 },
    ]);
  });

  it('goes on with what it can read where an area cannot be read', async () => {
    const storage = memoryStorage({ sync: { leader: 'russian' }, local: { script: 'latin' } });
    storage.failing.add('sync.get');
    const state = await readSettings(storage);
    expect(state.settings).toEqual({ ...defaultSettings, script: 'latin' });
    expect(state.errors).toEqual([
      { area: 'sync', problem: 'unreadable', reason: 'Error: sync cannot be read' },
    ]);
  });
});

describe('a pause', () => {
  const hourMs = 3_600_000;
  const paused = (untilMs = Date.now() + hourMs) =>
    memoryStorage({ sync: { enabled: true }, local: { pausedUntil: untilMs } });

  it('is off, and neither a setting nor an error', async () => {
    const state = await readSettings(paused());
    expect(state.settings.enabled).toBe(false);
    expect(state.pausedUntil).toBeGreaterThan(Date.now());
    expect(state).toMatchObject({ set: { enabled: true }, localOnly: [], errors: [] });
  });

  it('is over when its time has come, and where nobody knows when', async () => {
    for (const until of [Date.now(), 'soon', null]) {
      const storage = memoryStorage({ local: { pausedUntil: until } });
      const { settings, pausedUntil, errors } = await readSettings(storage);
      expect({ enabled: settings.enabled, pausedUntil, errors }).toEqual({
        enabled: true,
        pausedUntil: undefined,
        errors: [],
      });
    }
  });

  it.each([true, false])('ends where the reader sets "enabled" to %s', async (enabled) => {
    const storage = paused();
    await writeSettings(storage, { script: 'native' });
    expect((await readSettings(storage)).settings.enabled).toBe(false);
    await writeSettings(storage, { enabled });
    expect(await readSettings(storage)).toMatchObject({
      settings: { enabled },
      pausedUntil: undefined,
    });
  });

  it('ends with a reset of everything, or of "enabled"', async () => {
    for (const fields of [undefined, ['enabled'] as const]) {
      const storage = paused();
      await resetSettings(storage, fields);
      expect(storage.items.local).toEqual({});
    }
  });

  it('is over only when what the reader set is stored, so that no page is on in between', async () => {
    const storage = paused();
    const wasOn: boolean[] = [];
    storage.onChanged.addListener(() => {
      const { local, sync } = storage.items;
      wasOn.push(!('pausedUntil' in local) && sync.enabled !== false);
    });
    await writeSettings(storage, { enabled: false });
    expect(wasOn).toEqual([false, false]);
  });

  it('does not reach what an administrator set', async () => {
    const storage = paused();
    storage.items.managed.enabled = true;
    expect((await readSettings(storage)).settings.enabled).toBe(true);
  });

  it('is told to whoever watches the settings', async () => {
    const storage = memoryStorage();
    const onChange = vi.fn<(state: SettingsState) => void>();
    watchSettings({ storage, signal: new AbortController().signal, onChange });
    await storage.local.set({ pausedUntil: Date.now() + hourMs });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(onChange.mock.calls[0]?.[0].settings.enabled).toBe(false);
  });
});

describe('writing', () => {
  it('stores only what the reader set', async () => {
    const storage = memoryStorage();
    expect(await writeSettings(storage, { leader: 'japanese' })).toBe('sync');
    expect(storage.items.sync).toEqual({ leader: 'japanese', version: 1 });
    expect(storage.items.local).toEqual({});
  });

  it('falls back to local storage where sync storage is full, and comes back', async () => {
    const storage = memoryStorage({ sync: { leader: 'japanese' } });
    storage.failing.add('sync.set');
    expect(await writeSettings(storage, { leader: 'russian' })).toBe('local');
    const full = await readSettings(storage);
    expect(full.settings.leader).toBe('russian');
    expect(full.localOnly).toEqual(['leader']);

    storage.failing.delete('sync.set');
    expect(await writeSettings(storage, { leader: 'page' })).toBe('sync');
    const roomy = await readSettings(storage);
    expect(roomy.settings.leader).toBe('page');
    expect(roomy.localOnly).toEqual([]);
  });

  it('says so where neither takes it', async () => {
    const storage = memoryStorage();
    storage.failing.add('sync.set').add('local.set');
    await expect(writeSettings(storage, { leader: 'russian' })).rejects.toThrow('quota');
  });

  it('keeps the later version that another machine has synced', async () => {
    const storage = memoryStorage({ sync: { version: 7 } });
    await writeSettings(storage, { badge: false });
    expect(storage.items.sync).toEqual({ badge: false, version: 7 });
  });
});

describe('resetting', () => {
  it('takes back one field and leaves the others', async () => {
    const storage = memoryStorage({ sync: { leader: 'russian', script: 'latin' } });
    await resetSettings(storage, ['leader']);
    expect((await readSettings(storage)).set).toEqual({ script: 'latin' });
  });

  it('takes back everything, unknown items too, in both areas', async () => {
    const storage = memoryStorage({
      sync: { leader: 'russian', junk: 1 },
      local: { badge: false },
    });
    await resetSettings(storage);
    expect(storage.items).toEqual({ sync: {}, local: {}, managed: {} });
  });
});

describe('a browser that is killed while settings are stored', () => {
  type Start = Parameters<typeof memoryStorage>[0];
  type Change = (storage: SettingsStorage) => Promise<unknown>;

  /** Storage that does so many writes and no more: nothing answers after the end of the browser. */
  function killedAfter(writes: number, start: Start) {
    const storage = memoryStorage(start);
    let left = writes;
    for (const area of [storage.sync, storage.local]) {
      for (const name of ['set', 'remove'] as const) {
        const write = area[name].bind(area) as (given: unknown) => Promise<void>;
        area[name] = async (given: unknown) => {
          if (left === 0) return new Promise(() => {});
          left -= 1;
          return write(given);
        };
      }
    }
    return { storage, isKilled: () => left === 0 };
  }

  const both: Start = {
    sync: { leader: 'japanese', script: 'latin', badge: false, version: 1 },
    local: { leader: 'russian', theme: 'dark', version: 1 },
  };
  const synced: Start = { sync: both.sync ?? {} };
  const changes: [string, Start, Change][] = [
    ['a write', synced, (storage) => writeSettings(storage, { leader: 'page', theme: 'light' })],
    [
      'a write over both areas',
      both,
      (storage) => writeSettings(storage, { leader: 'page', script: 'native' }),
    ],
    [
      'an import',
      synced,
      (storage) => replaceSettings(storage, { leader: 'russian', theme: 'light' }),
    ],
    [
      'an import over both areas',
      both,
      (storage) => replaceSettings(storage, { script: 'native' }),
    ],
    ['a reset', synced, (storage) => resetSettings(storage)],
    ['a reset of both areas', both, (storage) => resetSettings(storage)],
    ['a reset of two fields', both, (storage) => resetSettings(storage, ['leader', 'script'])],
  ];

  it.each(changes)('leaves them as before or as after %s', async (_, start, change) => {
    const before = (await readSettings(memoryStorage(start))).settings;
    const done = memoryStorage(start);
    await change(done);
    const after = (await readSettings(done)).settings;
    expect(after).not.toEqual(before);
    let isWhole = false;
    for (let writes = 0; !isWhole; writes += 1) {
      const { storage, isKilled } = killedAfter(writes, start);
      await Promise.race([change(storage), new Promise((resolve) => setTimeout(resolve, 5))]);
      const { settings } = await readSettings(storage);
      expect([before, after], `killed after ${writes} writes`).toContainEqual(settings);
      isWhole = !isKilled();
    }
  });
});

describe('migrating', () => {
  const steps = [
    {
      to: 2,
      migrate: ({ marks, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        ...(marks === undefined ? {} : { markStyle: marks }),
      }),
    },
  ];

  it('rewrites what is stored and removes what no longer counts', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid', badge: false, version: 1 } });
    await migrateStorage(storage, steps);
    expect(storage.items.sync).toEqual({ markStyle: 'solid', badge: false, version: 2 });
  });

  it('does it once', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid', version: 2 } });
    await migrateStorage(storage, steps);
    expect(storage.items.sync).toEqual({ marks: 'solid', version: 2 });
  });

  it('leaves empty storage empty', async () => {
    const storage = memoryStorage();
    await migrateStorage(storage, steps);
    expect(storage.items.sync).toEqual({});
  });

  it('loses nothing where the browser is killed between its two writes', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid' } });
    storage.sync.remove = () => Promise.reject(new Error('killed'));
    await migrateStorage(storage, steps);
    expect((await readSettings(storage)).set).toEqual({ markStyle: 'solid' });
  });

  it('leaves a full area as it is, and brings the other up', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid' }, local: { marks: 'tinted' } });
    storage.failing.add('sync.set');
    await migrateStorage(storage, steps);
    expect(storage.items.sync).toEqual({ marks: 'solid' });
    expect(storage.items.local).toEqual({ markStyle: 'tinted', version: 2 });
  });

  it('goes with the next write where it has not been done, so that nothing old is forgotten', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid', badge: false, version: 1 } });
    await writeSettings(storage, { leader: 'russian' }, steps);
    expect(storage.items.sync).toEqual({
      markStyle: 'solid',
      badge: false,
      leader: 'russian',
      version: 2,
    });
  });

  it('yields to what the reader chooses in that write', async () => {
    const storage = memoryStorage({ sync: { marks: 'solid' } });
    await writeSettings(storage, { markStyle: 'tinted' }, steps);
    expect(storage.items.sync).toEqual({ markStyle: 'tinted', version: 2 });
  });
});

describe('watching', () => {
  function watched(storage: SettingsStorage) {
    const controller = new AbortController();
    const states: SettingsState[] = [];
    watchSettings({
      storage,
      signal: controller.signal,
      onChange: (state) => states.push(state),
    });
    return { controller, states };
  }

  it('tells each change, from whichever page it comes', async () => {
    const storage = memoryStorage();
    const { states } = watched(storage);
    await writeSettings(storage, { leader: 'russian' });
    await vi.waitFor(() => expect(states.at(-1)?.settings.leader).toBe('russian'));
    await resetSettings(storage);
    await vi.waitFor(() => expect(states.at(-1)?.settings.leader).toBe('page'));
  });

  it('ends with the last state however slowly an earlier one is read', async () => {
    const storage = memoryStorage();
    const { states } = watched(storage);
    const { get } = storage.sync;
    let openGate = () => {};
    const gate = new Promise<void>((resolve) => {
      openGate = resolve;
    });
    storage.sync.get = async (keys) => {
      const items = await get(keys);
      await gate;
      return items;
    };
    await storage.sync.set({ leader: 'russian' });
    storage.sync.get = get;
    await storage.sync.set({ leader: 'japanese' });
    await vi.waitFor(() => expect(states).toHaveLength(1));
    openGate();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(states.map((state) => state.settings.leader)).toEqual(['japanese']);
  });

  it('is silent once its signal has aborted, and keeps no listener', async () => {
    const storage = memoryStorage();
    const { controller, states } = watched(storage);
    controller.abort();
    expect(storage.listeners.size).toBe(0);
    await writeSettings(storage, { leader: 'russian' });
    expect(states).toEqual([]);
  });

  it('does not stir for what is no setting', async () => {
    const storage = memoryStorage();
    const { states } = watched(storage);
    await storage.local.set({ other: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(states).toEqual([]);
  });
});

it("takes both kinds of the browser's storage object", () => {
  type Fits<Storage extends SettingsStorage> = Storage;
  type OfWxt = Fits<typeof wxtBrowser.storage>;
  type OfPolyfill = Fits<typeof Polyfilled.storage>;
  const areas: (keyof OfWxt & keyof OfPolyfill)[] = ['sync', 'local', 'managed', 'onChanged'];
  expect(areas).toHaveLength(4);
});
