/**
 * Decides what candidates mean. All the weighing is in `weigh`: the nearest cues count most, by their
 * order and not by their distance, and the rest of the page helps where the flow is silent.
 */
import { nameSense } from './evidence.ts';
import { senses } from './senses.ts';
import type {
  Candidate,
  Certainty,
  Decision,
  Evidence,
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
const nearestCues = 8;
/** How much all of the page's evidence for one sense can count at most beside the flow's own. */
const mostFromPage = 2;
/** A page cue counts this much of one that stands in the candidate's own flow. */
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
  for (const { candidate, isMention } of verdicts(given)) {
    (isMention ? mentions : undecided).push(candidate);
  }
  return { mentions, undecided };
}

/** The verdict on each candidate, with what it rests on. Linear in candidates and cues. */
export function verdicts(given: Given): Verdict[] {
  const { candidates, near } = given;
  const far = farVoices(given);
  let next = 0;
  return candidates.map((candidate) => {
    if (candidate.certainty === 'certain') return { ...certain, candidate };
    while (startOf(near, next) < candidate.start) next++;
    return weigh({ candidate, near, next, far });
  });
}

const certain = {
  isMention: true,
  support: 0,
  rival: 0,
  rivalSense: undefined,
  needed: needed.certain,
};

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

function startOf(near: Evidence, index: number): number {
  return near[index]?.start ?? Number.POSITIVE_INFINITY;
}

/**
 * The weighing of one candidate. `next`: the first cue of the flow that does not begin before it. All
 * support stands together; a rival stands alone, for a thing has one sense.
 */
function weigh(given: {
  readonly candidate: Candidate;
  readonly near: Evidence;
  readonly next: number;
  readonly far: PageEvidence;
}): Verdict {
  const { candidate, near, next, far } = given;
  const voices = voicesIn(candidate.family ?? '');
  const rivals = new Map<string, number>();
  let support = 0;
  const hear = (sense: string, weight: number): boolean => {
    const voice = voices.get(sense);
    if (voice === 1) support += weight;
    else if (voice === -1) rivals.set(sense, (rivals.get(sense) ?? 0) + weight);
    return voice !== undefined;
  };
  // On each side the nearest cue counts in full, the second half, the third a third.
  const listen = (first: number, step: 1 | -1): void => {
    let rank = 1;
    for (let index = first; rank <= nearestCues; index += step) {
      const cue = near[index];
      if (!cue) return;
      if (hear(cue.sense, cue.weight / rank)) rank++;
    }
  };
  let following = next;
  while (startOf(near, following) < candidate.end) following++;
  listen(next - 1, -1);
  listen(following, 1);
  for (const [sense, weight] of far) hear(sense, weight);
  let rival = 0;
  let rivalSense: string | undefined;
  for (const [sense, sum] of rivals) {
    if (sum <= rival) continue;
    rival = sum;
    rivalSense = sense;
  }
  const ahead = needed[candidate.certainty];
  return {
    candidate,
    isMention: support - rival >= ahead,
    support,
    rival,
    rivalSense,
    needed: ahead,
  };
}

const voicesByFamily = new Map<string, ReadonlyMap<string, 1 | -1>>();

/** The senses that say something about a family of aliases: 1 for us, -1 for a rival. */
function voicesIn(family: string): ReadonlyMap<string, 1 | -1> {
  let voices = voicesByFamily.get(family);
  if (!voices) {
    const heard = senses.filter(({ of }) => of.length === 0 || of.includes(family));
    voices = new Map([[nameSense, 1], ...heard.map(({ id, speaks }) => [id, speaks] as const)]);
    voicesByFamily.set(family, voices);
  }
  return voices;
}
