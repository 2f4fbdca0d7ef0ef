/**
 * The five reports and all sources as citations, in one interface language. CSL-JSON is the hub; BibTeX
 * and RIS are made of it by citation-js. No more is said of a report than can be shown: it has no title
 * but its first words, no publisher, and a date only where one stands in its text.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { reportName } from '../../answers/citation.ts';
import { reports } from '../../data/reports.ts';
import type { InterfaceLanguage, Report, Source } from '../../data/schema.ts';
import { sources } from '../../data/sources.ts';

/** A name of a person, or of a body as one piece. */
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What we use of a CSL-JSON 1.0.2 item. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

const cslTypes: Readonly<Record<Source['kind'], string>> = {
  treaty: 'treaty',
  act: 'legislation',
  document: 'document',
  page: 'webpage',
  news: 'article-newspaper',
  study: 'article-journal',
  book: 'book',
  data: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

/** Kinds that stand in something named by the body that issues it; of the others the body is the author. */
const contained: ReadonlySet<Source['kind']> = new Set(['news', 'encyclopedia']);

function issued(date: string | undefined): Pick<CslItem, 'issued'> {
  return date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };
}

/**
 * “A. T. Kuzin, S. Ponomaryov” as names: the last word of each is the family’s. A name in one word, as
 * Japanese has its own, stays whole.
 */
function people(authors: string): CslName[] {
  return authors.split(/, |、/u).map((name) => {
    const words = name.split(' ');
    const [family] = words.slice(-1);
    return words.length === 1 || family === undefined
      ? { literal: name }
      : { family, given: words.slice(0, -1).join(' ') };
  });
}

function reportItem(report: Report, language: InterfaceLanguage): CslItem {
  const { text, isHeadline } = report.opening;
  const known = [report.publisher?.known, report.date?.known, report.note];
  const gap = language === 'ja' ? '' : ' ';
  return {
    id: `report-${report.number}`,
    type: 'article-newspaper',
    title: isHeadline ? text : `${text} …`,
    ...issued(report.date?.value),
    language: 'en',
    note: [`${reportName(report.number, language)}:`, ...known.map((said) => said?.[language])]
      .filter((said) => said !== undefined)
      .join(gap),
  };
}

function sourceItem(source: Source, language: InterfaceLanguage): CslItem {
  const body = source.body[language];
  const isContained = contained.has(source.kind);
  return {
    id: source.id,
    type: cslTypes[source.kind],
    title: source.work[language],
    ...(source.authors === undefined ? {} : { author: people(source.authors[language]) }),
    ...(source.authors === undefined && !isContained ? { author: [{ literal: body }] } : {}),
    ...(isContained ? { 'container-title': body } : {}),
    ...(source.authors === undefined ? {} : { note: body }),
    ...issued(source.date),
    ...(source.url === undefined ? {} : { URL: source.url }),
  };
}

/** Every report and every source, the reports first. */
export function citationItems(language: InterfaceLanguage): CslItem[] {
  return [
    ...reports.map((report) => reportItem(report, language)),
    ...sources.map((source) => sourceItem(source, language)),
  ];
}

/** CSL-JSON, as reference managers and pandoc read it. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(new Cite(items, { generateGraph: false }).format('data', { format: 'object' }), null, 2)}\n`;
}

/** A text with the characters that TeX reads as commands set back. */
function escapedForTex(text: string): string {
  return text.replace(/[&%$#_{}]/gu, '\\$&');
}

/**
 * BibTeX in UTF-8. plugin-bibtex 0.8.2 either drops every letter that is not Latin (`asciiOnly`) or
 * escapes nothing at all, so TeX's own characters are escaped here; addresses stand as they are.
 */
export function bibTex(items: readonly CslItem[]): string {
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  format.checkLabel = false;
  format.asciiOnly = false;
  const escaped = items.map((item) => ({
    ...item,
    title: escapedForTex(item.title),
    ...(item.note === undefined ? {} : { note: escapedForTex(item.note) }),
  }));
  return `${new Cite(escaped, { generateGraph: false }).format('bibtex')}`;
}

type RisRecord = Readonly<Record<string, string | number | readonly string[]>>;

/** A date as RIS writes it, as exact as it is known: 2022/03/22/. */
function risDate([year, ...rest]: readonly number[]): string {
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

/**
 * RIS. The fields are the library's; the lines are written here, for plugin-ris 0.8.2 breaks every value
 * after 70 characters, addresses too, cuts ids at 20, and has only the year of a newspaper's article.
 * A comma in RIS parts a family's name from a given one, so a body's name must have none.
 */
export function ris(items: readonly CslItem[]): string {
  const bodiesWithoutCommas = items.map((item) => ({
    ...item,
    author: item.author?.map((name) =>
      'literal' in name ? { literal: name.literal.replaceAll(', ', ' – ') } : name,
    ),
  }));
  const records = new Cite(bodiesWithoutCommas, { generateGraph: false }).format('ris', {
    format: 'object',
    spec: 'new',
  }) as readonly RisRecord[];
  return records
    .map(({ TY, PY, ...fields }, index) => {
      const { id, issued: date } = items[index] ?? {};
      const parts = date?.['date-parts'][0];
      const year = PY === undefined ? {} : { PY };
      const dated = TY === 'NEWS' && parts !== undefined ? { Y1: risDate(parts) } : year;
      const lines = Object.entries({ ...fields, ...dated, ID: id ?? '' }).flatMap(([tag, value]) =>
        [value].flat().map((one) => `${tag}  - ${one}`),
      );
      return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\n');
    })
    .join('\n');
}
