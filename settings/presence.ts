/**
 * Whether we are on, and on which sites we are not: all that the script on every page has to know of the
 * settings before it begins. It is read without the schema library, which would be a fifth of that script
 * and of the time until a short page is read (2.5 kB gzipped of 13, 0.8 ms of 8); a test holds what is read
 * against `readSettings`.
 */
import { type AreaName, areaNames, type SettingsStorage, watchAreas } from './areas.ts';
import { migrate } from './migrations.ts';
import type { Settings } from './schema.ts';
import { longestSitePattern, mostSitePatterns, patternShape } from './sites.ts';

export type Presence = Pick<Settings, 'enabled' | 'sites'>;

const defaultPresence: Presence = { enabled: true, sites: [] };

/** Reads the two fields. Never rejects: what cannot be read or is broken gets its default. */
export async function readPresence(storage: SettingsStorage): Promise<Presence> {
  const found = await Promise.all(areaNames.map((area) => presenceIn(storage, area)));
  return Object.assign({ ...defaultPresence }, ...found);
}

/** Calls `onChange` after each change of what is stored, until the signal aborts. */
export function watchPresence({
  storage,
  signal,
  onChange,
}: {
  storage: SettingsStorage;
  signal: AbortSignal;
  onChange: (presence: Presence) => void;
}): void {
  watchAreas({
    storage,
    signal,
    counts: () => true,
    read: () => readPresence(storage),
    onChange,
  });
}

async function presenceIn(storage: SettingsStorage, area: AreaName): Promise<Partial<Presence>> {
  try {
    const items = (await storage[area]?.get(null)) ?? {};
    const { enabled, sites } = area === 'managed' ? items : migrate(items);
    const patterns = patternsIn(sites, area);
    return {
      ...(typeof enabled === 'boolean' ? { enabled } : {}),
      ...(patterns ? { sites: patterns } : {}),
    };
  } catch {
    return {};
  }
}

/** The patterns of a stored list; undefined where it is none, or one of them cannot be used. */
function patternsIn(value: unknown, area: AreaName): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > mostSitePatterns) return undefined;
  const patterns = value.map((entry) => (typeof entry === 'string' ? entry.trim() : ''));
  const isSound = patterns.every(
    (pattern) =>
      pattern !== '' &&
      pattern.length <= longestSitePattern &&
      // The reader learns of it while writing one; an administrator would not.
      (area !== 'managed' || patternShape.test(pattern)),
  );
  return isSound ? patterns : undefined;
}
