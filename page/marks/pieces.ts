/**
 * How the pieces of a flow stand to each other on the screen: which are hidden within their line, which are laid
 * out apart, and which short flows are one line.
 */
import { codeAt, isLetter } from '../../mentions/letters.ts';
import { reachOf } from '../../mentions/match.ts';
import type { Candidate } from '../../mentions/types.ts';
import { viewOf } from '../../mentions/view.ts';
import { cutter } from '../cuts.ts';
import { type Flow, flowAround, overlap, type Piece, pieceIndexAt, type Spot } from './flows.ts';
import { firstLetter, isParted, isSpaceOfSource, lastLetter, mayBePartOfLine } from './layout.ts';
import type { Sight } from './sight.ts';
import { hasStem, stemsIn } from './stems.ts';

/** No name is longer, in UTF-16 code units, invisible characters and all. */
export const longestName = 200;
/** No name reaches further from its stem in what is seen of it, in UTF-16 code units, some invisible characters included. */
export const longestReach = 48;
/** A flow as short as this may be a part of a line that is laid out in pieces, in UTF-16 code units. */
const shortFlow = 60;
/** So many pieces to each side of a spot may be those of a name that hidden ones cut. */
const mostPiecesBeside = 12;

const knownStems = new WeakMap<Flow, readonly number[]>();

/** Where in a flow the stems of names stand. */
function stemsOf(flow: Flow): readonly number[] {
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

/**
 * The pieces near some offsets and near the stems of a flow that are kept from the eye within it. Style is asked for
 * only where it may matter to a name, so not for each text that changes, nor for all that stands around a name.
 */
export function hiddenNear(flow: Flow, offsets: readonly number[], sight: Sight): Set<Piece> {
  const hidden = new Set<Piece>();
  if (flow.pieces.length < 2) return hidden;
  const stems = stemsOf(flow);
  if (stems.length === 0 && !offsets.some((offset) => isStemAcross(flow, offset))) return hidden;
  const looked = new Set<Piece>();
  const isHidden = (piece: Piece, index: number): boolean => {
    if (looked.has(piece)) return hidden.has(piece);
    looked.add(piece);
    const isSpace = isBesideLetter(flow, index) && isSpaceOfSource(piece.node);
    if (isSpace || sight.isHiddenInLine(piece.node)) hidden.add(piece);
    return hidden.has(piece);
  };
  // In a text with invisible letters the search counts otherwise.
  const isPlain = viewOf(flow.text).text === flow.text;
  for (const at of stems) {
    lookAround(flow, { at, reach: isPlain ? reachOf(flow.text, at) : everywhere, isHidden });
  }
  for (const at of offsets) {
    if (!stems.includes(at)) lookAround(flow, { at, reach: everywhere, isHidden });
  }
  // Where nothing of it is seen, as in a menu that is shut, it is read as one.
  return hidden.size === flow.pieces.length ? new Set() : hidden;
}

const everywhere = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * Looks at the pieces to both sides of an offset that may be hidden within a name: those that a name there reaches
 * to, if what is hidden of it does not count, and those between two letters.
 */
function lookAround(
  flow: Flow,
  {
    at,
    reach,
    isHidden,
  }: {
    at: number;
    reach: { readonly from: number; readonly to: number };
    isHidden: (piece: Piece, index: number) => boolean;
  },
): void {
  const first = pieceIndexAt(flow, at);
  for (const direction of [-1, 1]) {
    let seen = 0;
    let hasHidden = false;
    for (let index = first; seen <= longestReach; index += direction) {
      const piece = flow.pieces[index];
      if (!piece) break;
      const [from, to] = [piece.start, piece.start + piece.length];
      if (from - at > longestName || at - to > longestName) break;
      const reachesIn = direction === 1 ? reach.to >= from : reach.from <= to;
      const reachesOut = reach.to >= to || reach.from <= from;
      const mayMatter = hasHidden || (index === first ? reachesOut : reachesIn);
      if ((mayMatter || isWithinWord(flow, piece)) && isHidden(piece, index)) {
        hasHidden = true;
        continue;
      }
      seen += direction === 1 ? to - Math.max(at, from) : Math.min(at, to) - from;
    }
  }
}

/** Whether a piece stands between two letters. */
function isWithinWord({ text }: Flow, { start, length }: Piece): boolean {
  return isLetterAt(text, start - 1) && isLetterAt(text, start + length);
}

/** Whether a piece stands beside one that is a letter alone, as in a heading whose letters are items of a row. */
function isBesideLetter({ pieces }: Flow, index: number): boolean {
  return pieces[index - 1]?.length === 1 || pieces[index + 1]?.length === 1;
}

/** Whether a stem would stand near an offset, were it not for some of the pieces there. */
function isStemAcross(flow: Flow, offset: number): boolean {
  const cutAt = cutter();
  const index = pieceIndexAt(flow, Math.max(0, offset - 1));
  return flow.pieces
    .slice(Math.max(0, index - mostPiecesBeside), index + mostPiecesBeside)
    .some(({ start, length }) => hasStem(cutAt(flow.text.slice(start, start + length)).join('')));
}

/**
 * The first piece near a stem that joins a word to the one before and is laid out apart from it: the
 * word begins or ends there, though nothing in the text says so.
 */
export function partingBeside(flow: Flow): number | undefined {
  if (flow.pieces.length < 2) return undefined;
  let from = 0;
  for (const stem of stemsOf(flow)) {
    // What stands near two stems is looked at once.
    from = Math.max(from, stem - longestReach);
    const to = stem + longestReach;
    const parting = partingBetween(flow, { from, to, isWithinWord: true });
    if (parting !== undefined) return parting;
    from = to;
  }
  return undefined;
}

/** The first piece within a candidate that is laid out apart from the one before it. */
export function partingInside(flow: Flow, { start, end }: Candidate): number | undefined {
  return partingBetween(flow, { from: start, to: end - 1, isWithinWord: false });
}

/** The first piece from one offset to another that is laid out apart from what comes before it. */
function partingBetween(
  flow: Flow,
  { from, to, isWithinWord }: { from: number; to: number; isWithinWord: boolean },
): number | undefined {
  const [start, last] = [pieceIndexAt(flow, from), pieceIndexAt(flow, to)];
  if (start === last) return undefined;
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
      if (isParted(end, first, between)) return index;
    }
    before = piece;
  }
  return undefined;
}

function isLetterAt(text: string, offset: number): boolean {
  return isLetter(codeAt(text, offset));
}
