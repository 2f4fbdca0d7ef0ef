import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/workshop/root.ts';
import { parts, resultsBefore } from './bench.ts';
import type { BenchPart, Measure } from './parts.ts';

export const performanceFile = join(root, 'docs/performance.md');

const introduction = `# Performance

What Two Names costs, against what it may cost. \`npm run bench\` measures and writes \`bench/results.json\`; \`npm run performance\` writes this page from it, and no figure here is written by hand. \`npm run bench -- page\` runs the parts whose names begin with \`page\`.

How it is measured: figures of one line come from one run, on one machine, with the variants in turn. Time in our scripts is that of the profiler's samples in a Chromium trace which have an address of the extension on their stack, so continuations after an \`await\` are counted; the profiler adds its own cost, to all that is compared alike. A task's time is that of our samples in it. Style and layout are the trace's own events. "The bound" of a page is what the walk over all its text nodes took, two times over without mentions and three times with, and 5 ms to start. How pages are read and painted is said in \`page/skim.ts\` and \`page/paint.ts\`. A part keeps its figures until it is run again, so they may be those of an earlier build; what else the machine does is taken off script time by the thread's own clock, and not off what is measured on the page's clock (changes, the card).

Where a figure is over its bound, and why. *Pages with mentions*: the script that marks, with every name, comes to such a page and runs there for the first time; what is over is compiling it and running it before the engine has made it fast, and on short pages the bound is little more than the 5 ms. *The same with a thousand*: each mention's paragraph is read with its neighbours, its language and its evidence, while the walk reads letters alone. *A tenth of mark.js on the largest page*: the walk alone takes more than that tenth, and the same line allows three walks. *A change of the page's own*: see what an observer that does nothing costs in the same run, in the last column. *Every name in one script*: the names come in a script of their own, at the first stem (docs/architecture.md).
`;

/** \`npm run performance\`: writes docs/performance.md from bench/results.json. */
export async function main(): Promise<number> {
  writeFileSync(performanceFile, performancePage());
  console.log('docs/performance.md is written from bench/results.json.');
  return 0;
}

/** The page as the results have it. */
export function performancePage(): string {
  const results = resultsBefore();
  const sections = parts
    .filter(({ id }) => (results[id]?.length ?? 0) > 0)
    .map((part) => section(part, results[part.id] ?? []));
  const measures = Object.values(results).flat();
  const kept = measures.filter(({ value, most }) => value <= most).length;
  const summary = `${kept} of ${measures.length} figures are within their bounds.\n`;
  const missing = parts.filter(({ id }) => (results[id]?.length ?? 0) === 0).map(({ id }) => id);
  const gaps = missing.length > 0 ? `Not measured yet: ${missing.join(', ')}.\n` : '';
  return [introduction, summary, ...(gaps ? [gaps] : []), ...sections].join('\n');
}

function section({ id, title }: BenchPart, measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, most, unit = '×', details }) => {
    const verdict = value <= most ? '' : '**over**';
    const made = Object.entries(details).map(([key, number]) => `${worded(key)} ${figure(number)}`);
    return `| ${name} | ${figure(value)} ${unit} | ${figure(most)} ${unit} | ${verdict} | ${made.join(', ')} |`;
  });
  return [
    `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    '',
    `\`npm run bench -- ${id}.\``,
    '',
    '| what | measured | at most | | made of |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** "markJsMs" as "mark js (ms)". */
function worded(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' ');
  const unit = words.at(-1) ?? '';
  if (!['ms', 'kb', 'mb'].includes(unit)) return words.join(' ');
  const units: Readonly<Record<string, string>> = { ms: 'ms', kb: 'kB', mb: 'MB' };
  return `${words.slice(0, -1).join(' ')} (${units[unit]})`;
}

function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}
