/** How far one topic is spoken of: what its cues and those of its rivals add up to. */
import type { LanguageCues, OtherSubject, TopicId } from '../../data/schema.ts';
import type { CueHit, CueReader } from './cues.ts';

/** How far a topic is spoken of, with the words that speak for it and against it. */
export interface Verdict {
  readonly topic: TopicId;
  readonly score: number;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** What one cue adds or takes off. */
const points = {
  strong: 2.6,
  /** Where neither side is named near it. */
  strongAlone: 2,
  /** The same, of a topic that is nothing without a side. */
  strongLost: 0.8,
  furtherStrong: 0.7,
  weak: 1.5,
  /** The same of names, for nearly everything is called something: one alone does not suffice. */
  weakName: 0.9,
  furtherWeak: 0.25,
  /** The fewest different hints that count, and each beyond them. */
  hints: 1.2,
  furtherHint: 0.4,
  against: 1,
  rival: 0.6,
  /** What a word against, or of a rival, counts that stands beyond hearing of every cue. */
  far: 0.5,
  nearness: 0.4,
};
const most = { furtherStrong: 4, furtherWeak: 3, furtherHints: 6, against: 2, rivals: 4 };
/** From this score on a topic is spoken of. */
export const needed = 1;
/** How many different hints count together: fewer where both sides of a topic between them are named. */
const fewestHints = { bothNamed: 2, oneNamed: 3, noneNamed: 4 };

/**
 * General topics that come up in passing beside any other lead only where they are well ahead. The Declaration of
 * 1956 is told in words of peace treaties, so it leads the talks where both are spoken of.
 */
const factors: Partial<Record<TopicId, number>> = {
  history: 0.65,
  claims: 0.65,
  naming: 0.65,
  'joint-declaration-1956': 1.3,
};

/** A topic, and the words in which it may be spoken of. */
export interface Hearing {
  readonly topic: TopicId;
  readonly cues: LanguageCues['topics'][TopicId];
  readonly reader: CueReader;
  readonly text: string;
  /** The page's title where the paragraph is short, else nothing. */
  readonly title: string;
  /** Where the mention begins. */
  readonly mention: number;
  /** How far a cue hears other words, in characters; half as far where a side is named. */
  readonly reach: number;
  /** Where those are named who have a part in the topic; undefined where nobody need be named. */
  readonly sides: readonly CueHit[] | undefined;
  /** Whether both are. */
  readonly namesBoth: boolean;
  /** Whether a weak cue counts only where a side is named near it. */
  readonly needsSide: boolean;
  /** The subjects that speak against the topic. */
  readonly rivals: readonly OtherSubject[];
  readonly others: ReadonlyMap<OtherSubject, readonly CueHit[]>;
}

/** What was found in the words: the cues that count, and what stands against them. */
interface Evidence {
  readonly strong: readonly CueHit[];
  readonly weak: readonly CueHit[];
  /** Only where nothing stronger counts. */
  readonly hints: readonly CueHit[];
  readonly against: readonly CueHit[];
  readonly rivals: readonly CueHit[];
  /** Whether somebody has a part in the topic, and is named near no cue. */
  readonly isAlone: boolean;
}

/** Decides how far a topic is spoken of, and says by which words. Pure. */
export function judge(given: Hearing): Verdict {
  const evidence = gather(given);
  const { strong, weak, hints, against, rivals } = evidence;
  return {
    topic: given.topic,
    score: scoreOf(given, evidence),
    for: [strong, weak, hints].flatMap(distinct),
    against: distinct([...against, ...rivals]),
  };
}

function gather({ cues, reader, text, title, reach, sides, ...given }: Hearing): Evidence {
  const find = (list: string) => reader.find(list, text);
  const [strongHits, weakHits, against] = [find(cues.strong), find(cues.weak), find(cues.against)];
  const company = find(cues.company);
  const stands = (hit: CueHit) => !against.some((other) => holds(other, hit));
  const hearsSide = (hit: CueHit) => isNear(hit, sides ?? [], reach / 2);
  const titleSpeaks =
    title !== '' && [cues.strong, cues.company].some((list) => reader.find(list, title).length > 0);
  const strong = apart(strongHits.filter(stands));
  const weak = apart(weakHits.filter(stands)).filter((hit) => {
    if (strong.some((other) => overlap(other, hit))) return false;
    if (isNear(hit, strong, reach)) return true;
    if (given.needsSide && sides !== undefined && !hearsSide(hit)) return false;
    const others = company.filter((other) => !holds(other, hit));
    return titleSpeaks || isNear(hit, others, reach);
  });
  const hints = strong.length + weak.length > 0 ? [] : apart(find(cues.hints ?? '').filter(stands));
  const isAlone = sides !== undefined && ![...strong, ...weak, ...hints].some(hearsSide);
  const rivals = (isAlone ? [...given.others.keys()] : given.rivals)
    .flatMap((rival) => given.others.get(rival) ?? [])
    // A word that is part of a cue speaks for it.
    .filter((hit) => ![...strong, ...hints].some((cue) => overlap(cue, hit)));
  const cancelled = [...strongHits, ...weakHits];
  return {
    strong,
    weak,
    hints,
    // What has taken a cue away has done its work.
    against: against.filter((other) => !cancelled.some((hit) => holds(other, hit))),
    rivals,
    isAlone,
  };
}

function scoreOf(given: Hearing, evidence: Evidence): number {
  const { topic, mention, reach, needsSide, namesBoth } = given;
  const { isAlone } = evidence;
  const speaking = [...evidence.strong, ...evidence.weak, ...evidence.hints];
  const [strong, weak] = [distinct(evidence.strong).length, distinct(evidence.weak).length];
  const hints = new Set(evidence.hints.map(({ cue }) => cue)).size;
  const fewest = isAlone
    ? fewestHints.noneNamed
    : namesBoth && needsSide
      ? fewestHints.bothNamed
      : fewestHints.oneNamed;
  let score = 0;
  if (strong > 0) {
    score += !isAlone ? points.strong : needsSide ? points.strongLost : points.strongAlone;
    score += Math.min(strong - 1, most.furtherStrong) * points.furtherStrong;
  }
  if (weak > 0) {
    const alone = topic === 'naming' ? points.weakName : points.weak;
    score += strong > 0 ? points.furtherWeak : alone;
    score += Math.min(weak - 1, most.furtherWeak) * points.furtherWeak;
  }
  if (hints >= fewest) {
    score += points.hints;
    score += Math.min(hints - fewest, most.furtherHints) * points.furtherHint;
  }
  if (score === 0) return 0;
  /** Distinct words, of which those near a cue count in full. */
  const weigh = (hits: Hits) =>
    distinct(hits).reduce((sum, word) => {
      const said = hits.filter(({ text }) => text === word);
      return sum + (said.some((hit) => isNear(hit, speaking, reach)) ? 1 : points.far);
    }, 0);
  score -= Math.min(weigh(evidence.against), most.against) * points.against;
  score -= Math.min(weigh(evidence.rivals), most.rivals) * points.rival;
  if (score < needed) return score;
  const nearest = Math.min(...speaking.map((hit) => distanceTo(hit, mention)));
  score += points.nearness * Math.max(0, 1 - nearest / 400);
  return needed + (score - needed) * (factors[topic] ?? 1);
}

type Hits = readonly CueHit[];

/**
 * Whether a look-alike holds a cue: all of it, or one of its ends with more beyond (a tourism ambassador,
 * where an ambassador protests). The middle of a cue may be any words.
 */
function holds(other: CueHit, hit: CueHit): boolean {
  const takesStart = other.start <= hit.start && hit.start < other.end;
  const takesEnd = other.start < hit.end && hit.end <= other.end;
  return (
    (takesStart && takesEnd) ||
    (takesStart && other.start < hit.start) ||
    (takesEnd && other.end > hit.end)
  );
}

/** Of cues that overlap the longest: what is said once speaks once. */
function apart(hits: Hits): CueHit[] {
  const kept: CueHit[] = [];
  for (const hit of hits.toSorted((one, other) => other.end - other.start - one.end + one.start)) {
    if (!kept.some((other) => overlap(other, hit))) kept.push(hit);
  }
  return kept;
}

function isNear(hit: CueHit, others: Hits, reach: number): boolean {
  return others.some((other) => distance(other, hit) <= reach);
}

function overlap(one: CueHit, other: CueHit): boolean {
  return one.start < other.end && other.start < one.end;
}

function distance(one: CueHit, other: CueHit): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function distanceTo(hit: CueHit, at: number): number {
  return Math.max(0, hit.start - at, at - hit.end);
}

/** The words that were found, each once. */
export function distinct(hits: Hits): string[] {
  return [...new Set(hits.map(({ text }) => text))];
}
