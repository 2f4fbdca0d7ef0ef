/** A quote as it is copied: the exact words, then who said them and where they stand. */
import type { InterfaceLanguage, Source } from '../data/schema.ts';
import type { Citation, QuoteView } from './content.ts';

const words: Record<
  InterfaceLanguage,
  {
    readonly report: (number: number) => string;
    readonly dated: (date: string) => string;
    readonly undated: string;
    /** The publisher is known only by the same words standing there: the citation says no more. */
    readonly publisher: (name: string) => string;
    readonly unnamed: string;
    readonly separator: string;
    readonly colon: string;
  }
> = {
  en: {
    report: (number) => `Report ${number}`,
    dated: (date) => `dated ${date}`,
    undated: 'undated',
    publisher: (name) => `same words in ${name}`,
    unnamed: 'publisher not named',
    separator: ', ',
    colon: ': ',
  },
  ja: {
    report: (number) => `記事${number}`,
    dated: (date) => `${date}付`,
    undated: '日付なし',
    publisher: (name) => `${name}に同文`,
    unnamed: '発行元の記載なし',
    separator: '、',
    colon: ':',
  },
  ru: {
    report: (number) => `Статья ${number}`,
    dated: (date) => `дата в тексте: ${date}`,
    undated: 'без даты',
    publisher: (name) => `тот же текст в ${name}`,
    unnamed: 'издание не указано',
    separator: ', ',
    colon: ': ',
  },
};

/** A report as the interface's language calls it: Report 3. */
export function reportName(number: number, language: InterfaceLanguage): string {
  return words[language].report(number);
}

/** A source as a list of works names it: who wrote it, where it says so, and its title. */
export function titleOf(
  { authors, work }: Pick<Source, 'authors' | 'work'>,
  language: InterfaceLanguage,
): string {
  return authors === undefined
    ? work[language]
    : `${authors[language]}${words[language].colon}${work[language]}`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * The citation of a quote in plain text and in HTML. The quote's own words stay in English; date and
 * publisher are given as far as they are known, and their absence is said.
 */
export function citationOf(
  quote: Pick<QuoteView, 'text' | 'speaker' | 'report'>,
  language: InterfaceLanguage,
): Citation {
  const table = words[language];
  const source = [
    ...(quote.speaker === undefined ? [] : [quote.speaker.name]),
    table.report(quote.report.number),
    quote.report.publisher === undefined ? table.unnamed : table.publisher(quote.report.publisher),
    quote.report.date === undefined ? table.undated : table.dated(quote.report.date.text),
  ].join(table.separator);
  return {
    text: `“${quote.text}”\n— ${source}`,
    html: `<blockquote lang="en"><p>“${escapeHtml(quote.text)}”</p></blockquote><p lang="${language}">— ${escapeHtml(source)}</p>`,
  };
}
