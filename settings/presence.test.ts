import { describe, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory-storage.ts';
import { type Presence, readPresence, watchPresence } from './presence.ts';
import { longestSitePattern, mostSitePatterns } from './sites.ts';
import { readSettings } from './storage.ts';

const long = 'a'.repeat(longestSitePattern);
const sites: unknown[] = [
  undefined,
  null,
  'example.org',
  {},
  [],
  ['example.org', ' !news.example.org/world '],
  ['example.org', 7],
  ['example.org', '  '],
  ['no site'],
  [long],
  [` ${long} `],
  [`${long}a`],
  Array.from({ length: mostSitePatterns }, (_, index) => `${index}.example.org`),
  Array.from({ length: mostSitePatterns + 1 }, (_, index) => `${index}.example.org`),
];
const enabled: unknown[] = [undefined, null, true, false, 'false', 0, []];

/** What is stored in an area: the field left out where it is undefined. */
const itemsOf = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

describe('whether we are on', () => {
  it.each(['sync', 'local', 'managed'] as const)(
    'is what all settings say, whatever is stored in %s',
    async (area) => {
      const seen = new Set<string>();
      for (const stored of enabled.flatMap((one) =>
        sites.map((other) => itemsOf({ enabled: one, sites: other, leader: 'russian' })),
      )) {
        // Below it stands what the area overrules.
        const below = area === 'sync' ? {} : { enabled: false, sites: ['example.net'] };
        const storage = memoryStorage({ sync: below, [area]: stored });
        const { settings } = await readSettings(storage);
        const expected = { enabled: settings.enabled, sites: settings.sites };
        expect(await readPresence(storage)).toEqual(expected);
        seen.add(JSON.stringify(expected));
      }
      expect(seen.size).toBeGreaterThan(6);
    },
  );

  it('is yes where nothing can be read', async () => {
    const storage = memoryStorage({ sync: { enabled: false } });
    for (const area of ['sync.get', 'local.get', 'managed.get'] as const) storage.failing.add(area);
    expect(await readPresence(storage)).toEqual({ enabled: true, sites: [] });
  });

  it('is told again whenever a setting changes', async () => {
    const storage = memoryStorage();
    const controller = new AbortController();
    const told: Presence[] = [];
    watchPresence({
      storage,
      signal: controller.signal,
      onChange: (presence) => told.push(presence),
    });
    await storage.sync.set({ markStyle: 'solid' });
    await vi.waitFor(() => expect(told).toEqual([{ enabled: true, sites: [] }]));
    await storage.sync.set({ enabled: false });
    await vi.waitFor(() => expect(told.at(-1)?.enabled).toBe(false));
    await storage.local.set({ sites: ['example.org'] });
    await vi.waitFor(() => expect(told.at(-1)?.sites).toEqual(['example.org']));
    controller.abort();
    expect(storage.listeners.size).toBe(0);
  });
});
