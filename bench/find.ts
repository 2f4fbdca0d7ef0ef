import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { gazetteerPlugin } from '../scripts/gazetteer/plugin.ts';
import { browserKinds } from '../scripts/workshop/browsers.ts';
import { root } from '../scripts/workshop/root.ts';
import { startSession } from '../scripts/workshop/session.ts';
import type { BenchPart, Measure } from './parts.ts';

/** `find` against a count of the bare stems, in Node and both browsers, bundled as it is shipped. */
export const findPart: BenchPart = {
  id: 'find',
  title: 'find, against a matchAll count of the bare stems over the same text',
  async measure() {
    const code = await bundled();
    const measures: Measure[] = [...run(code, 'Node')];
    for (const kind of browserKinds) {
      const session = await startSession({ kind });
      try {
        const page = await session.browser.newPage();
        const title = kind === 'firefox' ? 'Firefox' : 'Chromium';
        const found = await page.evaluate(
          `${code}; benchFind.measureFind(${JSON.stringify(title)})`,
        );
        measures.push(...(found as Measure[]));
      } finally {
        await session.close();
      }
    }
    return measures;
  },
};

/** The code under measure as one script that leaves its exports in `benchFind`. */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-bench-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [gazetteerPlugin()],
      build: {
        outDir: folder,
        lib: {
          entry: join(root, 'bench/find-run.ts'),
          name: 'benchFind',
          formats: ['iife'],
          fileName: () => 'find.js',
        },
      },
    });
    return readFileSync(join(folder, 'find.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(code: string, where: string): Measure[] {
  const measure: (where: string) => Measure[] = new Function(
    `${code}; return benchFind.measureFind;`,
  )();
  return measure(where);
}
