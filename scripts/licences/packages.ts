/** The packages whose code is in the built extension, read from what the bundler put there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workshop/root.ts';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its own package.json says: an SPDX expression. */
  readonly licence: string;
  /** The licence in full, as the package brings it. */
  readonly text: string;
}

/**
 * Packages under the MIT licence that bring no text of it, with the holder of the copyright as their
 * project's own licence names it.
 */
const copyrights: Readonly<Record<string, string>> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
};

const packageFolder = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The words of the MIT licence, ours, with another's copyright. */
function mitOf(copyright: string): string {
  const [mit = ''] = readFileSync(join(root, 'LICENSE'), 'utf8').split('\n---\n');
  return mit.replace(/^Copyright .*$/m, copyright).trim();
}

/** @throws where a package says no licence, or has no text of it: such a one cannot be shipped. */
function read(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const copyright = license === 'MIT' ? copyrights[name] : undefined;
  if (typeof license !== 'string' || (file === undefined && copyright === undefined)) {
    throw new Error(`The package ${name} says no licence, or brings no text of it.`);
  }
  const text =
    file === undefined ? mitOf(copyright ?? '') : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text: text.replace(/\r/g, '').trim() };
}

/**
 * The packages that modules come from, by name.
 * @param moduleIds - the bundler's ids: paths, some with a prefix or a query; what is not from a package
 *   is ours.
 */
export function packagesOf(moduleIds: Iterable<string>): ShippedPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const match = packageFolder.exec(id.replaceAll('\\', '/').replace(/^\0?(?:virtual:)?/, ''));
    if (match?.[1] !== undefined) folders.add(match[1]);
  }
  return [...folders].map(read).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
