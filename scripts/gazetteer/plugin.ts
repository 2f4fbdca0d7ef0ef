import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const id = 'virtual:gazetteer';
const resolvedId = `\0${id}`;

/** Serves the gazetteer to whoever imports `virtual:gazetteer`, compiled from `data/` on the spot. */
export function gazetteerPlugin(): Plugin {
  return {
    name: 'gazetteer',
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(source) {
      if (source !== resolvedId) return undefined;
      this.addWatchFile(fileURLToPath(new URL('../../data/senses.ts', import.meta.url)));
      this.addWatchFile(fileURLToPath(new URL('../../data/aliases/index.ts', import.meta.url)));
      const { compileGazetteer } = await import('./compile.ts');
      return compileGazetteer();
    },
  };
}
