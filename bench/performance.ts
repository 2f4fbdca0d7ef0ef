import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/workshop/root.ts';
import { parts, resultsBefore } from './bench.ts';
import type { BenchPart, Measure } from './parts.ts';

export const performanceFile = join(root, 'docs/performance.md');

const introduction = `# Performance

What Two Names costs, against what it may cost. \`npm run bench\` measures and writes \`bench/results.json\`; \`npm run performance\` writes this page from it, and no figure here is written by hand. \`npm run bench -- page\` runs the parts whose names begin with \`page\`.

How it is measured: figures of one line come from one run, on one machine, with the variants in turn. Time in a script is the sum of the profiler's samples, in a Chromium trace, on the page's main thread, whose stack names the extension, so continuations after an \`await\` are counted; the profiler adds its own cost, to all that is compared alike. A task's time is that of our samples in it. Style and layout are the trace's own events. How marks are painted is said in \`page/marks/paint.ts\`. A part keeps its figures until it is run again, so they may be those of an earlier build; what else the machine does is taken off script time by the thread's own clock, and not off what is measured on the page's clock (changes, the card).

What it is measured against. *Presence without a mention*: three unpacked extensions. \`empty\` does nothing, \`settings\` reads the settings and nothing else, \`watch\` is the least that is possible: the page's text once, one expression over it, and an ear for changes. *Presence with mentions, and the first card*: the build of commit 89dc15b, which surveyed each page and read the settings there, made from the repository's history. *Others*: with \`npm run bench -- presence --peer NAME=FOLDER\` other unpacked extensions are loaded in the same run, and stand in a column of their own. *A change of the page's own*: an observer that does nothing.
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
  const hasPeers = measures.some(({ peers }) => peers);
  const rows = measures.map(({ name, value, most, unit = '×', details, peers = {} }) => {
    const verdict = value <= most ? '' : '**over**';
    const made = Object.entries(details).map(([key, number]) => `${worded(key)} ${figure(number)}`);
    return `| ${name} | ${figure(value)} ${unit} | ${figure(most)} ${unit} | ${verdict} | ${made.join(', ')} |${hasPeers ? ` ${besides(peers)} |` : ''}`;
  });
  return [
    `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    '',
    `\`npm run bench -- ${id}.\``,
    '',
    `| what | measured | at most | | made of |${hasPeers ? ' others (ms) |' : ''}`,
    `| --- | --- | --- | --- | --- |${hasPeers ? ' --- |' : ''}`,
    ...rows,
    '',
  ].join('\n');
}

/** What others take, as "one 55, other 97". */
function besides(peers: Readonly<Record<string, number>>): string {
  return Object.entries(peers)
    .map(([name, ms]) => `${name} ${figure(ms)}`)
    .join(', ');
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
