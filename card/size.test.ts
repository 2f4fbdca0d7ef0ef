import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** Code and styles of the card's script, gzipped, with the tables of `data` left aside. */
const mostBytes = 35_000;

test(`the card’s code and styles stay under ${mostBytes / 1000} kB gzipped, data aside`, async () => {
  const root = join(import.meta.dirname, '..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'entrypoints/card.ts'), formats: ['iife'], name: 'card' },
      rolldownOptions: { external: (id) => /\/data\/(?!schema)/.test(id) },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const code = output.output.map((part) => ('code' in part ? part.code : '')).join('');
  expect(code.includes('data_places')).toBe(true);
  const bytes = gzipSync(code).length;
  expect(bytes).toBeLessThan(mostBytes);
  expect(bytes).toBeGreaterThan(10_000);
});
