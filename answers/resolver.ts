/** Entries of the tables as a reader sees them: their text in one language, their sources by name. */
import type {
  Check,
  InterfaceLanguage,
  Quote,
  Statement,
  Support,
  TimelineEvent,
} from '../data/schema.ts';
import type { Ground } from './card/quotes.ts';
import { checksOf } from './checks.ts';
import { citationOf, reportName, shownWords, titleOf } from './citation.ts';
import { entryWith } from './entry.ts';
import { dateView } from './format.ts';
import type { Knowledge } from './knowledge.ts';
import type { WrittenFigure } from './tables.ts';
import type {
  CheckView,
  EventView,
  FigureView,
  QuoteView,
  Reason,
  SourceView,
  StatementView,
} from './views.ts';

/** Resolves what is said of the data into one interface language. */
export class Resolver {
  readonly #knowledge: Knowledge;
  readonly #language: InterfaceLanguage;
  /** Works that were named before: many statements rest on the same ones. */
  readonly #works = new Map<string, SourceView>();

  constructor(knowledge: Knowledge, language: InterfaceLanguage) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  sources(support: Support): readonly SourceView[] {
    const works = (support.sources ?? []).map((id): SourceView => {
      const known = this.#works.get(id);
      if (known !== undefined) return known;
      const source = entryWith(this.#knowledge.sources, id, 'source');
      const view: SourceView = {
        id,
        work: titleOf(source, this.#language),
        body: source.body[this.#language],
        date: source.date === undefined ? undefined : dateView(source.date, this.#language),
        url: source.url,
        side: source.side,
        report: undefined,
      };
      this.#works.set(id, view);
      return view;
    });
    const reports = (support.reports ?? []).map((id): SourceView => {
      const report = entryWith(this.#knowledge.reports, id, 'report');
      return {
        id: `report-${report.number}`,
        work: reportName(report.number, this.#language),
        body: report.publisher?.name,
        date: report.date === undefined ? undefined : dateView(report.date.value, this.#language),
        url: undefined,
        side: undefined,
        report: report.number,
      };
    });
    return [...works, ...reports];
  }

  statement(statement: Statement): StatementView {
    return { text: statement.text[this.#language], sources: this.sources(statement.support) };
  }

  figure(figure: WrittenFigure): FigureView {
    return {
      kind: figure.kind,
      value: figure.written[this.#language],
      note: figure.note?.[this.#language],
      year: figure.year,
      sources: this.sources(figure.support),
    };
  }

  event(event: TimelineEvent, sides: readonly ('russian' | 'japanese')[]): EventView {
    return {
      id: event.id,
      date: dateView(event.date, this.#language, event.until),
      statement: this.statement(event.statement),
      readings: sides.flatMap((side) => {
        const reading = event.readings?.[side];
        return reading === undefined ? [] : [{ side, statement: this.statement(reading) }];
      }),
    };
  }

  check(check: Check): CheckView {
    return {
      id: check.id,
      kind: check.kind,
      title: check.title[this.#language],
      note: check.note[this.#language],
      sources: check.support === undefined ? [] : this.sources(check.support),
    };
  }

  reason(ground: Ground): Reason {
    if (ground.type !== 'topic') return ground;
    const topic = entryWith(this.#knowledge.topics, ground.topic, 'topic');
    return { type: 'topic', topic: topic.id, label: topic.label[this.#language] };
  }

  quote(quote: Quote, ground: Ground): QuoteView {
    const language = this.#language;
    const report = entryWith(this.#knowledge.reports, quote.report, 'report');
    const speaker =
      quote.speaker === undefined
        ? undefined
        : entryWith(this.#knowledge.speakers, quote.speaker, 'speaker');
    const view = {
      id: quote.id,
      text: quote.text,
      shown: shownWords(quote),
      reason: this.reason(ground),
      speech: quote.speech,
      speaker:
        speaker === undefined
          ? undefined
          : { name: speaker.name[language], role: speaker.role?.[language] },
      report: {
        id: report.id,
        number: report.number,
        date: report.date === undefined ? undefined : dateView(report.date.value, language),
        dateKnown: report.date?.known[language],
        publisher: report.publisher?.name,
        publisherKnown: report.publisher?.known[language],
        note: report.note[language],
      },
      checks: checksOf(quote, this.#knowledge.checks).map((check) => this.check(check)),
    };
    return {
      ...view,
      // Made when it is copied, for it writes a date: the formatter takes a tenth of the first card's time.
      get citation() {
        return citationOf(view, language);
      },
    };
  }
}
