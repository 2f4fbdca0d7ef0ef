/**
 * Makes the gazetteer of the tables in `data/`: one small module that the search reads. The tables are
 * for people, the gazetteer is for the script on every page, so it is as short as can be.
 */
import { guards } from '../../data/aliases/guards.ts';
import { aliasTables } from '../../data/aliases/index.ts';
import type { AliasRow, AliasTable } from '../../data/aliases/schema.ts';
import { type Sense, senses } from '../../data/senses.ts';
import { foldText } from '../../mentions/fold.ts';
import type { CompiledClass, CompiledSense } from '../../mentions/gazetteer.ts';
import { viewOf } from '../../mentions/view.ts';
import { expand } from './expand.ts';
import { stemSource } from './stems.ts';

/** One spelling with what it means in some languages. */
export interface Spelling {
  readonly text: string;
  readonly languages: readonly string[];
  readonly script: AliasTable['script'];
  readonly row: AliasRow;
}

/** Every spelling of the tables, paradigms written out. */
export function spellings(tables: readonly AliasTable[] = aliasTables): Spelling[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.aliases
        .flatMap((pattern) => expand(pattern, table.paradigms))
        .map((text) => ({
          text,
          languages: table.languages,
          script: row.script ?? table.script,
          row,
        })),
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
  const guardNames = Object.keys(guards);
  const meanings = new Map<string, { text: string; classes: number[] }>();
  for (const spelling of byMeaning(spellings())) {
    const compiled = compiledClass(spelling, guardNames);
    const id = numbered(classes, JSON.stringify(compiled));
    const meaning = meanings.get(spelling.key) ?? { text: spelling.text, classes: [] };
    meaning.classes.push(id);
    meanings.set(spelling.key, meaning);
  }
  const groups = new Map<string, string[]>();
  for (const meaning of meanings.values()) {
    const group = meaning.classes.join(' ');
    groups.set(group, [...(groups.get(group) ?? []), meaning.text]);
  }
  const names = [...groups].map(([group, texts]) => `${group}\n${frontCoded(texts)}`).join('\n\n');
  const parts = {
    stems: stemSource(aliasTables.flatMap((table) => table.stems)),
    classes: [...classes.keys()].map((json): CompiledClass => JSON.parse(json)),
    guards: Object.values(guards).map((guard) => [guard.before ?? '', guard.after ?? '']),
    names,
    senses: senses.map(compiledSense),
  };
  return Object.entries(parts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Spellings of one key and one meaning become one, with the languages of all. */
function byMeaning(list: readonly Spelling[]) {
  const merged = new Map<
    string,
    { key: string; text: string; row: AliasRow; languages: Set<string> }
  >();
  for (const { text, row, languages } of list) {
    const key = keyOf(text);
    const { place, side, certainty, family, capital, guard } = row;
    const id = JSON.stringify([key, place, side, certainty, family, capital, guard]);
    const same = merged.get(id) ?? { key, text, row, languages: new Set<string>() };
    for (const language of languages) same.languages.add(language);
    merged.set(id, same);
  }
  return merged.values();
}

function compiledClass(
  spelling: { row: AliasRow; languages: Set<string> },
  guardNames: readonly string[],
): CompiledClass {
  const { place, side, certainty, family, capital, guard } = spelling.row;
  return [
    place,
    side,
    [...spelling.languages].join(' '),
    certainty ?? 'certain',
    family ?? '',
    capital ? 1 : 0,
    guard === undefined ? -1 : guardNames.indexOf(guard),
  ];
}

function numbered(ids: Map<string, number>, key: string): number {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

/** Sorted texts, each without what it shares with the one before: a base-36 digit says how much. */
function frontCoded(texts: readonly string[]): string {
  let previous = '';
  return [...texts]
    .sort()
    .map((text) => {
      let shared = 0;
      while (shared < 35 && shared < text.length && text[shared] === previous[shared]) shared++;
      previous = text;
      return shared.toString(36) + text.slice(shared);
    })
    .join('\n');
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
