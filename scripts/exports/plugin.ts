import type { Plugin } from 'vite';
import { interfaceLanguages } from '../../data/schema.ts';
import { bibTex, citationItems, ris } from './citations.ts';

const prefix = 'virtual:citations/';

/** Serves the entry of each report and source in BibTeX and in RIS, in one language at a time. */
export function citationsPlugin(): Plugin {
  return {
    name: 'citations',
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : undefined),
    load(source) {
      const language = interfaceLanguages.find((each) => source === `\0${prefix}${each}`);
      if (language === undefined) return undefined;
      const entries = citationItems(language).map((item) => [
        item.id,
        { bib: bibTex([item]).trim(), ris: ris([item]).trim() },
      ]);
      const json = JSON.stringify(JSON.stringify(Object.fromEntries(entries)));
      return `export const citations = JSON.parse(${json});\n`;
    },
  };
}
