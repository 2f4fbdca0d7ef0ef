/** Copies of the extension in which something goes wrong. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../scripts/build.ts';
import type { BrowserKind } from './harness.ts';

/**
 * A copy with a piece of code before one of its scripts, which makes a browser interface fail as it can in
 * real life.
 * @returns the folder of the copy, to be removed by the caller.
 */
export function brokenCopy(kind: BrowserKind, file: string, before: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-broken-'));
  cpSync(buildFolder(kind), folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, `${before}\n${readFileSync(path, 'utf8')}`);
  return folder;
}
