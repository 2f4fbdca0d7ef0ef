/**
 * Decides what candidates mean. All the weighing is in `weigh`: the nearest cues count most, by their
 * order and not by their distance, and the rest of the page helps where the flow is silent.
 */
import { doubtfulNameSense, nameSense } from './evidence.ts';
import { senses } from './senses.ts';
import type {
  Candidate,
  Certainty,
  Decision,
  Evidence,
  Meaning,
  Mention,
  PageEvidence,
  Verdict,
} from './types.ts';

/** How far the support must be ahead of the strongest rival. */
const needed: Readonly<Record<Certainty, number>> = {
  certain: Number.NEGATIVE_INFINITY,
  presumed: -1,
  doubtful: 1,
  strict: 6,
};
/** How many cues on each side of a candidate are weighed. */
const nearestCues = 4;
/** How many cues are looked at to find these: a bound, so that time stays linear in the text. */
const mostCuesLookedAt = 16;
/** The most that the page's evidence for one sense adds to the flow's own. */
const mostFromPage = 2;
/** The weight of a cue elsewhere on the page, as a share of one in the candidate's own flow. */
const pageShare = 0.25;

const noPage: PageEvidence = new Map();

interface Given {
  readonly candidates: readonly Candidate[];
  /** The evidence of the candidates' own flow. */
  readonly near: Evidence;
  /** The evidence of the rest of the page, title included. */
  readonly page?: PageEvidence;
  /** The BCP 47 tag of the flow. */
  readonly language?: string | undefined;
}

/** What is decided of a flow's candidates by its own evidence and the page's. */
export function decide(given: Given): Decision {
  const mentions: Mention[] = [];
  const undecided: Candidate[] = [];
  const scales = new Scales(given);
  for (const candidate of given.candidates) {
    if (scales.isMention(candidate)) mentions.push(mentionOf(candidate));
    else undecided.push(candidate);
  }
  return { mentions, undecided };
}

function mentionOf({ start, end, meaning: { place, alias, side } }: Candidate): Mention {
  return { start, end, place, alias, side };
}

/** The verdict on each candidate, with what it rests on. */
export function verdicts(given: Given): Verdict[] {
  const scales = new Scales(given);
  return given.candidates.map((candidate) => {
    const isMention = scales.isMention(candidate);
    const { support, rival, rivalSense } = scales;
    return {
      candidate,
      isMention,
      support,
      rival,
      rivalSense,
      needed: needed[candidate.meaning.certainty],
    };
  });
}

/**
 * Weighs the candidates of one flow, in their order: linear in candidates and cues. All support stands
 * together; a rival stands alone, for a thing has one sense.
 */
class Scales {
  readonly #near: Evidence;
  readonly #given: Given;
  #far: PageEvidence | undefined;
  readonly #rivals = new Map<string, number>();
  /** The candidate weighed last, and the first cues at or after its start and its end. */
  #meaning: Meaning | undefined;
  #next = 0;
  #following = 0;
  #isMention = false;
  /** What speaks for the candidate weighed last. */
  support = 0;
  /** What speaks for its strongest rival. */
  rival = 0;
  rivalSense: string | undefined;

  constructor(given: Given) {
    this.#near = given.near;
    this.#given = given;
  }

  isMention({ start, end, meaning }: Candidate): boolean {
    let next = this.#next;
    while (this.#startOf(next) < start) next++;
    let following = next;
    while (this.#startOf(following) < end) following++;
    // The same name between the same cues means the same.
    if (meaning !== this.#meaning || next !== this.#next || following !== this.#following) {
      this.#meaning = meaning;
      this.#next = next;
      this.#following = following;
      this.#weigh(meaning);
      this.#isMention = this.support - this.rival >= needed[meaning.certainty];
    }
    return this.#isMention;
  }

  #weigh(meaning: Meaning): void {
    this.support = 0;
    this.rival = 0;
    this.rivalSense = undefined;
    if (meaning.certainty === 'certain') return;
    if (this.#rivals.size > 0) this.#rivals.clear();
    const voices = voicesIn(meaning.family ?? '');
    this.#listen(meaning, voices, -1);
    this.#listen(meaning, voices, 1);
    this.#far ??= farVoices(this.#given);
    for (const [sense, weight] of this.#far) this.#hear(voices, sense, weight);
  }

  #startOf(index: number): number {
    const cue = index < this.#near.length ? this.#near[index] : undefined;
    return cue ? cue.start : Number.POSITIVE_INFINITY;
  }

  /** On each side the nearest cue counts in full, the second half, the third a third. */
  #listen(meaning: Meaning, voices: Voices, step: 1 | -1): void {
    const first = step === 1 ? this.#following : this.#next - 1;
    const last = first + step * mostCuesLookedAt;
    let rank = 1;
    let hasDoubtful = false;
    for (let index = first; rank <= nearestCues && index !== last; index += step) {
      // An out-of-range index deoptimises this loop.
      const cue = index >= 0 && index < this.#near.length ? this.#near[index] : undefined;
      if (!cue) return;
      if (cue.name && isSameDoubt(cue.name.meaning, meaning)) continue;
      // A doubtful name counts once on each side and uses up none of the cues that are weighed.
      if (cue.sense === doubtfulNameSense) {
        if (!hasDoubtful) this.support += cue.weight / rank;
        hasDoubtful = true;
      } else if (this.#hear(voices, cue.sense, cue.weight / rank)) rank++;
    }
  }

  #hear(voices: Voices, sense: string, weight: number): boolean {
    const voice = voices.get(sense);
    if (voice === 1) this.support += weight;
    if (voice !== -1) return voice === 1;
    const sum = (this.#rivals.get(sense) ?? 0) + weight;
    this.#rivals.set(sense, sum);
    if (sum > this.rival) {
      this.rival = sum;
      this.rivalSense = sense;
    }
    return true;
  }
}

/** Whether two names can mean the same other thing: a ship named twice is no evidence for an island. */
function isSameDoubt(one: Meaning, other: Meaning): boolean {
  return one.family !== undefined && one.family === other.family && one.place === other.place;
}

/** What the page and the region of its language say, by sense. */
function farVoices({ page = noPage, language = '' }: Given): PageEvidence {
  const far = new Map<string, number>();
  for (const [sense, weight] of page) far.set(sense, Math.min(mostFromPage, weight * pageShare));
  for (const { id, weight, regions } of senses) {
    if (regions.some((region) => language.endsWith(`-${region}`))) {
      far.set(id, (far.get(id) ?? 0) + weight);
    }
  }
  return far;
}

type Voices = ReadonlyMap<string, 1 | -1>;

const voicesByFamily = new Map<string, Voices>();

/** The senses that say something about a family of aliases: 1 for us, -1 for a rival. */
function voicesIn(family: string): Voices {
  let voices = voicesByFamily.get(family);
  if (!voices) {
    const heard = senses.filter(({ of }) => of.length === 0 || of.includes(family));
    voices = new Map([[nameSense, 1], ...heard.map(({ id, speaks }) => [id, speaks] as const)]);
    voicesByFamily.set(family, voices);
  }
  return voices;
}
