/**
 * `npm run -s evaluate -- FILE.jsonl [--json]` measures `find` against labelled text: precision, recall
 * and F1 overall, by language, kind and place, then each error with its context. The form of the file
 * stands in docs/mentions.md.
 */
import { parseArgs } from 'node:util';
import { find } from '../mentions/find.ts';
import { type Evaluation, evaluate, type Figure, readGold } from './evaluation.ts';
import { UserError } from './workshop/errors.ts';

/** @throws UserError where no file is named, or it cannot be read. */
export function main(args: readonly string[]): number {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) {
    throw new UserError('Say which file to evaluate: npm run -s evaluate -- FILE.jsonl [--json]');
  }
  const snippets = readGold(file);
  const result = evaluate(snippets, (text, language) => find(text, { language }));
  console.log(values.json ? JSON.stringify(result) : table(result));
  return 0;
}

function table(result: Evaluation): string {
  const groups: [string, Record<string, Figure>][] = [
    ['language', result.byLanguage],
    ['kind', result.byKind],
    ['place', result.byPlace],
  ];
  const lines = [heading, row('overall', result.overall)];
  for (const [name, figures] of groups) {
    lines.push('', `by ${name}`);
    for (const [key, figure] of Object.entries(figures)) lines.push(row(key, figure));
  }
  lines.push('', `${result.errors.length} errors`);
  for (const error of result.errors) {
    lines.push(`${error.error} ${error.id} ${error.place} "${error.surface}": ${error.context}`);
  }
  return lines.join('\n');
}

const heading = `${''.padEnd(14)}${['precision', 'recall', 'F1', 'found', 'missed', 'false'].map((name) => name.padStart(10)).join('')}`;

function row(name: string, figure: Figure): string {
  const ratios = [figure.precision, figure.recall, figure.f1].map((value) => value.toFixed(4));
  const counts = [figure.found, figure.missed, figure.false].map(String);
  return name.padEnd(14) + [...ratios, ...counts].map((cell) => cell.padStart(10)).join('');
}
