/**
 * `npm run fuzz [-- PAGES [SEED [SKIPPED]]]`: ten thousand generated pages in each browser (or so many as
 * said), from a new seed each time (or the one said, without so many of its first pages), and the nasty pages
 * with a thousand frames. A page that fails is made small and printed with its seed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';
import { browserKinds } from './workshop/browsers.ts';
import { UserError } from './workshop/errors.ts';
import { root } from './workshop/root.ts';

const usualCount = 10_000;

/** @throws UserError where an argument is no number. */
export function main(args: readonly string[]): number {
  const [count = usualCount, seed = Math.floor(Math.random() * 2 ** 31), skipped = 0] =
    args.map(Number);
  if (![count, seed, skipped].every(Number.isSafeInteger)) {
    throw new UserError('Usage: npm run fuzz [-- PAGES [SEED [SKIPPED]]]');
  }
  for (const kind of browserKinds) build(kind);
  console.log(`Generating ${count} pages from seed ${seed} …`);
  const vitest = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--config', join('e2e', 'vitest.config.ts')],
      ...[join('e2e', 'fuzz'), join('e2e', 'hostile.test.ts')],
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        FUZZ_PAGES: String(count),
        FUZZ_SEED: String(seed),
        FUZZ_SKIP: String(skipped),
        FRAMES: '1000',
      },
    },
  );
  return vitest.status ?? 1;
}
