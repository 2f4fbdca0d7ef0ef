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
import { memoryStorage } from '../settings/memory-storage.fixture.ts';
import { defaultSettings, type Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/storage.ts';
import { browserKinds, htmlPage, until, waitForMarks } from './harness.ts';

/** From the first finished import to the kill, in milliseconds: it falls at another step each time. */
const killsAfterMs = [7, 90, 233];

const sites = (name: string) =>
  Array.from({ length: 100 }, (_, index) => `${name}-${index}.example`);
/** Two readers' settings with few fields in common, so that a mixture equals neither. */
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

/** Imports the two in turn in the options page, for ever. */
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

/** Kills the browser without a chance to write anything, as a power cut does. */
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
    let { session, probe } = await start();
    try {
      for (const killAfterMs of killsAfterMs) {
        await until('the form', () =>
          probe.inExtension<boolean>(`() => document.querySelector('input[type="file"]') !== null`),
        );
        await probe.inExtension(importWithoutEnd);
        await until('an import', () => probe.inExtension<boolean>('() => imports > 0'));
        await sleep(killAfterMs);
        await killProcess(session.browser);

        ({ session, probe } = await start());
        const { sync, local } = await stored(probe);
        const state = await readSettings(memoryStorage({ sync: { ...sync }, local: { ...local } }));
        expect(state.errors).toEqual([]);
        expect([
          { ...defaultSettings, ...one },
          { ...defaultSettings, ...other },
        ]).toContainEqual(state.settings);
        // Nothing is stuck: the page is marked, and the next setting is stored.
        const page = await session.open(`${site.origin}/`);
        await page.bringToFront();
        await waitForMarks(page, 1);
        await probe.inExtension(
          `() => document.querySelector('input[name="leader"][value="page"]').click()`,
        );
        await until('the next setting', async () =>
          JSON.stringify((await stored(probe)).sync).includes('"leader":"page"'),
        );
      }
    } finally {
      await session.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }, 400_000);
});
