/** What a script or a page of ours weighs, gzipped: the tests beside each hold it to its budget. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { gazetteerPlugin } from '../gazetteer/plugin.ts';
import { knowledgePlugin } from '../knowledge/plugin.ts';
import { root } from './root.ts';

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The tables of `data` and what is compiled of them; their schema is code. */
export function isTable(id: string): boolean {
  return /\/data\/(?!schema)|virtual:/.test(id);
}

/**
 * Builds an entry of ours as it is shipped, in memory.
 * @param entry - from the root, as `entrypoints/card.ts`.
 * @param withTables - without them their imports stay imports.
 */
export async function bundled(entry: string, withTables: boolean): Promise<Output> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [gazetteerPlugin(), knowledgePlugin()],
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Not in library mode, which keeps white space; the entry's exports must stay all the same.
        input: join(root, entry),
        preserveEntrySignatures: 'strict',
        ...(withTables ? {} : { external: isTable }),
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output;
}

/** What a part of a build holds, as text. */
export function textOf(part: Output[number]): string {
  return 'code' in part ? part.code : String(part.source);
}

/** The bytes of texts, gzipped as one. */
export function gzipped(texts: readonly string[]): number {
  return gzipSync(texts.join('\n')).length;
}

/**
 * Code and styles of an entry, gzipped, without the tables of `data`.
 * @throws where no table was left out: then the tables were counted, or the entry has none.
 */
export async function codeBytes(entry: string): Promise<number> {
  const parts = await bundled(entry, false);
  const imported = parts.flatMap((part) =>
    part.type === 'chunk' ? [...part.imports, ...part.dynamicImports] : [],
  );
  if (!imported.some(isTable)) throw new Error(`${entry} imports no table`);
  return gzipped(parts.map(textOf));
}
