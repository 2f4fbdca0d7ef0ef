/** A copy of the project's sources, to build another extension from. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../scripts/workshop/root.ts';

/** The files that a fresh clone has, in a folder of their own, with the packages beside them. */
export function freshClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-release-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files
    .split('\n')
    .filter((each) => each !== '' && existsSync(join(root, each)))) {
    if (/^docs\/screenshots\//.test(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
