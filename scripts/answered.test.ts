import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The rows that the lines of a table answer: “4, 5”, “58–61”, “11 in part”, “29, in part”. */
function rowsAnswered(document: string): number[] {
  const reviews = document.split(/^## /m).filter((part) => part.startsWith('Review of '));
  const firstCells = reviews.join('\n').matchAll(/^\| ([\d][^|]*) \|/gm);
  return [...firstCells].flatMap(([, cell = '']) =>
    [...cell.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) => {
      const length = Number(last) - Number(first) + 1;
      return Array.from({ length }, (_, index) => Number(first) + index);
    }),
  );
}

it('answers in docs/neutrality.md each of the seventy rows of the review of November 2026', () => {
  const answered = new Set(rowsAnswered(readFileSync('docs/neutrality.md', 'utf8')));
  const rows = Array.from({ length: 70 }, (_, index) => index + 1);
  expect(rows.filter((row) => !answered.has(row)).map((row) => `row ${row}: no answer`)).toEqual(
    [],
  );
  expect([...answered].filter((row) => !rows.includes(row))).toEqual([]);
});
