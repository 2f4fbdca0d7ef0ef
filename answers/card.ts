/** What the card says of a place, for a mention on a page or away from one: one view model for all. */
import type {
  Check,
  InterfaceLanguage,
  Place,
  PlaceId,
  Quote,
  Side,
  Statement,
  Support,
  TimelineEvent,
} from '../data/schema.ts';
import { checksOf } from './checks.ts';
import { citationOf, reportName, titleOf } from './citation.ts';
import type {
  CardContent,
  CheckView,
  EventView,
  FigureView,
  QuoteView,
  Reason,
  SourceView,
  StatementView,
} from './content.ts';
import { dateView, figureValue } from './format.ts';
import type { Knowledge } from './knowledge.ts';
import { mapView } from './map.ts';
import { type NamingPreference, namesOf, orderedNames } from './names.ts';
import { type Ground, rankQuotes } from './quotes.ts';

/** What a card is told of the mention that it opens on. */
export interface MentionContext {
  readonly surface: string;
  readonly side: Side;
  /** Whose name of the place the page uses; where it is not said, the mention's side stands for it. */
  readonly pageSide?: Side;
  readonly before: string;
  readonly after: string;
  readonly language: string | undefined;
}

function found<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  what: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No ${what} ${id} in the data`);
  return entry;
}

/** Resolves what is said of the data into one interface language. */
export class Resolver {
  readonly #knowledge: Knowledge;
  readonly #language: InterfaceLanguage;

  constructor(knowledge: Knowledge, language: InterfaceLanguage) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  sources(support: Support): readonly SourceView[] {
    const works = (support.sources ?? []).map((id): SourceView => {
      const source = found(this.#knowledge.sources, id, 'source');
      return {
        id,
        work: titleOf(source, this.#language),
        body: source.body[this.#language],
        date: source.date === undefined ? undefined : dateView(source.date, this.#language),
        url: source.url,
        side: source.side,
        report: undefined,
      };
    });
    const reports = (support.reports ?? []).map((id): SourceView => {
      const report = found(this.#knowledge.reports, id, 'report');
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

  figure(figure: Place['figures'][number]): FigureView {
    return {
      kind: figure.kind,
      value: figureValue(figure, this.#language),
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
    const topic = found(this.#knowledge.topics, ground.topic, 'topic');
    return { type: 'topic', topic: topic.id, label: topic.label[this.#language] };
  }

  quote(quote: Quote, ground: Ground): QuoteView {
    const language = this.#language;
    const report = found(this.#knowledge.reports, quote.report, 'report');
    const speaker =
      quote.speaker === undefined
        ? undefined
        : found(this.#knowledge.speakers, quote.speaker, 'speaker');
    const view = {
      id: quote.id,
      text: quote.text,
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
    return { ...view, citation: citationOf(view, language) };
  }
}

/** An event belongs to a place that it names, and one of the whole group or chain to all. */
function concerns(event: TimelineEvent, place: PlaceId): boolean {
  return (
    place === 'kurils' ||
    place === 'disputed' ||
    event.places.length === 0 ||
    event.places.some((named) => named === place || named === 'disputed' || named === 'kurils')
  );
}

/**
 * Everything a card shows, in the interface's language.
 * @param mention - the mention that the card opens on; absent in the popup and the dossier.
 * @param knowledge - the tables of `data`, handed in so that tests can bring their own.
 * @throws where the tables do not hold together (an id that names nothing), which their tests exclude.
 */
export function cardContent(
  input: {
    readonly place: PlaceId;
    readonly mention?: MentionContext | undefined;
    readonly settings: NamingPreference;
    readonly language: InterfaceLanguage;
  },
  knowledge: Knowledge,
): CardContent {
  const { mention, settings, language } = input;
  const place = found(knowledge.places, input.place, 'place');
  const resolver = new Resolver(knowledge, language);
  const pageSide = mention?.pageSide ?? mention?.side;
  const sides = orderedNames(place, settings, pageSide).map((name) => name.side);
  const ranked = rankQuotes({
    quotes: knowledge.quotes,
    topics: knowledge.topics,
    context: {
      place: place.id,
      ...(mention === undefined
        ? {}
        : {
            words: `${mention.before} ${mention.surface} ${mention.after}`,
            surface: mention.surface,
          }),
    },
  });
  return {
    place: place.id,
    names: namesOf(place, settings, pageSide),
    sameName: place.sameName === true,
    used:
      mention === undefined
        ? undefined
        : { surface: mention.surface, language: mention.language, side: mention.side },
    namesNotes: (place.namesNote ?? []).map((note) => resolver.statement(note)),
    kind: resolver.statement(place.kind),
    status: resolver.statement(place.status),
    divisions: place.divisions === undefined ? undefined : resolver.statement(place.divisions),
    where: resolver.statement(place.where),
    figures: place.figures.map((figure) => resolver.figure(figure)),
    background: knowledge.background.map((statement) => resolver.statement(statement)),
    timeline: knowledge.timeline
      .filter((event) => concerns(event, place.id))
      .map((event) => resolver.event(event, sides)),
    quotes: ranked.map(({ quote, ground }) => resolver.quote(quote, ground)),
    map: mapView({
      place,
      places: knowledge.places,
      coasts: knowledge.coasts,
      mapNames: knowledge.mapNames,
      preference: settings,
      pageSide,
      language,
    }),
  };
}
