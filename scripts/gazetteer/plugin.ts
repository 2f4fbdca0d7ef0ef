import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ids = ['virtual:coarse', 'virtual:gazetteer', 'virtual:senses', 'virtual:spellings'];

/** Serves the gazetteer, the senses and the spellings, compiled from `data/` on the spot. */
export function gazetteerPlugin(): Plugin {
  return {
    name: 'gazetteer',
    resolveId: (source) => (ids.includes(source) ? `\0${source}` : undefined),
    async load(source) {
      const id = source.replace('\0', '');
      if (source === id || !ids.includes(id)) return undefined;
      for (const file of sources()) this.addWatchFile(file);
      if (id === 'virtual:spellings')
        return (await import('./spelling-list.ts')).compileSpellings();
      const { compileCoarse, compileGazetteer, compileSenses } = await import('./compile.ts');
      if (id === 'virtual:coarse') return compileCoarse();
      return id === 'virtual:senses' ? compileSenses() : compileGazetteer();
    },
  };
}

function sources(): string[] {
  const folder = fileURLToPath(new URL('../../data/', import.meta.url));
  const tables = readdirSync(`${folder}aliases`).map((name) => `${folder}aliases/${name}`);
  return [`${folder}senses.ts`, ...tables];
}
