import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../scripts/gazetteer/compile.ts';
import { browserKinds } from '../scripts/workshop/browsers.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { bundledScript } from './bundled-script.ts';
import type { BenchPart, Measure } from './parts.ts';

/** `find` against a count of the bare stems, in Node and both browsers, bundled as it is shipped. */
export const findPart: BenchPart = {
  id: 'find',
  title:
    'find, against a matchAll count of the bare stems over the same text; each with its bound and whether it holds',
  async measure() {
    const code = await bundledScript('bench/find-run.ts', 'benchFind');
    const measures: Measure[] = [gazetteerSize(), ...run(code, 'Node')];
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

function gazetteerSize(): Measure {
  const source = compileGazetteer();
  const bytes = gzipSync(source, { level: 9 }).length;
  return {
    name: 'the compiled gazetteer of all languages, gzipped',
    value: bytes / 1000,
    most: 10,
    unit: 'kB',
    details: { bytes, plainBytes: source.length },
  };
}

function run(code: string, where: string): Measure[] {
  const measure: (where: string) => Measure[] = new Function(
    `${code}; return benchFind.measureFind;`,
  )();
  return measure(where);
}
