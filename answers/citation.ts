/** A quote as it is copied: the exact words, then who said them and where they stand. */

import type { InterfaceLanguage, Quote, Source } from '../data/schema.ts';
import { writtenWordsOf } from '../locales/written.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Citation, QuoteView } from './views.ts';

/** A report as the interface's language calls it: Report 3. */
export function reportName(number: number, language: InterfaceLanguage): string {
  return writtenWordsOf(language).report(number);
}

/** A source as a list of works names it: who wrote it, where it says so, and its title. */
export function titleOf(
  { authors, work }: Pick<Source, 'authors' | 'work'>,
  language: InterfaceLanguage,
): string {
  return authors === undefined
    ? work[language]
    : `${authors[language]}${writtenWordsOf(language).colon}${work[language]}`;
}

/**
 * The words of a passage as they are shown and copied: where the report's sentence goes on, an ellipsis
 * of ours says so, in brackets, for a report can have an ellipsis of its own.
 */
export function shownWords({ text, cut }: Pick<Quote, 'text' | 'cut'>): string {
  return `${cut?.start === true ? '[…] ' : ''}${text}${cut?.end === true ? ' […]' : ''}`;
}

/**
 * The citation of a quote in plain text and in HTML. The quote's own words stay in English; date and
 * publisher are given as far as they are known, and their absence is said.
 */
export function citationOf(
  quote: Pick<QuoteView, 'shown' | 'speaker' | 'report'>,
  language: InterfaceLanguage,
): Citation {
  const words = writtenWordsOf(language);
  const source = [
    ...(quote.speaker === undefined ? [] : [quote.speaker.name]),
    words.report(quote.report.number),
    quote.report.publisher === undefined ? words.unnamed : words.publisher(quote.report.publisher),
    quote.report.date === undefined ? words.undated : words.dated(quote.report.date.text),
  ].join(words.separator);
  return {
    text: `“${quote.shown}”\n— ${source}`,
    html: `<blockquote lang="en"><p>“${escapeMarkup(quote.shown)}”</p></blockquote><p lang="${language}">— ${escapeMarkup(source)}</p>`,
  };
}
