import type { PlaceId, Side } from '../data/schema.ts';

/** A candidate that means its place. Offsets are UTF-16 code units of the text given, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceId;
  /** The alias as the gazetteer spells it; the page's own spelling is `text.slice(start, end)`. */
  readonly alias: string;
  /** Whose name it is in the text's language. */
  readonly side: Side;
}

/** What is known of the page around a text. */
export interface Context {
  /** The BCP 47 tag of the text, as `lang` has it; absent where the page does not say. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * How sure an alias is by itself. `certain`: it means its place wherever it stands. `presumed`: it does,
 * unless the cues of a rival sense outweigh what supports it. `doubtful`: only with support. `strict`:
 * only with strong support, for words that mean something else nearly everywhere.
 */
export type Certainty = 'certain' | 'presumed' | 'doubtful' | 'strict';

/** What an alias means in the language of a text. */
export interface Meaning {
  readonly place: PlaceId;
  /** The alias as the gazetteer spells it. */
  readonly alias: string;
  readonly side: Side;
  readonly certainty: Certainty;
  /** The rival senses it can have, by the family of its alias (`data/senses.ts`); absent when certain. */
  readonly family: string | undefined;
}

/**
 * An alias at an offset, undecided. The meaning is the gazetteer's own, for a text can hold a million
 * candidates: making each of them costs more than reading it.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/**
 * One word or name that speaks for a sense. `sense` is an id of `data/senses.ts`, or `name` for an alias
 * of ours.
 */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly sense: string;
  readonly weight: number;
  /** The name itself, where the cue is one. */
  readonly name?: Candidate;
}

/**
 * What speaks for and against in one flow, in the order of the text. Order is all that counts: text
 * without names or cues changes nothing, however long it is.
 */
export type Evidence = readonly Cue[];

/** What speaks for and against on a whole page, wherever it stands: weights added up by sense. */
export type PageEvidence = ReadonlyMap<string, number>;

/** Why a candidate is a mention or not yet: what `explain` prints. */
export interface Verdict {
  readonly candidate: Candidate;
  readonly isMention: boolean;
  /** What the nearest cues of the flow and the page say for it. */
  readonly support: number;
  /** What they say for its strongest rival sense. */
  readonly rival: number;
  readonly rivalSense?: string | undefined;
  /** The least that support must be ahead of the rival. */
  readonly needed: number;
}

/** What is decided of a flow's candidates. The undecided may become mentions when page evidence grows. */
export interface Decision {
  readonly mentions: Mention[];
  readonly undecided: readonly Candidate[];
}
