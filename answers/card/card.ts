/** What the card says of a place, for a mention on a page or away from one: one view model for all. */
import type {
  AinuName,
  InterfaceLanguage,
  Place,
  PlaceId,
  Side,
  TimelineEvent,
} from '../../data/schema.ts';
import { entryWith } from '../entry.ts';
import type { Knowledge } from '../knowledge.ts';
import { copiedNames, type Naming, type NamingPreference, namesOf } from '../names.ts';
import { Resolver } from '../resolver.ts';
import type { Citation, QuoteView } from '../views.ts';
import type { AinuView, CardContent, UsedName } from './content.ts';
import { mapView } from './map.ts';
import { rankQuotes } from './quotes.ts';

/** What a card is told of the mention that it opens on. */
export interface MentionContext {
  readonly surface: string;
  readonly side: Side;
  /** Whose name of the place the page uses; where it is not said, the mention's side stands for it. */
  readonly pageSide?: Side;
  readonly before: string;
  readonly after: string;
  readonly language: string | undefined;
  /** The page's title. */
  readonly title?: string | undefined;
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

/** The first passage that fits and needs no check beside it: one with a check never leads the first look. */
function leadingOf(fitting: readonly (() => QuoteView)[]): QuoteView | undefined {
  return fitting.find((quote) => quote().checks.length === 0)?.();
}

/** A value that is made when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function ainuView({ latin, kana, meaning }: AinuName, resolver: Resolver): AinuView {
  const form = ({ text, support }: AinuName['latin']) => ({
    text,
    sources: resolver.sources(support),
  });
  return {
    latin: form(latin),
    kana: form(kana),
    meaning: meaning.map((statement) => resolver.statement(statement)),
  };
}

/** What the page wrote, and which of the two names that is. */
function usedName(
  { names }: Pick<Place, 'names'>,
  { surface, language, side }: MentionContext,
): UsedName {
  const written = surface.toLowerCase();
  const usual = names.find((name) =>
    [name.latin, name.native, ...Object.values(name.written)].some(
      (form) => form.toLowerCase() === written,
    ),
  );
  return { surface, language, side, name: side === 'neutral' ? usual?.side : side };
}

/** A text to be copied as it is. */
function citedPlainly(text: string): Citation {
  return { text, html: text };
}

/**
 * Everything a card shows, in the interface's language.
 * @param mention - the mention that the card opens on; absent in the popup and the dossier.
 * @param knowledge - the tables of `data`, handed in so that tests can bring their own.
 * @throws where the tables do not hold together (an id that names nothing), which their tests exclude. What is
 * made when it is first read throws at that moment.
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
  const place = entryWith(knowledge.places, input.place, 'place');
  const resolver = new Resolver(knowledge, language);
  const pageSide = mention?.pageSide ?? mention?.side;
  const naming: Naming = { preference: settings, language, pageSide };
  const names = namesOf(place, naming);
  const sides = names.map((name) => name.side);
  const { fit, fitting, ranked } = rankQuotes({
    quotes: knowledge.quotes,
    topics: knowledge.topics,
    cues: knowledge.cues,
    checks: knowledge.checks,
    speakers: knowledge.speakers,
    context: { place: place.id, paragraph: mention },
  });
  const quotes = ranked.map(({ quote, ground }) => once(() => resolver.quote(quote, ground)));
  const events = knowledge.timeline.filter((event) => concerns(event, place.id));
  // These lie behind tabs, as most quotes do: to resolve all of them takes 3 ms of a page's first card.
  const background = once(() => knowledge.background.map((each) => resolver.statement(each)));
  const timeline = once(() => events.map((event) => resolver.event(event, sides)));
  const [best] = ranked;
  const spokenOf = best?.ground.type === 'topic' ? best.ground.topic : undefined;
  return {
    place: place.id,
    names,
    sameName: names[0].main.text === names[1].main.text || place.sameName === true,
    copiedNames: citedPlainly(copiedNames(place, naming)),
    ainu: place.ainu && ainuView(place.ainu, resolver),
    used: mention && usedName(place, mention),
    namesNotes: (place.namesNote ?? []).map((note) => resolver.statement(note)),
    brief: resolver.statement(place.brief),
    kind: resolver.statement(place.kind),
    status: resolver.statement(place.status),
    positions: sides.map((side) => ({
      side,
      statement: resolver.statement(place.positions[side]),
    })),
    divisions: place.divisions === undefined ? undefined : resolver.statement(place.divisions),
    where: resolver.statement(place.where),
    figures: place.figures.map((figure) => resolver.figure(figure)),
    get background() {
      return background();
    },
    get timeline() {
      return timeline();
    },
    timelineAt: events.find(({ topics }) => topics.some((topic) => topic === spokenOf))?.id,
    fit,
    fitting,
    leading: fit === 'paragraph' ? leadingOf(quotes.slice(0, fitting)) : undefined,
    quoteCount: quotes.length,
    get quotes() {
      return quotes.map((quote) => quote());
    },
    map: mapView({
      drawn: knowledge.map,
      place,
      places: knowledge.places,
      mapNames: knowledge.mapNames,
      naming,
    }),
  };
}
