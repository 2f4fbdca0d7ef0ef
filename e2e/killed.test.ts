/** The browser's process is killed while settings are stored, and started again on the same profile. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { serve } from '../scripts/workshop/server.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { memoryStorage } from '../settings/memory-storage.ts';
import { defaultSettings, type Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/storage.ts';
import { browserKinds, htmlPage, until, waitForMarks } from './harness.ts';

/** From the first finished import to the kill, in milliseconds: it falls at another step each time. */
const killsAfterMs = [7, 90, 233];

const sites = (name: string) =>
  Array.from({ length: 100 }, (_, index) => `${name}-${index}.example`);
/** Two readers' settings: few fields in common, so a mixture is neither. */
const one: Partial<Settings> = {
  leader: 'japanese',
  script: 'native',
  markStyle: 'solid',
  sites: sites('one'),
};
const other: Partial<Settings> = {
  leader: 'russian',
  badge: false,
  theme: 'dark',
  sites: sites('other'),
};

/** Imports the one and the other in turn, as a reader does in the options, without an end. */
const importWithoutEnd = `(browser) => {
  const input = document.querySelector('input[type="file"]');
  const all = ${JSON.stringify([one, other])};
  const importOne = async (settings) => {
    const transfer = new DataTransfer();
    const text = JSON.stringify({ product: 'two-names', version: 1, settings });
    transfer.items.add(new File([text], 'settings.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const inOrder = (items) => JSON.stringify(Object.entries(items).sort());
    const whole = inOrder({ ...settings, version: 1 });
    while (inOrder(await browser.storage.sync.get()) !== whole) {}
  };
  globalThis.imports = 0;
  (async () => { for (;; imports += 1) await importOne(all[imports % 2]); })();
}`;

/** Ends the browser at once, as a power cut or the system does; nothing of it can say goodbye. */
async function killProcess(browser: Browser): Promise<void> {
  const browserProcess = browser.process();
  if (!browserProcess) throw new Error('The browser has no process of ours.');
  const ended = once(browserProcess, 'exit');
  browserProcess.kill('SIGKILL');
  await ended;
}

describe.each(browserKinds)('settings in %s', (kind) => {
  it('are the old or the new ones, whole, when the browser is killed while it stores them', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'two-names-profile-'));
    const site = await serve({ '/': htmlPage('<p>On Iturup.</p>') });
    const start = async () => {
      const session = await startSession({
        kind,
        extension: buildFolder(kind),
        profile,
        keepWelcome: true,
      });
      return { session, probe: await Probe.open(session) };
    };
    const stored = (probe: Probe) =>
      probe.inExtension<{ sync: object; local: object }>(
        `async (browser) => ({ sync: await browser.storage.sync.get(), local: await browser.storage.local.get() })`,
      );
    try {
      for (const killAfterMs of killsAfterMs) {
        const { session, probe } = await start();
        await until('the form', () =>
          probe.inExtension<boolean>(`() => document.querySelector('input[type="file"]') !== null`),
        );
        await probe.inExtension(importWithoutEnd);
        await until('an import', () => probe.inExtension<boolean>('() => imports > 0'));
        await sleep(killAfterMs);
        await killProcess(session.browser);

        const again = await start();
        const { sync, local } = await stored(again.probe);
        const state = await readSettings(memoryStorage({ sync: { ...sync }, local: { ...local } }));
        expect(state.errors).toEqual([]);
        expect([
          { ...defaultSettings, ...one },
          { ...defaultSettings, ...other },
        ]).toContainEqual(state.settings);
        // Nothing is stuck: the page is marked, and the next setting is stored.
        const page = await again.session.open(`${site.origin}/`);
        await page.bringToFront();
        await waitForMarks(page, 1);
        await again.probe.inExtension(
          `() => document.querySelector('input[name="leader"][value="page"]').click()`,
        );
        await until('the next setting', async () =>
          JSON.stringify((await stored(again.probe)).sync).includes('"leader":"page"'),
        );
        await again.session.close();
      }
    } finally {
      await site.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }, 180_000);
});
