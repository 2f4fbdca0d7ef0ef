/** The reports side by side: topics, passages, wordings and checks. */
import { checksOf } from '../checks.ts';
import { entryWith } from '../entry.ts';
import type { DossierCheck, DossierReport, Passage, TopicRow, WordingView } from './content.ts';
import type { DossierWork } from './work.ts';

const general = { type: 'general' } as const;

/** What each report says on each topic. */
export function topicMatrix(work: DossierWork): TopicRow[] {
  const { topics, reports } = work.knowledge;
  return topics.map(({ id, label }) => ({
    id,
    label: label[work.language],
    cells: reports.map((report) => ({
      report: report.number,
      passages: work.passagesWhere(
        (quote) => quote.report === report.id && quote.topics.includes(id),
      ),
    })),
  }));
}

/** A report with its passages and its silences. */
export function dossierReport(work: DossierWork, id: string): DossierReport {
  const { quotes, topics, wordings } = work.knowledge;
  const { language } = work;
  const report = entryWith(work.knowledge.reports, id, 'report');
  const own = quotes.filter((quote) => quote.report === id);
  const views = own.map((quote): Passage => {
    const versionOf = wordings.filter(({ versions }) =>
      versions.some((version) => version.quote === quote.id),
    );
    return {
      number: work.passage(quote).label,
      quote: work.resolver.quote(quote, general),
      topics: quote.topics.map((topic) => entryWith(topics, topic, 'topic').label[language]),
      wordings: versionOf.map((wording) => ({
        address: `statement/${wording.id}`,
        label: wording.statement[language],
      })),
    };
  });
  return {
    number: report.number,
    date: views[0]?.quote.report.date,
    dateKnown: report.date?.known[language],
    publisher: report.publisher?.name,
    publisherKnown: report.publisher?.known[language],
    note: report.note[language],
    passages: views,
    silentOn: topics
      .filter((topic) => !own.some((quote) => quote.topics.includes(topic.id)))
      .map(({ label }) => label[language]),
  };
}

/** One statement as several reports word it. */
export function wordingView(work: DossierWork, id: string): WordingView {
  const { quotes, reports } = work.knowledge;
  const { language } = work;
  const { statement, note, original, versions } = entryWith(work.knowledge.wordings, id, 'wording');
  const pieces = work.knowledge.wordingPieces[id];
  return {
    id,
    statement: statement[language],
    note: note[language],
    original: original && {
      language: original.language,
      text: original.text,
      sources: work.resolver.sources(original.support),
    },
    versions: versions.map((version, index) => {
      const quote = entryWith(quotes, version.quote, 'quote');
      return {
        report: entryWith(reports, quote.report, 'report').number,
        passage: work.passage(quote),
        pieces: pieces?.[index] ?? [],
      };
    }),
  };
}

/** Where a report differs from the record or from another, with the words at issue. */
export function dossierCheck(work: DossierWork, id: string): DossierCheck {
  const check = entryWith(work.knowledge.checks, id, 'check');
  return {
    ...work.resolver.check(check),
    words: check.words.map((words) => ({
      report: entryWith(work.knowledge.reports, words.report, 'report').number,
      text: words.text,
      passages: work.passagesWhere(
        (quote) => checksOf(quote, [{ ...check, words: [words] }]).length > 0,
      ),
    })),
  };
}
