import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { checks } from './checks.ts';
import { quotes } from './quotes.ts';
import { reports } from './reports.ts';
import { quoteSchema, topics } from './schema.ts';

const boilerplate = [' date 2022', 'RIA NOVOSTI', 'BLOOMBERG', 'Leave a Reply', 'email address'];

it('numbers the quotes of each report in the order of their report, none twice', () => {
  expect(v.parse(v.array(quoteSchema), quotes)).toEqual(quotes);
  for (const report of reports) {
    const own = quotes.filter((quote) => quote.report === report.id);
    expect(own.map(({ id }) => id)).toEqual(
      own.map((_, index) => `q${report.id}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(own.length, 'a report without a quote').toBeGreaterThan(0);
    for (const [index, quote] of own.entries()) {
      const before = own[index - 1];
      expect(quote.start).toBeGreaterThanOrEqual(before?.end ?? 0);
      expect(quote.end).toBeLessThanOrEqual(report.length);
      expect(quote.text).toHaveLength(quote.end - quote.start);
    }
  }
});

it('quotes whole words and no boilerplate', () => {
  for (const { text } of quotes) {
    expect(text).toBe(text.trim());
    expect(boilerplate.filter((words) => text.includes(words))).toEqual([]);
  }
});

it('has a quote for every topic', () => {
  const quoted = new Set(quotes.flatMap((quote) => quote.topics));
  expect(topics.filter((topic) => !quoted.has(topic))).toEqual([]);
});

it('gives speech a speaker, and narration none', () => {
  for (const { id, speech, speaker } of quotes) {
    expect(speaker === undefined, id).toBe(speech === 'narration');
  }
});

/** Whether a sentence of the report begins at an offset, or the quotation mark that opens one. */
function beginsSentence(report: string, start: number): boolean {
  const before = report.slice(0, start).replace(/[“"']$/u, '');
  return /^$|\n\s*$|[.?!][”"]?\s+$|^ date \d{4}-\d{2}-\d{2} $/u.test(before);
}

/** Whether a sentence of the report, or the speech that it quotes, ends at an offset. */
function endsSentence(report: string, start: number, end: number): boolean {
  return (
    /[.?!][”"']?$/u.test(report.slice(start, end)) || /^(?:[.?!]|,?[”"])/u.test(report.slice(end))
  );
}

describe.skipIf(!sharedExists)(needsShared('the words of the reports'), () => {
  const texts = sharedExists
    ? Object.fromEntries(
        reports.map(({ id, file }) => [
          id,
          readFileSync(`${sharedFolder}/reports/${file}`, 'utf8'),
        ]),
      )
    : {};

  it.each(quotes)('$id is its report at its offsets, and stands there once', (quote) => {
    const text = texts[quote.report] ?? '';
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(text.split(quote.text)).toHaveLength(2);
    const letterBefore = /\p{L}/u.test(text.charAt(quote.start - 1));
    const letterAfter = /\p{L}/u.test(text.charAt(quote.end));
    expect([letterBefore, letterAfter], 'cut within a word').toEqual([false, false]);
  });

  it.each(quotes)('$id shows at which end it is cut', ({ report, start, end, cut }) => {
    const text = texts[report] ?? '';
    expect({ start: cut?.start === true, end: cut?.end === true }).toEqual({
      start: !beginsSentence(text, start),
      end: !endsSentence(text, start, end),
    });
  });

  it('leaves no report silent on a topic that it speaks of', () => {
    const tagged = v.parse(
      v.object({ quotes: v.array(v.object({ report: v.string(), tags: v.array(v.string()) })) }),
      JSON.parse(readFileSync(`${sharedFolder}/facts/quotes.json`, 'utf8')),
    );
    const topicOf = (tag: string) =>
      tag === '1956 declaration' ? 'joint-declaration-1956' : tag.replaceAll(' ', '-');
    // Report 3 says whose the islands are and where they lie, nothing of their names.
    const wronglyTagged = '002 naming';
    const spoken = new Set(
      tagged.quotes.flatMap(({ report, tags }) => tags.map((tag) => `${report} ${topicOf(tag)}`)),
    );
    const quoted = new Set(
      quotes.flatMap((quote) => quote.topics.map((topic) => `${quote.report} ${topic}`)),
    );
    expect([...spoken].filter((pair) => !quoted.has(pair) && pair !== wronglyTagged)).toEqual([]);
    const known: readonly string[] = topics;
    expect(
      [...spoken].map((pair) => pair.slice(4)).filter((topic) => !known.includes(topic)),
    ).toEqual([]);
  });

  it('names a place only where the words name it', () => {
    const names: Record<string, RegExp> = {
      kurils: /Kuril/i,
      iturup: /Iturup|Etorofu/,
      kunashir: /Kunashir/,
      shikotan: /Shikotan/,
      habomai: /Habomai/,
    };
    for (const quote of quotes) {
      for (const [place, pattern] of Object.entries(names)) {
        if (place === 'kurils' && !quote.places.includes('kurils')) {
          continue;
        }
        expect(
          quote.places.some((id) => id === place),
          `${quote.id} ${place}`,
        ).toBe(pattern.test(quote.text));
      }
    }
  });
});

it('covers, with the words that checks and citations have, at most 45 % of any report', () => {
  for (const { id, length } of reports) {
    const shown = new Set<number>();
    const passages = [
      ...quotes,
      ...checks.flatMap(({ words }) => words),
      // A headline names its text, as any title does.
      ...reports
        .filter(({ opening }) => opening.isHeadline !== true)
        .map(({ id: report, opening }) => ({ ...opening, report })),
    ];
    for (const passage of passages.filter(({ report }) => report === id)) {
      for (let at = passage.start; at < passage.end; at += 1) {
        shown.add(at);
      }
    }
    expect(shown.size / length, id).toBeLessThanOrEqual(0.45);
    expect(shown.size / length, id).toBeGreaterThan(0.2);
  }
});
