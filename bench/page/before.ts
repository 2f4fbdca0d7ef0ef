/** The build that new ones are measured against. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../scripts/workshop/errors.ts';
import { root } from '../../scripts/workshop/root.ts';

/** The last commit at which one script surveyed every page and read the settings there. */
const commit = '89dc15b';

/** The folder of that commit's build for Chromium; built from the repository's history when absent. */
export function buildBefore(): string {
  const folder = join(root, '.cache/bench', `build-${commit}`);
  const output = join(folder, '.output/chrome-mv3');
  if (existsSync(join(output, 'manifest.json'))) return output;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'sources.tar');
  run('git', ['archive', '--output', archive, commit], root);
  run('tar', ['xf', archive], folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  run(process.execPath, [join('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'], folder);
  return output;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) {
    throw new UserError(
      `${stderr}\nThe build of ${commit}, to compare with, could not be made. It needs the history of the repository.`,
    );
  }
}
