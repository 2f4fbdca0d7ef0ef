import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../scripts/workshop/errors.ts';
import { root } from '../scripts/workshop/root.ts';
import { contentPart } from './content.ts';
import { dossierPart } from './dossier.ts';
import { findPart } from './find.ts';
import { cardPart } from './page/card.ts';
import { changesPart } from './page/changes.ts';
import { gapsPart } from './page/gaps.ts';
import { hangsPart } from './page/hangs.ts';
import { hitsPart } from './page/hits.ts';
import { presenceParts } from './page/presence.ts';
import { plainStyleParts, styleParts } from './page/style.ts';
import type { BenchPart, Measure } from './parts.ts';
import { searchPart } from './search.ts';

/** Every part, in the order of the table. */
export const parts: readonly BenchPart[] = [
  findPart,
  searchPart,
  dossierPart,
  contentPart,
  ...presenceParts,
  ...plainStyleParts,
  ...styleParts,
  changesPart,
  gapsPart,
  hangsPart,
  hitsPart,
  cardPart,
];

const resultsFile = join(root, 'bench/results.json');

/**
 * `npm run bench [-- PART … --peer FOLDER …]` runs all parts or the named ones (`page` names all that begin so, `page.` that
 * one alone), prints a table and writes `bench/results.json`; parts that were not run keep their figures of
 * before. `presence` also measures the unpacked extensions of the peers.
 */
export async function main(given: readonly string[]): Promise<number> {
  const { values, positionals: args } = parseArgs({
    args: [...given],
    options: { peer: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  const unknown = args.find((arg) => !parts.some(({ id }) => isNamed(id, arg)));
  if (unknown !== undefined) {
    console.error(
      `There is no part "${unknown}"; there are ${parts.map(({ id }) => id).join(', ')}.`,
    );
    return 1;
  }
  const results: Record<string, readonly Measure[]> = args.length > 0 ? resultsBefore() : {};
  try {
    for (const part of parts) {
      if (args.length > 0 && !args.some((arg) => isNamed(part.id, arg))) continue;
      results[part.id] = await part.measure({ peers: values.peer });
      console.log(table(part.title, results[part.id] ?? []));
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
}

function isNamed(id: string, arg: string): boolean {
  return arg.endsWith('.') ? `${id}.` === arg : id === arg || id.startsWith(`${arg}-`);
}

/** The figures of before, those of parts that are no more left out. */
export function resultsBefore(): Record<string, readonly Measure[]> {
  if (!existsSync(resultsFile)) return {};
  const before: Record<string, readonly Measure[]> = JSON.parse(readFileSync(resultsFile, 'utf8'));
  return Object.fromEntries(parts.flatMap(({ id }) => (before[id] ? [[id, before[id]]] : [])));
}

function table(title: string, measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const lines = measures.map(({ name, value, most, unit = '×', details }) => {
    const figure = `${value.toFixed(2)} ${unit}`.padStart(10);
    const bound = `at most ${most} ${unit}`.padStart(16);
    const verdict = value <= most ? 'holds' : 'OVER ';
    const rest = Object.entries(details).map(
      ([key, number]) => `${key} ${Number(number.toFixed(2))}`,
    );
    return `${name.padEnd(width)} ${figure} ${bound}  ${verdict}  ${rest.join(', ')}`;
  });
  return [`\n${title}`, ...lines].join('\n');
}
