import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const tables = ['places', 'coasts', 'map', 'wordings'].map((name) =>
  fileURLToPath(new URL(`../../data/${name}.ts`, import.meta.url)),
);
const ids = ['virtual:drawn/card-map', 'virtual:drawn/dossier'];

/** Serves what never changes at run time, drawn from the tables on the spot (`answers/drawn.ts`). */
export function drawnPlugin(): Plugin {
  return {
    name: 'drawn',
    resolveId: (source) => (ids.includes(source) ? `\0${source}` : undefined),
    async load(source) {
      const id = source.replace('\0', '');
      if (source === id || !ids.includes(id)) return undefined;
      for (const file of tables) this.addWatchFile(file);
      const drawn = await import('./drawn.ts');
      return id === 'virtual:drawn/card-map'
        ? `export const cardMap = ${JSON.stringify(drawn.cardMap)};\n`
        : `export const largeMap = ${JSON.stringify(drawn.largeMap)};\nexport const wordingPieces = ${JSON.stringify(drawn.wordingPieces)};\n`;
    },
  };
}
