import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { interfaceLanguages } from '../../data/schema.ts';
import { inOneLanguage } from './one-language.ts';

const prefix = 'virtual:knowledge/';

/**
 * Serves what we know in one language at a time, without the coasts, which are loaded when a map is
 * seen: the popup must open at once.
 */
export function knowledgePlugin(): Plugin {
  return {
    name: 'knowledge',
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : undefined),
    async load(source) {
      const language = interfaceLanguages.find((each) => source === `\0${prefix}${each}`);
      if (language === undefined) return undefined;
      for (const file of tables()) this.addWatchFile(file);
      const { knowledge } = await import('../../answers/knowledge.ts');
      const told = inOneLanguage({ ...knowledge, coasts: [] }, language);
      // Browsers parse JSON faster than the same as code.
      return `export const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(told))});\n`;
    },
  };
}

function tables(): string[] {
  const folder = fileURLToPath(new URL('../../data/', import.meta.url));
  return readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [`${folder}${name}`] : []));
}
