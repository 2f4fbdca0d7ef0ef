import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { reports } from './reports.ts';
import { reportIds, reportSchema } from './schema.ts';

it('holds the five reports in order, each number one more than its id', () => {
  expect(v.parse(v.array(reportSchema), reports)).toEqual(reports);
  expect(reports.map((report) => report.id)).toEqual([...reportIds]);
  for (const report of reports) {
    expect(report.number).toBe(Number(report.id) + 1);
    expect(report.file.startsWith(`${report.id}_`)).toBe(true);
  }
});

it('shows Reports 3 and 5 undated, and says of every other date that it may be a stamp', () => {
  const dated = reports.filter((report) => report.date !== undefined);
  expect(dated.map((report) => report.number)).toEqual([1, 2, 4]);
  for (const report of dated) {
    expect(report.date?.known.en).toContain('may be the stamp of a program');
  }
});

it('names a publisher only with how it is known', () => {
  const published = reports.filter((report) => report.publisher !== undefined);
  expect(published.map((report) => report.number)).toEqual([2, 3, 4, 5]);
  for (const report of published) {
    expect(report.publisher?.known.en).toMatch(/^Not named in the text\. The same words stand/);
  }
});

it('stands in three languages', () => {
  expect(languageFaultsIn(reports)).toEqual([]);
});

describe.skipIf(!sharedExists)(needsShared('the reports themselves'), () => {
  it.each(reports)('$file has the stored SHA-256 and length', ({ file, sha256, length }) => {
    const bytes = readFileSync(`${sharedFolder}/reports/${file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(bytes.toString('utf8')).toHaveLength(length);
  });

  it.each(reports)('$file opens with the words given', ({ file, opening }) => {
    const text = readFileSync(`${sharedFolder}/reports/${file}`, 'utf8');
    expect(text.slice(opening.start, opening.end)).toBe(opening.text);
    // Before them stands at most the line that gives a date.
    expect(text.slice(0, opening.start)).toMatch(/^(?: date \d{4}-\d{2}-\d{2} )?$/u);
  });

  it.each(reports)('$file names no publisher in its text', ({ file, publisher }) => {
    const text = readFileSync(`${sharedFolder}/reports/${file}`, 'utf8');
    if (publisher !== undefined) {
      expect(text).not.toContain(publisher.name);
    }
  });
});
