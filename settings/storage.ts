/**
 * The settings in the browser's storage. Each field is an item of its own, so two pages that write
 * different fields never undo each other. Sync storage holds them; where it is full or refused, local
 * storage does, and what is local overrules what is synced until sync takes it again. What an
 * administrator set (managed storage) overrules both. A pause lies beside them in local storage.
 */
import { type AreaName, type SettingsArea, type SettingsStorage, watchAreas } from './areas.ts';
import {
  currentVersion,
  type Migration,
  migrate,
  migrations,
  type StoredItems,
  versionKey,
  versionOf,
} from './migrations.ts';
import { type ParsedSettings, parseForeignSettings, parseSettings } from './parse.ts';
import { pauseIn, pauseKey } from './pause.ts';
import {
  defaultSettings,
  isSettingsField,
  type Settings,
  type SettingsField,
  settingsFieldNames,
} from './schema.ts';
import type { SettingsError, SettingsState } from './state.ts';

/** Reads the settings. Never rejects: what cannot be read gets its default and an entry in `errors`. */
export async function readSettings(storage: SettingsStorage): Promise<SettingsState> {
  const errors: SettingsError[] = [];
  const [synced, local, managed] = await Promise.all([
    readArea({ storage, area: 'sync', errors }),
    readArea({ storage, area: 'local', errors }),
    readArea({ storage, area: 'managed', errors }),
  ]);
  const set = { ...synced.values, ...local.values };
  const { pausedUntil } = local;
  const paused = pausedUntil === undefined ? {} : { enabled: false };
  return {
    settings: { ...defaultSettings, ...set, ...paused, ...managed.values },
    set,
    locked: fieldsOf(managed.values),
    localOnly: fieldsOf(local.values),
    pausedUntil,
    errors,
  };
}

/**
 * Stores what the reader set, and nothing else. If the browser is killed meanwhile, the settings are all
 * the old ones or all the new ones, never a mixture. Who switches on or off ends a pause.
 * @returns where it went: `local` where sync storage is full or refuses.
 * @throws the browser's error where local storage fails too.
 */
export async function writeSettings(
  storage: SettingsStorage,
  changes: Partial<Settings>,
  steps = migrations,
): Promise<'sync' | 'local'> {
  // Local storage that cannot be read counts as empty.
  const local = await storage.local.get(null).catch(() => ({}));
  // Last, for without it a page would be on for a moment before it is off.
  const endPause = async () => {
    if ('enabled' in changes && pauseKey in local) await storage.local.remove([pauseKey]);
  };
  const overruling = Object.keys(changes).filter((field) => field in local);
  // Local first: it overrules sync, so a browser killed between the two writes shows whole settings.
  if (overruling.length > 0) await writeArea(storage.local, changes, steps);
  try {
    await writeArea(storage.sync, changes, steps);
  } catch {
    if (overruling.length === 0) await writeArea(storage.local, changes, steps);
    await endPause();
    return 'local';
  }
  if (overruling.length > 0) await storage.local.remove(Object.keys(changes));
  await endPause();
  return 'sync';
}

/**
 * Replaces the reader's settings; what is not named goes back to its default. The defaults are written
 * with them and then removed, so a browser killed in between leaves the new settings complete.
 * @throws the browser's error where neither area takes them.
 */
export async function replaceSettings(
  storage: SettingsStorage,
  values: Partial<Settings>,
): Promise<void> {
  await writeSettings(storage, { ...defaultSettings, ...values });
  await resetSettings(
    storage,
    settingsFieldNames.filter((field) => !(field in values)),
  );
}

/**
 * Removes what the reader set: the named fields, or all. All means every item in both areas, unknown ones
 * included, for nothing but settings and a pause is kept there.
 */
export async function resetSettings(
  storage: SettingsStorage,
  fields?: readonly SettingsField[],
): Promise<void> {
  const [synced, local] = await Promise.all([storage.sync.get(null), storage.local.get(null)]);
  const named: readonly string[] | undefined = fields?.includes('enabled')
    ? [...fields, pauseKey]
    : fields;
  const isReset = (key: string) => named === undefined || named.includes(key);
  const keysIn = (items: object): string[] => Object.keys(items).filter(isReset);
  if (keysIn(local).length > 0) {
    // In one call: a browser killed in between would leave the local part alone.
    const taken = keysIn({ ...synced, ...local }).filter(isSettingsField);
    await storage.local.set(
      Object.fromEntries(taken.map((field) => [field, defaultSettings[field]])),
    );
    await storage.sync.remove(keysIn(synced));
    await storage.local.remove([...taken, ...keysIn(local)]);
  } else {
    await storage.sync.remove(keysIn(synced));
  }
}

/**
 * Brings what is stored to the current version, once, after an update. Readers need not wait for it,
 * for they migrate what they read. Never rejects: an area that takes nothing stays as it is, is read as
 * before, and is brought up with its next write.
 */
export async function migrateStorage(storage: SettingsStorage, steps = migrations): Promise<void> {
  await Promise.allSettled(
    [storage.sync, storage.local].map(async (area) => {
      const items = await area.get(null);
      if (isOld(items, steps)) await writeArea(area, {}, steps);
    }),
  );
}

/**
 * Calls `onChange` with the settings after each change of theirs, until the signal aborts. Changes that
 * come close together may be told as one; the last state told is the last state there is.
 */
export function watchSettings({
  storage,
  signal,
  onChange,
}: {
  storage: SettingsStorage;
  signal: AbortSignal;
  onChange: (state: SettingsState) => void;
}): void {
  watchAreas({
    storage,
    signal,
    counts: (name) => isSettingsField(name) || name === pauseKey,
    read: () => readSettings(storage),
    onChange,
  });
}

/**
 * Gives a page that was drawn from settings already read each later state, until the signal aborts: what
 * changed before the watch began, and after each change.
 */
export function followSettings(
  storage: SettingsStorage,
  signal: AbortSignal,
  onState: (state: SettingsState) => void,
): void {
  watchSettings({ storage, signal, onChange: onState });
  void readSettings(storage).then(onState);
}

async function readArea({
  storage,
  area,
  errors,
}: {
  storage: SettingsStorage;
  area: AreaName;
  errors: SettingsError[];
}): Promise<Pick<ParsedSettings, 'values'> & Partial<Pick<SettingsState, 'pausedUntil'>>> {
  let items: Record<string, unknown>;
  try {
    items = (await storage[area]?.get(null)) ?? {};
  } catch (error) {
    // Firefox rejects where no administrator set anything: that is no error.
    if (area !== 'managed') errors.push({ area, problem: 'unreadable', reason: String(error) });
    return { values: {} };
  }
  // These stand beside the settings: the public address of the dossier in a policy, a pause in local storage.
  const { site: _, [pauseKey]: __, ...own } = items;
  const parsed = area === 'managed' ? parseForeignSettings(own) : parseSettings(migrate(own));
  errors.push(...parsed.errors.map((error) => ({ ...error, area })));
  return { values: parsed.values, pausedUntil: pauseIn(items) };
}

/** Whether an area holds something in the form of an earlier version. */
function isOld(items: StoredItems, steps: readonly Migration[]): boolean {
  return Object.keys(items).length > 0 && versionOf(items[versionKey]) < currentVersion(steps);
}

/**
 * Writes changes, and with them the current form of whatever the area holds in an old form: once the new
 * version is stored, nothing would migrate it. New items and the version are written in one call, old
 * items are removed after it: a browser killed in between leaves only an item that nobody reads.
 */
async function writeArea(
  area: SettingsArea,
  changes: Partial<Settings>,
  steps: readonly Migration[],
): Promise<void> {
  const items = await area.get(null);
  const migrated = isOld(items, steps) ? migrate(items, steps) : undefined;
  const version = Math.max(versionOf(items[versionKey]), currentVersion(steps));
  await area.set({ ...migrated, ...changes, [versionKey]: version });
  if (migrated === undefined) return;
  const gone = Object.keys(items).filter(
    (key) => key !== versionKey && !(key in migrated) && !(key in changes),
  );
  if (gone.length > 0) await area.remove(gone);
}

function fieldsOf(values: Partial<Settings>): SettingsField[] {
  return Object.keys(values).filter(isSettingsField);
}
