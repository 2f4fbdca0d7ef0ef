/** What is copied of the dossier's items: plain text and Markdown, each with the works it rests on. */
import type { DossierContent, Reference } from '../../answers/dossier/content.ts';
import type { QuoteView, SourceView } from '../../answers/views.ts';

/** One thing to take along. */
export interface CopiedItem {
  readonly text: string;
  readonly markdown: string;
  /** The works whose entries a list of works wants, by their ids in the citation files. */
  readonly works: readonly string[];
}

/** Letters that Markdown reads as marks are set back. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A work with its body, date and address: as plain text, and with a link. */
function workLines({ work, body, date, url }: SourceView): { text: string; markdown: string } {
  const rest = [body, date?.text].filter((part) => part !== undefined).join(', ');
  const ending = rest === '' ? '' : `. ${rest}`;
  return {
    text: `${work}${ending}${url === undefined ? '' : `. ${url}`}`,
    markdown: `${url === undefined ? escaped(work) : `[${escaped(work)}](${url})`}${escaped(ending)}`,
  };
}

/** Statements with what they rest on. */
export function copiedStatement(
  paragraphs: readonly string[],
  sources: readonly SourceView[],
): CopiedItem {
  const known = [...new Map(sources.map((source) => [source.id, source])).values()];
  const lines = known.map(workLines);
  return {
    text: [...paragraphs, ...lines.map(({ text }) => `— ${text}`)].join('\n'),
    markdown: [
      ...paragraphs.map(escaped),
      lines.map(({ markdown }) => `- ${markdown}`).join('\n'),
    ].join('\n\n'),
    works: known.map(({ id }) => id),
  };
}

/** A passage of a report, word for word, with its citation. */
export function copiedQuote(quote: QuoteView): CopiedItem {
  return {
    text: quote.citation.text,
    markdown: quote.citation.text
      .split('\n')
      .map((line) => `> ${escaped(line)}`)
      .join('\n>\n'),
    works: [`report-${quote.report.number}`],
  };
}

/** A work by itself. */
export function copiedSource(source: SourceView): CopiedItem {
  return { ...workLines(source), works: [source.id] };
}

/** Passages on one thing, each word for word with its citation. */
export function copiedQuotes(title: string, quotes: readonly QuoteView[]): CopiedItem {
  const items = quotes.map(copiedQuote);
  return {
    text: [title, ...items.map(({ text }) => text)].join('\n\n'),
    markdown: [`**${escaped(title)}**`, ...items.map(({ markdown }) => markdown)].join('\n\n'),
    works: [...new Set(items.flatMap(({ works }) => works))],
  };
}

/** The quotes that references lead to. */
export function quotesAt(
  passages: readonly Reference[],
  content: DossierContent,
): readonly QuoteView[] {
  const wanted = new Set(passages.map(({ address }) => address));
  return content.reports.flatMap((report) =>
    report.passages.flatMap(({ quote }) => (wanted.has(`quote/${quote.id}`) ? [quote] : [])),
  );
}
