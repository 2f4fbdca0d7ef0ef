/** The list of docs/checks.md: each sentence of the reports by its offsets, and how it was found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportId, reportIds } from '../data/schema.ts';
import { root } from './workshop/root.ts';

export const findings = ['agrees', 'differs', 'opinion', 'not checkable', 'no statement'] as const;
export type Finding = (typeof findings)[number];

export interface Sentence {
  readonly report: ReportId;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
  /** What decides it, as the list has it; for `differs`, ids of checks. */
  readonly by: string;
}

/** @throws Error where a row names no known finding. */
export function checkedSentences(): readonly Sentence[] {
  const text = readFileSync(join(root, 'docs', 'checks.md'), 'utf8');
  return reportIds.flatMap((report, index) => {
    const [, chapter = ''] = text.split(`## Report ${index + 1}\n`);
    const [own = ''] = chapter.split('\n## ');
    return [...own.matchAll(/^\| (\d+) \| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
      ([row, start, end, name, by = '']) => {
        const finding = findings.find((known) => known === name);
        if (finding === undefined) throw new Error(`docs/checks.md: what is “${name}” in ${row}?`);
        return { report, start: Number(start), end: Number(end), finding, by };
      },
    );
  });
}

/** The ids of the checks that a sentence which differs names. */
export function checksNamed({ finding, by }: Sentence): readonly string[] {
  if (finding !== 'differs') return [];
  const [ids = ''] = by.split(';');
  return ids
    .replaceAll(/\([^)]*\)/g, '')
    .split(',')
    .map((id) => id.trim());
}
