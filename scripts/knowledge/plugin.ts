import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cuesOf } from '../../answers/card/cues.ts';
import type { Knowledge } from '../../answers/knowledge.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { inOneLanguage } from './one-language.ts';

const inBriefName = 'virtual:look-up/in-brief';
const cuesName = 'virtual:cues';

/**
 * Serves what we know in one language at a time: `virtual:knowledge/ja` for the card and our pages, and
 * `virtual:look-up/ja` for the look-up alone. The popup must open at once. `virtual:look-up/in-brief` is for
 * what the address bar suggests, `virtual:cues` for the cues of pages, each language read when a page has it.
 */
export function knowledgePlugin(): Plugin {
  return {
    name: 'knowledge',
    resolveId: (source) =>
      source === inBriefName || source === cuesName || partOf(source) !== undefined
        ? `\0${source}`
        : undefined,
    async load(source) {
      if (source === `\0${inBriefName}`) {
        for (const file of tableFiles()) this.addWatchFile(file);
        return inBrief();
      }
      if (source === `\0${cuesName}`) {
        for (const file of tableFiles('cues/')) this.addWatchFile(file);
        return cues();
      }
      const part = source.startsWith('\0') ? partOf(source.slice(1)) : undefined;
      if (part === undefined) return undefined;
      for (const file of tableFiles()) this.addWatchFile(file);
      return part.kind === 'knowledge'
        ? reader('readKnowledge', inOneLanguage(await knowledge(), part.language))
        : reader('readLookUpTables', inOneLanguage(await lookUpTables(), part.language));
    },
  };
}

function partOf(source: string) {
  const [, kind, tag] = /^virtual:(knowledge|look-up)\/(\w+)$/.exec(source) ?? [];
  const language = interfaceLanguages.find((each) => each === tag);
  return kind === undefined || language === undefined ? undefined : { kind, language };
}

/** Without the cues: they are read on pages alone, whose words are of any language. */
async function knowledge(): Promise<Knowledge> {
  const { tables } = await import('../../answers/tables.ts');
  const { cardMap } = await import('../drawn/drawn.ts');
  return { ...tables, cues: {}, map: cardMap };
}

async function lookUpTables() {
  return (await import('../../answers/look-up/tables.ts')).lookUpTables;
}

/** Read when it is asked for: the background starts often, and seldom suggests anything. */
async function inBrief(): Promise<string> {
  const { places } = await import('../../data/places.ts');
  const { chainIslands } = await import('../../data/chain.ts');
  const { knownInBrief } = await import('../../answers/look-up/in-brief.ts');
  const told = JSON.stringify(JSON.stringify(knownInBrief(places, chainIslands)));
  return `export const inBrief = () => JSON.parse(${told});\n`;
}

/** A page has one language, and to make the objects of all of them takes longer than to read one. */
async function cues(): Promise<string> {
  const { cueTables } = await import('../../data/cues/index.ts');
  const getters = Object.entries(cueTables).map(
    ([language, table]) =>
      `get ${language}() { return read(${JSON.stringify(language)}, ${JSON.stringify(JSON.stringify(table, withoutBreaks))}); },`,
  );
  return `const tables = {};
const read = (language, json) => (tables[language] ??= JSON.parse(json));
export const cueTables = {
${getters.join('\n')}
};
`;
}

/** The lists are written in many lines, for people. */
function withoutBreaks(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cuesOf(value).join(',') : value;
}

/** A module with one function, for a script may have to ask for something first. Browsers parse JSON faster than code. */
function reader(name: string, value: unknown): string {
  return `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** @param under - a folder of `data`, with a slash at its end. */
function tableFiles(under = ''): string[] {
  const folder = fileURLToPath(new URL(`../../data/${under}`, import.meta.url));
  return readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [`${folder}${name}`] : []));
}
