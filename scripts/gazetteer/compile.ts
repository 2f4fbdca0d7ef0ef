/**
 * Makes the gazetteer of the tables in `data/`: one small module that the search reads. The tables are
 * for people; the gazetteer is for the script on every page, so it is as short as can be. Paradigms and
 * alternatives are left to be written out when a page first needs them (mentions/expand.ts).
 */
import { guards } from '../../data/aliases/guards.ts';
import { aliasTables } from '../../data/aliases/index.ts';
import type { AliasRow, AliasTable } from '../../data/aliases/schema.ts';
import { type Sense, senses } from '../../data/senses.ts';
import { withoutMarks } from '../../mentions/bare.ts';
import { expand } from '../../mentions/expand.ts';
import { foldText } from '../../mentions/fold.ts';
import type { CompiledClass } from '../../mentions/gazetteer.ts';
import type { CompiledSense } from '../../mentions/senses.ts';
import { viewOf } from '../../mentions/view.ts';
import { coarseSource, stemSource } from './stems.ts';

/** One spelling with what it means in some languages. */
export interface Spelling {
  readonly text: string;
  readonly languages: readonly string[];
  readonly script: AliasTable['script'];
  readonly row: AliasRow;
}

/** Every spelling of the tables, alternatives and paradigms written out. */
export function spellings(tables: readonly AliasTable[] = aliasTables): Spelling[] {
  return tables.flatMap(({ languages, script, paradigms, rows }) =>
    rows.flatMap((row) =>
      row.aliases
        .flatMap((pattern) => expand(pattern, paradigms))
        .map((text) => ({ text, languages, script: row.script ?? script, row })),
    ),
  );
}

/** What two spellings share when the search cannot tell them apart. */
export function keyOf(text: string): string {
  return foldText(viewOf(text).text);
}

/** The source of the module `virtual:gazetteer`. */
export function compileGazetteer(): string {
  const classes = new Map<string, number>();
  const tables = aliasTables.map((table) => compiledTable(table, classes));
  const parts = {
    latinStems: stemSource(everyStem.filter(isLatin)),
    otherStems: stemSource(everyStem.filter((stem) => !isLatin(stem))),
    classes: [...classes.keys()].map((json): CompiledClass => JSON.parse(json)),
    tables: tables.join('\n\n'),
    guards: Object.values(guards).map((guard) => [guard.before ?? '', guard.after ?? '']),
  };
  return moduleOf(parts);
}

/** The source of the module `virtual:coarse`: what a page is asked before any name is looked for. */
export function compileCoarse(): string {
  return moduleOf({
    latinStems: coarseSource(everyStem.filter(isLatin)),
    otherStems: coarseSource(everyStem.filter((stem) => !isLatin(stem)).map(withoutMarks)),
  });
}

/** The source of the module `virtual:senses`: the cues, apart from the names. */
export function compileSenses(): string {
  return moduleOf({ senses: senses.map(compiledSense) });
}

function moduleOf(parts: Readonly<Record<string, unknown>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/**
 * A table as lines: its languages and paradigms, then on each line the letters that the stems of its names
 * begin with, their class and their patterns.
 */
function compiledTable(table: AliasTable, classes: Map<string, number>): string {
  const paradigms = Object.entries(table.paradigms ?? {}).map(
    ([name, endings]) => `${name}:${endings.join(',')}`,
  );
  const rows = table.rows.flatMap((row) => {
    const compiled = JSON.stringify(compiledClass(row));
    const index = classes.get(compiled) ?? classes.size;
    classes.set(compiled, index);
    const byLetters = Map.groupBy(row.aliases, (pattern) => stemLetters(pattern, table));
    return [...byLetters].map(([letters, patterns]) => `${letters}:${index}:${patterns.join(';')}`);
  });
  return [`${table.languages.join(' ')}|${paradigms.join(';')}`, ...rows].join('\n');
}

const everyStem = aliasTables.flatMap(({ stems }) => stems);
const isLatin = (stem: string) => !/[^\p{Script=Latin}\P{L}]/u.test(stem);
const stemPattern = new RegExp(stemSource(everyStem), 'gi');

/** The folded letters that stems begin with in what a pattern stands for. */
function stemLetters(pattern: string, { paradigms }: AliasTable): string {
  const letters = expand(pattern, paradigms).flatMap((alias) => {
    const { text } = viewOf(alias);
    return Array.from(text.matchAll(stemPattern), ({ index }) => foldText(text.charAt(index)));
  });
  return [...new Set(letters)].sort().join('');
}

/** Each in its place is the code of the condition: see `CompiledClass`. */
const capitalCodes: readonly AliasRow['capital'][] = [undefined, true, 'inSentence', 'orDoubtful'];

function compiledClass(row: AliasRow): CompiledClass {
  const { place, side, certainty = 'certain', family = '', capital, guard } = row;
  const index = guard === undefined ? -1 : Object.keys(guards).indexOf(guard);
  return [place, side, certainty, family, capitalCodes.indexOf(capital), index];
}

function compiledSense(sense: Sense): CompiledSense {
  const cues = new Set(
    Object.values(sense.cues)
      .flatMap((list) => list.split(','))
      .map((cue) => viewOf(cue.trim()).text),
  );
  return [
    sense.id,
    sense.speaks === 'for' ? 1 : -1,
    sense.of?.join(' ') ?? '',
    sense.weight,
    [...cues].sort().join(','),
    sense.regions?.join(' ') ?? '',
  ];
}
