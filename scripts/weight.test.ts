import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './workshop/root.ts';

const mostBytes = 8_000_000;
/** Whose pictures are compared or shipped. */
const keptFolders = /^(e2e\/pictures|public\/icon)\//;

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** The pictures that a page of ours links, seen from the root. */
const linked = tracked
  .filter((file) => file.endsWith('.md'))
  .flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+\.png)\)/g)].map(
      ([, path = '']) => normalize(join(dirname(page), path)).replaceAll('\\', '/'),
    ),
  );

it('a clone without its packages is under 8 MB', () => {
  const bytes = tracked.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  expect(bytes).toBeLessThan(mostBytes);
});

it('keeps the pictures that a page of ours links, that tests compare or that are shipped, and no others', () => {
  const pictures = tracked.filter((file) => file.endsWith('.png') && !keptFolders.test(file));
  expect(pictures.sort()).toEqual([...new Set(linked)].sort());
});
