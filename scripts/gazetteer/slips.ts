/** Finds what is wrong in a table of aliases, so that its writer reads it in a sentence. */
import { guards } from '../../data/aliases/guards.ts';
import type { AliasRow, AliasTable } from '../../data/aliases/schema.ts';
import { senses } from '../../data/senses.ts';
import { expand } from '../../mentions/expand.ts';
import { viewOf } from '../../mentions/view.ts';
import { keyOf } from './compile.ts';
import { stemSource } from './stems.ts';

/** Letters a script's aliases are written in; a table may mix kana and characters, or scripts with Latin digits. */
const letters: Readonly<Record<AliasTable['script'], RegExp>> = {
  Latn: /^[\p{Script=Latin}\p{M}\s'’.,=-]+$/u,
  Cyrl: /^[\p{Script=Cyrillic}\s-]+$/u,
  Grek: /^[\p{Script=Greek}\s]+$/u,
  Jpan: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー4]+$/u,
  Hira: /^[\p{Script=Hiragana}\p{Script=Han}]+$/u,
  Kana: /^[\p{Script=Katakana}ー・\u309a]+$/u,
  Hans: /^\p{Script=Han}+$/u,
  Hant: /^\p{Script=Han}+$/u,
  Kore: /^[\p{Script=Hangul}\s\d]+$/u,
  Arab: /^[\p{Script=Arabic}\s]+$/u,
  Deva: /^[\p{Script=Devanagari}\s]+$/u,
};

/** One sentence for each slip in the tables; none for tables that are right. */
export function slips(tables: readonly AliasTable[]): string[] {
  return tables.flatMap((table) => {
    const language = table.languages[0] ?? '';
    const found = table.rows.flatMap((row) => [...rowSlips(row), ...patternSlips(table, row)]);
    return [...found, ...duplicates(table)].map((slip) => `${language}: ${slip}`);
  });
}

function rowSlips(row: AliasRow): string[] {
  const name = `"${row.aliases[0]}"`;
  const found: string[] = [];
  if (row.guard !== undefined && !(row.guard in guards))
    found.push(`${name}: there is no guard "${row.guard}"`);
  const isDoubted = row.certainty !== undefined || row.capital === 'orDoubtful';
  if (!isDoubted && row.family !== undefined) {
    found.push(`${name} is certain, so it has no family of rival senses`);
  }
  if (isDoubted && row.family === undefined) {
    found.push(`${name} is ${row.certainty ?? 'doubtful in small letters'}, so it needs a family`);
  }
  if (row.family !== undefined && !senses.some(({ of }) => of?.includes(row.family ?? ''))) {
    found.push(`${name}: no sense says anything about the family "${row.family}"`);
  }
  return found;
}

function patternSlips({ paradigms = {}, script, stems }: AliasTable, row: AliasRow): string[] {
  const stem = new RegExp(stemSource(stems), 'i');
  return row.aliases.flatMap((pattern) => {
    const names = [...pattern.matchAll(/<(.*?)>/g)].map(([, name = '']) => name);
    const unknown = names.find((name) => !(name in paradigms));
    if (unknown !== undefined) return [`"${pattern}": there is no paradigm "${unknown}"`];
    if (new Set(names.map((name) => paradigms[name]?.length)).size > 1) {
      return [`"${pattern}": paradigms that agree have the same number of endings`];
    }
    const texts = expand(pattern, paradigms);
    if (texts.some((text) => /[[\]<>|;:]/.test(text)))
      return [`"${pattern}": a bracket or sign is left over`];
    const strange = texts.find((text) => !letters[row.script ?? script].test(text));
    if (strange !== undefined) return [`"${strange}" is not ${row.script ?? script}`];
    const lost = texts.find((text) => !stem.test(viewOf(text).text));
    return lost === undefined ? [] : [`"${lost}" holds no stem of its table`];
  });
}

function duplicates({ paradigms, rows }: AliasTable): string[] {
  const seen = new Map<string, AliasRow>();
  const found: string[] = [];
  for (const row of rows) {
    // Endings that fall together are one form; a form in two rows or two patterns is a slip.
    for (const pattern of row.aliases) {
      for (const key of new Set(expand(pattern, paradigms).map(keyOf))) {
        if (seen.has(key)) found.push(`"${key}" stands twice`);
        seen.set(key, row);
      }
    }
  }
  return found;
}
