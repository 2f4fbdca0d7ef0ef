/** Puts the dossier together: all of what we know, each part with the address that links lead to. */
import type { InterfaceLanguage, PlaceId, Quote, Side } from '../data/schema.ts';
import { Resolver } from './card.ts';
import { checksOf } from './checks.ts';
import { citedIn } from './cited.ts';
import type {
  DossierCheck,
  DossierContent,
  DossierPlace,
  DossierReport,
  NamesView,
  Passage,
  Period,
  Reference,
  TopicRow,
  WordingView,
} from './dossier-content.ts';
import type { DossierKnowledge } from './dossier-knowledge.ts';
import { largeMapView } from './large-map.ts';
import { type NamingPreference, namesOf, orderedNames } from './names.ts';
import { compareWordings } from './wordings.ts';

/** Where the timeline can be cut: at the war's end, the Joint Declaration, the Union's end, 2022. */
export const periods: readonly Period[] = [
  { id: 'to-1944', from: 1855, to: 1944 },
  { id: '1945-1955', from: 1945, to: 1955 },
  { id: '1956-1990', from: 1956, to: 1990 },
  { id: '1991-2021', from: 1991, to: 2021 },
  { id: 'from-2022', from: 2022, to: undefined },
];

const sidesInOrder: readonly Side[] = ['japanese', 'neutral', 'russian'];
const general = { type: 'general' } as const;

interface DossierInput {
  readonly settings: NamingPreference;
  readonly language: InterfaceLanguage;
}

/** Everything of the dossier in one interface language. */
export function dossierContent(input: DossierInput, knowledge: DossierKnowledge): DossierContent {
  const work = new Composer(input, knowledge);
  return {
    background: knowledge.background.map((statement) => work.resolver.statement(statement)),
    map: largeMapView({
      places: knowledge.places,
      coasts: knowledge.coasts,
      mapNames: knowledge.mapNames,
      preference: input.settings,
      language: input.language,
    }),
    places: knowledge.places.map(({ id }) => work.place(id)),
    chain: {
      note: work.resolver.statement(knowledge.chain.note),
      sides: work.sides,
      islands: knowledge.chain.islands,
    },
    topics: knowledge.topics.map(({ id, label }) => ({ id, label: label[input.language] })),
    periods,
    timeline: knowledge.timeline.map((event) => ({
      ...work.resolver.event(event, work.sides),
      topics: event.topics,
      year: Number(event.date.slice(0, 4)),
    })),
    matrix: work.matrix(),
    reports: knowledge.reports.map(({ id }) => work.report(id)),
    speakers: knowledge.speakers.map(({ id, name, role }) => ({
      id,
      name: name[input.language],
      role: role?.[input.language],
      passages: work.passagesWhere(({ speaker }) => speaker === id),
    })),
    wordings: knowledge.wordings.map(({ id }) => work.wording(id)),
    names: work.names(),
    checks: knowledge.checks.map(({ id }) => work.check(id)),
    sources: work.sources(),
  };
}

function pick<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`Nothing in the data is called ${id}`);
  return entry;
}

class Composer {
  readonly resolver: Resolver;
  /** The sides in the order of the reader's names. */
  readonly sides: readonly ('russian' | 'japanese')[];
  readonly #input: DossierInput;
  readonly #knowledge: DossierKnowledge;
  /** By quote: the number that readers see. */
  readonly #numbers: ReadonlyMap<string, string>;

  constructor(input: DossierInput, knowledge: DossierKnowledge) {
    this.resolver = new Resolver(knowledge, input.language);
    this.#input = input;
    this.#knowledge = knowledge;
    const { leader, undecided } = input.settings;
    const isRussianFirst = leader === 'russian' || (leader === 'page' && undecided === 'russian');
    // Where nothing decides, the sides stand in alphabetical order.
    this.sides = isRussianFirst ? ['russian', 'japanese'] : ['japanese', 'russian'];
    this.#numbers = new Map(
      knowledge.reports.flatMap((report) =>
        knowledge.quotes
          .filter((quote) => quote.report === report.id)
          .map((quote, index) => [quote.id, `${report.number}.${index + 1}`] as const),
      ),
    );
  }

  passage({ id }: Pick<Quote, 'id'>): Reference {
    return { address: `quote/${id}`, label: this.#numbers.get(id) ?? id };
  }

  passagesWhere(isWanted: (quote: Quote) => boolean): Reference[] {
    return this.#knowledge.quotes.filter(isWanted).map((quote) => this.passage(quote));
  }

  placeLabel(id: PlaceId): string {
    const names = namesOf(pick(this.#knowledge.places, id), this.#input.settings, undefined);
    const texts = names.map(({ main }) => main.text);
    return [...new Set(texts)].join(' · ');
  }

  place(id: PlaceId): DossierPlace {
    const { settings } = this.#input;
    const place = pick(this.#knowledge.places, id);
    const say = this.resolver;
    const titles = namesOf(place, settings, undefined).map(({ main }) => main);
    return {
      id,
      names: orderedNames(place, settings, undefined),
      sameName: place.sameName === true,
      title: titles.filter(
        ({ text }, index) => titles.findIndex((other) => other.text === text) === index,
      ),
      notes: (place.namesNote ?? []).map((note) => say.statement(note)),
      kind: say.statement(place.kind),
      status: say.statement(place.status),
      divisions: place.divisions && say.statement(place.divisions),
      where: say.statement(place.where),
      figures: place.figures.map((figure) => say.figure(figure)),
      passages: this.passagesWhere(({ places }) => places.includes(id)),
    };
  }

  matrix(): TopicRow[] {
    const { topics, reports } = this.#knowledge;
    return topics.map(({ id, label }) => ({
      id,
      label: label[this.#input.language],
      cells: reports.map((report) => ({
        report: report.number,
        passages: this.passagesWhere(
          (quote) => quote.report === report.id && quote.topics.includes(id),
        ),
      })),
    }));
  }

  report(id: string): DossierReport {
    const { quotes, topics, wordings } = this.#knowledge;
    const { language } = this.#input;
    const report = pick(this.#knowledge.reports, id);
    const own = quotes.filter((quote) => quote.report === id);
    const views = own.map((quote): Passage => {
      const versionOf = wordings.filter(({ versions }) =>
        versions.some((version) => version.quote === quote.id),
      );
      return {
        number: this.passage(quote).label,
        quote: this.resolver.quote(quote, general),
        topics: quote.topics.map((topic) => pick(topics, topic).label[language]),
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

  wording(id: string): WordingView {
    const { quotes, reports } = this.#knowledge;
    const { language } = this.#input;
    const { statement, note, original, versions } = pick(this.#knowledge.wordings, id);
    const pieces = compareWordings(versions.map(({ text }) => text));
    return {
      id,
      statement: statement[language],
      note: note[language],
      original: original && {
        language: original.language,
        text: original.text,
        sources: this.resolver.sources(original.support),
      },
      versions: versions.map((version, index) => {
        const quote = pick(quotes, version.quote);
        return {
          report: pick(reports, quote.report).number,
          passage: this.passage(quote),
          pieces: pieces[index] ?? [],
        };
      }),
    };
  }

  names(): NamesView {
    const { nameCounts, reports, places } = this.#knowledge;
    const keys = new Map(nameCounts.map((entry) => [`${entry.place} ${entry.name}`, entry]));
    const rows = [...keys.values()]
      .map(({ place, name, side }) => {
        const counts = reports.map(
          ({ id }) =>
            nameCounts.find(
              (entry) => entry.report === id && entry.place === place && entry.name === name,
            )?.count ?? 0,
        );
        return {
          name,
          side,
          place: { address: `place/${place}`, label: this.placeLabel(place) },
          counts,
          total: sum(counts),
          rank: places.findIndex(({ id }) => id === place),
        };
      })
      .sort((one, other) => one.rank - other.rank || other.total - one.total)
      .map(({ rank: _, ...row }) => row);
    return {
      reports: reports.map(({ number }) => number),
      rows,
      bySide: reports.map(({ id, number }) => {
        const own = nameCounts.filter(({ report }) => report === id);
        return {
          report: number,
          total: sum(own.map(({ count }) => count)),
          sides: sidesInOrder.map((side) => ({
            side,
            count: sum(own.filter((entry) => entry.side === side).map(({ count }) => count)),
          })),
        };
      }),
    };
  }

  check(id: string): DossierCheck {
    const check = pick(this.#knowledge.checks, id);
    return {
      ...this.resolver.check(check),
      words: check.words.map((words) => ({
        report: pick(this.#knowledge.reports, words.report).number,
        text: words.text,
        passages: this.passagesWhere(
          (quote) => checksOf(quote, [{ ...check, words: [words] }]).length > 0,
        ),
      })),
    };
  }

  sources(): DossierContent['sources'] {
    const cited = citedIn(this.#knowledge, {
      language: this.#input.language,
      placeLabel: (id) => this.placeLabel(id),
    });
    return this.#knowledge.sources.flatMap((source, index) =>
      this.resolver.sources({ sources: [source.id] }).map((view) => ({
        ...view,
        number: index + 1,
        cited: cited.get(source.id) ?? [],
      })),
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
