/**
 * `npm run watch [-- FILTER …]`: the unit tests that your changes touch, again at each change of a file; with
 * filters, the test files whose paths hold one of them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './workshop/root.ts';

export async function main(args: readonly string[]): Promise<number> {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const which = args.length > 0 ? args : ['--changed'];
  const vitest = spawn(process.execPath, [program, 'watch', ...which], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(vitest, 'close');
  return code ?? 1;
}
