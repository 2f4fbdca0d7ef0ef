/**
 * `npm run build`: builds the extension for both browsers, into `.output/chrome-mv3` and
 * `.output/firefox-mv3`. Skips a build that was made from the same sources.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserKind } from './workshop/browsers.ts';
import { browserKinds } from './workshop/browsers.ts';
import { UserError } from './workshop/errors.ts';
import { root } from './workshop/root.ts';

/** Folders and files at the root that no build reads. */
const unread = new Set([
  'node_modules',
  '.output',
  '.wxt',
  '.git',
  '.cache',
  '.ci',
  'docs',
  'e2e',
  'store',
]);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (folder === root && unread.has(entry.name)) return [];
    if (entry.isDirectory()) return sources(path);
    return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [path];
  });
}

/** One hash over the names and contents of all that a build reads. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of sources(root).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** What WXT calls the browsers. */
export const wxtNames: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder that a browser's build stands in. */
export function buildFolder(kind: BrowserKind): string {
  return join(root, '.output', `${wxtNames[kind]}-mv3`);
}

/** Builds for one browser unless the same sources are built already; the folder of the build. */
export function build(kind: BrowserKind): string {
  const folder = buildFolder(kind);
  const stampFile = `${folder}.stamp`;
  const hash = sourcesHash();
  const fresh =
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === hash;
  if (!fresh) {
    // On standard error: some commands call this, and other programs read their standard output.
    console.error(
      `Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chrome and Edge'} …`,
    );
    // A child process, because WXT writes its progress to the terminal; we show it only on failure.
    const wxt = spawnSync(
      process.execPath,
      [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', wxtNames[kind]],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (wxt.status !== 0) {
      throw new UserError(`${wxt.stdout}${wxt.stderr}\nThe extension could not be built.`);
    }
    writeFileSync(stampFile, hash);
  }
  return folder;
}

export function main(): number {
  for (const kind of browserKinds) build(kind);
  return 0;
}
