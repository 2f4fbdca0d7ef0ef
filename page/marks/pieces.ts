/** How the pieces of a flow stand to each other on the screen: which are laid out apart, and which flows are one line. */
import { codeAt, isLetter } from '../../mentions/letters.ts';
import type { Candidate } from '../../mentions/types.ts';
import { type Flow, flowAround, overlap, type Piece, pieceIndexAt, type Spot } from './flows.ts';
import type { Joint, Joints } from './joints.ts';
import { firstLetter, lastLetter, mayBePartOfLine } from './layout.ts';
import type { Sight } from './sight.ts';
import { hasStem, stemsIn } from './stems.ts';

/** No name is longer, in UTF-16 code units, invisible characters and all. */
export const longestName = 200;
/** A flow as short as this may be a part of a line that is laid out in pieces, in UTF-16 code units. */
const shortFlow = 60;

const knownStems = new WeakMap<Flow, readonly number[]>();

/** Where in a flow the stems of names stand. */
export function stemsOf(flow: Flow): readonly number[] {
  const stems = knownStems.get(flow) ?? stemsIn(flow.text);
  knownStems.set(flow, stems);
  return stems;
}

/**
 * The flow around a spot. A short flow with a stem around it is read with its neighbours on the line: a heading may
 * lay out each letter in a block of its own.
 */
export function wholeFlowAround(spot: Spot, sight: Sight): Flow {
  const flow = flowAround(spot);
  const { length } = flow.text.trim();
  if (length > shortFlow || !hasStem(sight.textAround(spot.node, length))) return flow;
  return flowAround(spot, { before: overlap, after: overlap }, mayBePartOfLine);
}

/** Where words begin or end near the stems of a flow, though nothing in its text says so. */
export interface Seams {
  /** The pieces that begin a word of the same line. */
  readonly spaced: readonly number[];
  /** The pieces that are laid out apart from the one before. */
  readonly parted: readonly number[];
}

/** The seams beside the stems of a flow. */
export function seamsBeside(flow: Flow, joints: Joints): Seams {
  const [spaced, parted] = [new Set<number>(), new Set<number>()];
  let from = 0;
  for (const stem of flow.pieces.length > 1 ? stemsOf(flow) : []) {
    // What stands near two stems is looked at once.
    from = Math.max(from, stem - longestName);
    const to = stem + longestName;
    for (const [index, joint] of jointsBetween(flow, { from, to, isWithinWord: true, joints })) {
      if (joint === 'spaced') spaced.add(index);
      if (joint === 'apart') parted.add(index);
    }
    from = to;
  }
  return { spaced: [...spaced], parted: [...parted] };
}

/** The first piece within a candidate that is laid out apart from the one before it. */
export function partingInside(
  flow: Flow,
  { start, end }: Candidate,
  joints: Joints,
): number | undefined {
  for (const [index, joint] of jointsBetween(flow, {
    from: start,
    to: end - 1,
    isWithinWord: false,
    joints,
  })) {
    if (joint !== 'joined') return index;
  }
  return undefined;
}

/** The pieces from one offset to another, each with how it is joined to what comes before it. */
function* jointsBetween(
  flow: Flow,
  {
    from,
    to,
    isWithinWord,
    joints,
  }: { from: number; to: number; isWithinWord: boolean; joints: Joints },
): Iterable<readonly [pieceIndex: number, joint: Joint]> {
  const [start, last] = [pieceIndexAt(flow, from), pieceIndexAt(flow, to)];
  if (start === last) return;
  let before: Piece | undefined;
  for (let index = start; index <= last; index += 1) {
    const piece = flow.pieces[index];
    // White space between two elements has no place of its own.
    const first = piece && firstLetter(piece.node, piece.from, piece.from + piece.length);
    if (!first) continue;
    const end = before && lastLetter(before.node, before.from, before.from + before.length);
    const joins = isLetterAt(flow.text, piece.start - 1) && isLetterAt(flow.text, piece.start);
    if (before && end && (joins || !isWithinWord)) {
      const endAt = before.start + end.offset - before.from + 1;
      const between = flow.text.slice(endAt, piece.start + first.offset - piece.from);
      yield [index, joints.of(end, first, between)];
    }
    before = piece;
  }
}

export function isLetterAt(text: string, offset: number): boolean {
  return isLetter(codeAt(text, offset));
}
