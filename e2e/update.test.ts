/**
 * An update with a settings migration under twenty open tabs. The newer version is built from a copy of
 * the sources with a step more, for the product's own list of steps may be empty.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { serve } from '../scripts/workshop/server.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { currentVersion } from '../settings/migrations.ts';
import { freshClone } from './clone.ts';
import { browserKinds, htmlPage, marksOf, until, waitForMarks } from './harness.ts';

const tabCount = 20;
const oldVersion = currentVersion();
const newVersion = oldVersion + 1;

/** Renames an item, as a migration does: what was the colour "blue" is the style "solid". */
const newStep = `{ to: ${newVersion}, migrate: ({ colour, ...rest }: StoredItems) => ({ ...rest, ...(colour === 'blue' ? { markStyle: 'solid' } : {}) }) },`;

/** The sources of the version that people update to, built. */
function buildNewVersion(): string {
  const clone = freshClone();
  const file = join(clone, 'settings', 'migrations.ts');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(migrations: readonly Migration\[\] = \[)/, `$1${newStep}`);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  execFileSync(
    process.execPath,
    [join(clone, 'scripts', 'run.ts'), join(clone, 'scripts', 'build.ts')],
    { cwd: clone },
  );
  return clone;
}

/** What stands in a page's registry: our names, each with its number of marks. */
const registryOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])),
  );

describe('an update with a migration', () => {
  let clone: string;
  beforeAll(() => {
    clone = buildNewVersion();
  });
  afterAll(() => rmSync(clone, { recursive: true }));

  it.each(browserKinds)(
    'is followed by all of twenty open tabs in %s',
    async (kind) => {
      const folder = mkdtempSync(join(tmpdir(), 'two-names-update-'));
      cpSync(buildFolder(kind), folder, { recursive: true });
      const site = await serve({ '/': htmlPage('<p>On Iturup and on Kunashir.</p>') });
      const session = await startSession({ kind, extension: folder });
      const storage = async () => {
        const probe = await Probe.open(session);
        return probe.inExtension<unknown>(
          `async (browser) => ({ sync: await browser.storage.sync.get(), local: await browser.storage.local.get() })`,
        );
      };
      try {
        const probe = await Probe.open(session);
        await probe.inExtension(
          `(browser) => Promise.all([
          browser.storage.sync.set({ colour: 'blue', leader: 'japanese', version: ${oldVersion} }),
          browser.storage.local.set({ colour: 'red', script: 'native', version: ${oldVersion} }),
        ])`,
        );
        const tabs: Page[] = [];
        const errors: string[] = [];
        while (tabs.length < tabCount) {
          const page = await session.open(`${site.origin}/`);
          page.on('pageerror', (error) => errors.push(String(error)));
          page.on('console', (message) => errors.push(message.text()));
          await page.bringToFront();
          await waitForMarks(page, 2);
          expect(await registryOf(page)).toEqual({ 'two-names': 2 });
          tabs.push(page);
        }

        cpSync(join(clone, '.output', basename(buildFolder(kind))), folder, { recursive: true });
        const manifestFile = join(folder, 'manifest.json');
        const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
        writeFileSync(manifestFile, JSON.stringify({ ...manifest, version: '99.0' }));
        await session.browser.installExtension(folder);

        for (const page of tabs) {
          await page.bringToFront();
          await page.evaluate(() => document.body.append(' And Shikotan.'));
          await until('the marks of the new version alone', async () => {
            const registry = await registryOf(page);
            return JSON.stringify(registry) === '{"two-names-solid":3}';
          }).catch(async (error) => {
            expect(await registryOf(page), String(error)).toEqual({ 'two-names-solid': 3 });
          });
          expect((await marksOf(page)).map(({ text }) => text)).toEqual([
            'Iturup',
            'Kunashir',
            'Shikotan',
          ]);
        }
        expect(await storage()).toEqual({
          sync: { markStyle: 'solid', leader: 'japanese', version: newVersion },
          local: { script: 'native', version: newVersion },
        });

        // No old script is left that would show what the new one takes down.
        await (await Probe.open(session)).inExtension(
          `(browser) => browser.storage.sync.set({ enabled: false })`,
        );
        for (const page of tabs) {
          await until('no marks', async () => Object.keys(await registryOf(page)).length === 0);
        }
        expect(errors).toEqual([]);
      } finally {
        await session.close();
        await site.close();
        rmSync(folder, { recursive: true });
      }
    },
    180_000,
  );
});
