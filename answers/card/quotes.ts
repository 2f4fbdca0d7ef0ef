/** Which quotes fit the words around a mention, and why: one small ranking over topics and words. */
import type {
  Check,
  LanguageCues,
  OtherSubject,
  PlaceId,
  Quote,
  Speaker,
  TopicEntry,
  TopicId,
} from '../../data/schema.ts';
import { checksOf } from '../checks.ts';
import type { Fit } from './content.ts';
import { type Paragraph, type SpokenOf, topicsOf } from './topics.ts';

/** What is known of the paragraph that a reader is in. */
export interface QuoteContext {
  readonly place: PlaceId;
  /** Absent away from a page. */
  readonly paragraph?: Paragraph | undefined;
}

/** The strongest ground for a quote. */
export type Ground =
  | { readonly type: 'topic'; readonly topic: TopicId }
  | { readonly type: 'place' }
  | { readonly type: 'general' };

export interface RankedQuote {
  readonly quote: Quote;
  readonly ground: Ground;
}

export interface RankedQuotes {
  readonly fit: Fit;
  /** How many of them fit: they stand first. */
  readonly fitting: number;
  readonly ranked: readonly RankedQuote[];
}

export interface RankingInput {
  readonly quotes: readonly Quote[];
  readonly topics: readonly TopicEntry[];
  readonly cues: Readonly<Record<string, LanguageCues>>;
  readonly checks: readonly Check[];
  readonly speakers: readonly Speaker[];
  readonly context: QuoteContext;
}

/** Points of a quote on the right topic. */
const points = {
  /** The topic is the first that the quote is on. */
  mainTopic: 1,
  furtherTopic: 0.5,
  place: 0.75,
  wholeGroup: 0.25,
  /** For each word, number or name that stands in the paragraph too, up to `mostWords`. */
  sharedWord: 0.4,
  speaker: 1,
  /** It differs from the record or from another report, and the paragraph does not say the same. */
  check: -0.9,
  /** The report's sentence began earlier, or goes on. */
  cutStart: -0.6,
  cutEnd: -0.3,
  /** Each quote already chosen from the same report, so that the reports alternate. */
  sameReport: -0.5,
};
const mostWords = 6;

/** From this share of common words on, two quotes say the same: one of them is shown. */
const agreement = 0.55;

/** Subjects of which one word suffices to tell that a paragraph speaks of something else. */
const plainSubjects: ReadonlySet<OtherSubject> = new Set([
  'fishing',
  'disaster',
  'nature',
  'weather',
  'ainu',
]);

/** Words without their endings, and numbers: what two English texts can share. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\d{4}|\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((word) => !common.has(word)));
}

const stemsByQuote = new WeakMap<Quote, ReadonlySet<string>>();

function stemsOfQuote(quote: Quote): ReadonlySet<string> {
  const stems = stemsByQuote.get(quote) ?? stemsOf(quote.text);
  stemsByQuote.set(quote, stems);
  return stems;
}

/** Said in nearly every text on the matter. */
const common = new Set(
  'japan russia russia’s moscow tokyo island kuril with that this have from which they their will were been'
    .split(' ')
    .map((word) => word.slice(0, 6)),
);

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}

/**
 * The quotes in the order in which a card shows them, each with its ground: those that fit first, then
 * the others in the order of the table. The same input gives the same order.
 */
export function rankQuotes(input: RankingInput): RankedQuotes {
  const { quotes, context } = input;
  const spoken = context.paragraph && topicsOf(context.paragraph, input.topics, input.cues);
  const onTopic = spoken === undefined ? [] : quotesOnTopic(input, spoken);
  const ofPlace = quotes
    .filter((quote) => quote.places.includes(context.place))
    .map((quote): RankedQuote => ({ quote, ground: { type: 'place' } }));
  const fit: Fit =
    onTopic.length > 0
      ? 'paragraph'
      : ofPlace.length > 0 && !(spoken && speaksOfElse(spoken))
        ? 'place'
        : 'none';
  const fitting = { paragraph: onTopic, place: ofPlace, none: [] }[fit];
  const rest = quotes
    .filter((quote) => !fitting.some((entry) => entry.quote === quote))
    .map((quote): RankedQuote => ({ quote, ground: { type: 'general' } }));
  return { fit, fitting: fitting.length, ranked: [...fitting, ...rest] };
}

/** Whether a paragraph without a topic speaks of something on which the reports say nothing. */
function speaksOfElse({ others }: SpokenOf): boolean {
  const words = [...others.values()].reduce((sum, found) => sum + found.length, 0);
  const isPlain = [...others].some(
    ([subject, found]) => plainSubjects.has(subject) && found.length > 0,
  );
  return isPlain || words > 1;
}

/** The quotes on the topics that are spoken of: those on the first topic first, of each the best. */
function quotesOnTopic(input: RankingInput, { topics }: SpokenOf): RankedQuote[] {
  const { before = '', surface = '', after = '' } = input.context.paragraph ?? {};
  const paragraph = `${before}${surface}${after}`;
  const said = stemsOf(paragraph);
  const ranked: RankedQuote[] = [];
  const chosen: Quote[] = [];
  for (const { topic } of topics) {
    const further = topics.map((verdict) => verdict.topic).filter((other) => other !== topic);
    let waiting = input.quotes
      .filter((quote) => quote.topics.includes(topic) && !chosen.includes(quote))
      .map((quote) => ({ quote, score: grade({ quote, topic, further, paragraph, said }, input) }));
    while (waiting.length > 0) {
      const worth = (entry: (typeof waiting)[number]) =>
        entry.score +
        chosen.filter(({ report }) => report === entry.quote.report).length * points.sameReport;
      const leading = waiting.reduce((one, other) => (worth(other) > worth(one) ? other : one));
      const best = wholeOne(leading, waiting);
      ranked.push({ quote: best.quote, ground: { type: 'topic', topic } });
      chosen.push(best.quote);
      waiting = waiting.filter(({ quote }) => quote !== best.quote && !agree(quote, best.quote));
    }
  }
  // A quote may agree with one that was chosen for another topic.
  return ranked.filter(
    ({ quote }, index) => !ranked.slice(0, index).some((earlier) => agree(earlier.quote, quote)),
  );
}

/** A quote, or one that says the same without being cut. */
function wholeOne<Entry extends { readonly quote: Quote }>(
  leading: Entry,
  waiting: readonly Entry[],
): Entry {
  if (leading.quote.cut === undefined) return leading;
  const whole = waiting.find(({ quote }) => quote.cut === undefined && agree(quote, leading.quote));
  return whole ?? leading;
}

function agree(one: Quote, other: Quote): boolean {
  const [words, others] = [stemsOfQuote(one), stemsOfQuote(other)];
  const common = shared(words, others);
  return common / Math.max(1, words.size + others.size - common) >= agreement;
}

function grade(
  given: {
    readonly quote: Quote;
    readonly topic: TopicId;
    /** The other topics that the paragraph speaks of. */
    readonly further: readonly TopicId[];
    readonly paragraph: string;
    readonly said: ReadonlySet<string>;
  },
  { context, checks, speakers }: RankingInput,
): number {
  const { quote, topic, further, paragraph, said } = given;
  let score = quote.topics[0] === topic ? points.mainTopic : 0;
  score += further.filter((other) => quote.topics.includes(other)).length * points.furtherTopic;
  if (quote.places.includes(context.place)) score += points.place;
  else if (quote.places.includes('disputed')) score += points.wholeGroup;
  score += Math.min(shared(stemsOfQuote(quote), said), mostWords) * points.sharedWord;
  const speaker = speakers.find(({ id }) => id === quote.speaker);
  if (speaker?.called?.some((name) => paragraph.includes(name))) {
    score += points.speaker;
  }
  if (quote.cut?.start) score += points.cutStart;
  if (quote.cut?.end) score += points.cutEnd;
  const differing = checksOf(quote, checks);
  if (differing.length > 0 && !differing.every((check) => saysTheSame(check, said))) {
    score += points.check;
  }
  return score;
}

/** Whether the paragraph makes the claim that a check is about: it has most of its words. */
function saysTheSame(check: Check, said: ReadonlySet<string>): boolean {
  return check.words.some(({ text }) => {
    const words = stemsOf(text);
    return words.size > 0 && shared(words, said) / words.size >= 0.6;
  });
}
