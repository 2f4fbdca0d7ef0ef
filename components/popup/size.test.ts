import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { gazetteerPlugin } from '../../scripts/gazetteer/plugin.ts';

/** Code and styles of the popup, gzipped, with the tables of `data` left aside. */
const mostBytes = 60_000;

test(`the popup’s code and styles stay under ${mostBytes / 1000} kB gzipped, data aside`, async () => {
  const root = join(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [gazetteerPlugin()],
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      rolldownOptions: {
        // No library, for those keep their white space.
        input: join(root, 'entrypoints/popup/main.tsx'),
        external: (id) => /\/data\/(?!schema)/.test(id) || id.startsWith('virtual:'),
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const parts = output.output.map((part) => ('code' in part ? part.code : String(part.source)));
  expect(parts.some((part) => part.includes('data/places'))).toBe(true);
  const bytes = gzipSync(parts.join('\n')).length;
  expect(bytes).toBeLessThan(mostBytes);
  expect(bytes).toBeGreaterThan(20_000);
});
