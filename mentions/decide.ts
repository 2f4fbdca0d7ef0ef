/**
 * Decides what candidates mean. All the weighing is in `weigh`: the nearest cues count most, by their
 * order and not by their distance, and the rest of the page helps where the flow is silent.
 */
import { nameSense } from './evidence.ts';
import { senses } from './gazetteer.ts';
import type {
  Candidate,
  Certainty,
  Cue,
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

/** What is decided of a flow's candidates by its own evidence and the page's. */
export function decide(given: {
  readonly candidates: readonly Candidate[];
  readonly near: Evidence;
  readonly page?: PageEvidence;
  readonly language?: string | undefined;
}): Decision {
  const mentions: Mention[] = [];
  const undecided: Candidate[] = [];
  for (const verdict of verdicts(given)) {
    const { candidate } = verdict;
    if (verdict.isMention) mentions.push(toMention(candidate));
    else undecided.push(candidate);
  }
  return { mentions, undecided };
}

/** The verdict on each candidate, with what it rests on. Linear in candidates and cues. */
export function verdicts(given: {
  readonly candidates: readonly Candidate[];
  readonly near: Evidence;
  readonly page?: PageEvidence;
  readonly language?: string | undefined;
}): Verdict[] {
  const { candidates, near, page = noPage, language } = given;
  let next = 0;
  return candidates.map((candidate) => {
    while ((near[next]?.start ?? Number.POSITIVE_INFINITY) < candidate.start) next++;
    if (candidate.certainty === 'certain') return certainVerdict(candidate);
    let following = next;
    while ((near[following]?.start ?? Number.POSITIVE_INFINITY) < candidate.end) following++;
    const before = near.slice(Math.max(0, next - nearestCues), next).reverse();
    const after = near.slice(following, following + nearestCues);
    return weigh({ candidate, before, after, page, language });
  });
}

function certainVerdict(candidate: Candidate): Verdict {
  return { candidate, isMention: true, support: 0, rival: 0, needed: needed.certain };
}

/** The weighing. `before` and `after`: the cues on each side, the nearest first. */
function weigh(given: {
  readonly candidate: Candidate;
  readonly before: readonly Cue[];
  readonly after: readonly Cue[];
  readonly page: PageEvidence;
  readonly language: string | undefined;
}): Verdict {
  const { candidate, before, after, page, language } = given;
  const family = candidate.family ?? '';
  const sums = new Map<string, number>();
  const add = (sense: string, weight: number) => sums.set(sense, (sums.get(sense) ?? 0) + weight);
  for (const side of [before, after]) {
    const relevant = side.filter((cue) => speaksOf(cue.sense, family) !== 0);
    // The first cue counts in full, the second half, the third a third.
    for (const [rank, cue] of relevant.entries()) add(cue.sense, cue.weight / (rank + 1));
  }
  for (const [sense, weight] of page) {
    if (speaksOf(sense, family) !== 0) add(sense, Math.min(mostFromPage, weight * pageShare));
  }
  const region = language?.split('-').at(-1)?.toUpperCase() ?? '';
  for (const sense of senses) {
    if (sense.regions.includes(region) && speaksOf(sense.id, family) < 0)
      add(sense.id, sense.weight);
  }
  let support = 0;
  let rival = 0;
  let rivalSense: string | undefined;
  for (const [sense, sum] of sums) {
    if (speaksOf(sense, family) > 0) support += sum;
    else if (sum > rival) {
      rival = sum;
      rivalSense = sense;
    }
  }
  return {
    candidate,
    isMention: support - rival >= needed[candidate.certainty],
    support,
    rival,
    ...(rivalSense === undefined ? {} : { rivalSense }),
    needed: needed[candidate.certainty],
  };
}

/** What a sense says about a family of aliases: 1 for us, -1 for a rival, 0 for nothing. */
function speaksOf(id: string, family: string): -1 | 0 | 1 {
  if (id === nameSense) return 1;
  const sense = senses.find((one) => one.id === id);
  if (!sense || (sense.of.length > 0 && !sense.of.includes(family))) return 0;
  return sense.speaks;
}

function toMention({ start, end, place, alias, side }: Candidate): Mention {
  return { start, end, place, alias, side };
}
