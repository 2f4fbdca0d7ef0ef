import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { drawnPlugin } from '../scripts/drawn/plugin.ts';
import { gazetteerPlugin } from '../scripts/gazetteer/plugin.ts';
import { root } from '../scripts/workshop/root.ts';

/**
 * Code under measure, bundled as it is shipped: one script that leaves its exports in a global.
 * @param entry from the root.
 * @param name the global.
 */
export async function bundledScript(entry: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-bench-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [gazetteerPlugin(), drawnPlugin()],
      build: {
        outDir: folder,
        lib: { entry: join(root, entry), name, formats: ['iife'], fileName: () => 'script.js' },
      },
    });
    return readFileSync(join(folder, 'script.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
