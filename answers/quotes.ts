/** Which quotes fit the words around a mention, and why: one small ranking over topics and names. */
import type { PlaceId, Quote, TopicEntry, TopicId } from '../data/schema.ts';

/** What is known of the paragraph that a reader is in. All absent away from a page. */
export interface QuoteContext {
  readonly place: PlaceId;
  /** The words around the mention, the mention among them. */
  readonly words?: string;
  /** The name as the page writes it. */
  readonly surface?: string;
}

/** The strongest ground for a quote. */
export type Ground =
  | { readonly type: 'topic'; readonly topic: TopicId }
  | { readonly type: 'place' }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'general' };

export interface RankedQuote {
  readonly quote: Quote;
  readonly ground: Ground;
  readonly score: number;
}

/** Points for each ground. A topic outweighs place and name together, so that the paragraph leads. */
const points = { topic: 8, furtherHit: 1, furtherTopic: 2, place: 3, wholeGroup: 1, name: 2 };

/** What introduces the matter to someone who knows nothing of it goes first where nothing else decides. */
const introductory: readonly TopicId[] = ['claims', 'naming', 'history'];

/** Taken off for each quote already chosen from the same report, so that the reports alternate. */
const sameReportPenalty = 0.75;

const wordLetter = /[\p{L}\p{M}\p{N}]/u;
const spacelessScript = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** How often a cue stands in a text, at the start of a word where its script has words. */
function cueHits(text: string, cue: string): number {
  const wanted = cue.toLowerCase();
  const anywhere = spacelessScript.test(wanted);
  let hits = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    if (anywhere || at === 0 || !wordLetter.test(text.charAt(at - 1))) hits += 1;
  }
  return hits;
}

/**
 * The topics that a text speaks of, with the number of their cues in it. Cues match from the start of a
 * word on, so that one cue serves all endings ("sanction" finds "sanctions").
 */
export function topicsIn(
  text: string,
  topics: readonly TopicEntry[],
): ReadonlyMap<TopicId, number> {
  const lowered = text.toLowerCase();
  const found = new Map<TopicId, number>();
  for (const topic of topics) {
    let hits = 0;
    for (const cue of new Set(Object.values(topic.cues).flat())) hits += cueHits(lowered, cue);
    if (hits > 0) found.set(topic.id, hits);
  }
  return found;
}

function grade(
  quote: Quote,
  context: QuoteContext,
  spokenOf: ReadonlyMap<TopicId, number>,
): RankedQuote {
  const shared = quote.topics
    .flatMap((topic) => {
      const hits = spokenOf.get(topic);
      return hits === undefined ? [] : [{ topic, hits }];
    })
    .sort((one, other) => other.hits - one.hits);
  const best = shared[0];
  let score = 0;
  let ground: Ground = { type: 'general' };
  if (context.surface !== undefined && quote.text.includes(context.surface)) {
    score += points.name;
    ground = { type: 'name', name: context.surface };
  }
  if (quote.places.includes(context.place)) {
    score += points.place;
    ground = { type: 'place' };
  } else if (quote.places.includes('disputed')) {
    score += points.wholeGroup;
  }
  if (best !== undefined) {
    score += points.topic + Math.min(best.hits - 1, 3) * points.furtherHit;
    score += (shared.length - 1) * points.furtherTopic;
    ground = { type: 'topic', topic: best.topic };
  } else if (quote.topics.some((topic) => introductory.includes(topic))) {
    score += 1;
  }
  return { quote, ground, score };
}

/**
 * The quotes in the order in which a card shows them, each with its ground. Linear in the words, and the
 * same input gives the same order: ties fall to the order of the table.
 */
export function rankQuotes(input: {
  readonly quotes: readonly Quote[];
  readonly topics: readonly TopicEntry[];
  readonly context: QuoteContext;
}): readonly RankedQuote[] {
  const spokenOf = topicsIn(input.context.words ?? '', input.topics);
  const waiting = input.quotes.map((quote) => grade(quote, input.context, spokenOf));
  const taken = new Map<string, number>();
  const ranked: RankedQuote[] = [];
  const worth = (entry: RankedQuote) =>
    entry.score - (taken.get(entry.quote.report) ?? 0) * sameReportPenalty;
  while (waiting.length > 0) {
    const best = waiting.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    waiting.splice(waiting.indexOf(best), 1);
    taken.set(best.quote.report, (taken.get(best.quote.report) ?? 0) + 1);
    ranked.push(best);
  }
  return ranked;
}
