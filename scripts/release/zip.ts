/**
 * `npm run zip`: the store packages for Chrome, Edge and Firefox and the sources that Mozilla's reviewers
 * build from, into `.output/zip/`, with the SHA-256 of each. The same commit gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { root } from '../workshop/root.ts';

const storeBrowsers = ['chrome', 'edge', 'firefox'] as const;

/** Not read by any build: pictures, tests of the built extension, measurements. */
const unneeded = ['docs/**', 'e2e/**', 'bench/**', 'store/**/*.png'];

/**
 * Builds and packs for every store.
 * @param folder - relative to the project's root; holds the builds, with the archives beside them.
 * @returns the paths of the archives.
 */
export async function zipAll(folder: string): Promise<string[]> {
  // In other modes the bundles name the paths of their sources.
  process.env.NODE_ENV = 'production';
  rmSync(join(root, folder), { recursive: true, force: true });
  const archives = new Set<string>();
  for (const browser of storeBrowsers) {
    const files = await zip({
      browser,
      root,
      outDir: folder,
      logger: {
        ...console,
        level: 0,
        info() {},
        log() {},
        success() {},
        debug() {},
        fatal: console.error,
      },
      zip: {
        name: 'two-names',
        sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
        excludeSources: unneeded,
      },
    });
    for (const file of files) archives.add(file);
  }
  return [...archives].sort();
}

export async function main(): Promise<number> {
  for (const archive of await zipAll(join('.output', 'zip'))) {
    const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
    console.log(`${hash}  ${basename(archive)}`);
  }
  return 0;
}
