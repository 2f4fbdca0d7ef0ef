/** Which pieces of a flow are hidden within a name, or no part of its line, so that the name is read without them. */
import { reachOf } from '../../mentions/match.ts';
import { viewOf } from '../../mentions/view.ts';
import { cutter } from '../cuts.ts';
import { isElement, kindOf, parentNodeOf } from './elements.ts';
import { type Flow, type Piece, pieceIndexAt } from './flows.ts';
import { isSpaceOfSource } from './layout.ts';
import { isLetterAt, longestName, stemsOf } from './pieces.ts';
import type { Sight } from './sight.ts';
import { isStemAt } from './stems.ts';

/**
 * How far from its stem a name reaches at most, in UTF-16 code units that are seen, each run of white space counted
 * as one: the longest has 29, the rest is for invisible letters.
 */
export const longestReach = 48;
/** How many pieces before a spot, and behind it, are looked through for stems that others cut. */
const mostPieces = { before: 12, behind: 400 };

/** The number of a note, and how long it is at most, in UTF-16 code units. */
const noteNumber = /^\[?\d{1,3}\]?$/;
const mostOfNote = 5;

/** The offsets of a flow between which what stands there may belong to a name. */
type Reach = ReturnType<typeof reachOf>;

const everywhere: Reach = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * The pieces near the names of a flow that are kept from the eye within it; none where all of it is hidden, as in a
 * menu that is shut, for then it is read as one. A piece is asked for its style only where a name, or the beginning
 * of one, reaches up to it, where it stands between two letters, and where its text cuts a stem.
 * @param offset of the spot that the flow is read for.
 * @param cutNames the starts of names in the flow whose stems are known to be cut.
 */
export function hiddenNear(
  flow: Flow,
  { offset, cutNames }: { offset: number; cutNames: readonly number[] },
  sight: Sight,
): Set<Piece> {
  const hidden = new Set<Piece>();
  if (flow.pieces.length < 2) return hidden;
  const stems = new Set(stemsOf(flow));
  const cut = new Set([...cutNames, ...(stems.has(offset) ? [] : stemsAcross(flow, offset))]);
  if (stems.size + cut.size === 0) return hidden;
  const looked = new Set<Piece>();
  const isHidden = (piece: Piece, index: number): boolean => {
    if (looked.has(piece)) return hidden.has(piece);
    looked.add(piece);
    const isSpace = isBesideLetter(flow, index) && isSpaceOfSource(piece.node);
    const isPassed = isSpace || isFootnote(piece.node);
    if (isPassed || sight.isHiddenInLine(piece.node)) hidden.add(piece);
    return hidden.has(piece);
  };
  // `reachOf` counts in the view of a text, which has other offsets where letters are invisible.
  const isPlain = viewOf(flow.text).text === flow.text;
  for (const at of stems) {
    lookAround(flow, { at, reach: isPlain ? reachOf(flow.text, at) : everywhere, isHidden });
  }
  for (const at of cut) lookAround(flow, { at, reach: everywhere, isHidden });
  return hidden.size === flow.pieces.length ? new Set() : hidden;
}

/** Asks of the pieces to both sides of an offset whether they are hidden, as far as a name reaches there. */
function lookAround(
  flow: Flow,
  {
    at,
    reach,
    isHidden,
  }: { at: number; reach: Reach; isHidden: (piece: Piece, index: number) => boolean },
): void {
  const first = pieceIndexAt(flow, at);
  // Behind a piece that is hidden the name may go on, whatever the text says.
  let hasHidden = false;
  for (const direction of [-1, 1]) {
    let seen = 0;
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
      seen +=
        direction === 1
          ? seenIn(flow, Math.max(at, from), to)
          : seenIn(flow, from, Math.min(at, to));
    }
  }
}

/** How long a stretch of a flow is as it is seen, or longer than any name. */
function seenIn({ text }: Flow, from: number, to: number): number {
  return text.slice(from, Math.min(to, from + longestName)).replace(/\s+/g, ' ').length;
}

/** Whether a piece stands between two letters. */
function isWithinWord({ text }: Flow, { start, length }: Piece): boolean {
  return isLetterAt(text, start - 1) && isLetterAt(text, start + length);
}

/** Whether a piece stands beside one that is a letter alone, as in a heading whose letters are items of a row. */
function isBesideLetter({ pieces }: Flow, index: number): boolean {
  return pieces[index - 1]?.length === 1 || pieces[index + 1]?.length === 1;
}

/** Where pieces near an offset begin at which a stem would stand without the piece before. */
function stemsAcross(flow: Flow, offset: number): number[] {
  const cutAt = cutter();
  const index = pieceIndexAt(flow, Math.max(0, offset - 1));
  const near = flow.pieces.slice(Math.max(0, index - mostPieces.before), index + mostPieces.behind);
  return near.flatMap(({ start, length }) =>
    isStemAt(cutAt(flow.text.slice(start, start + length))) ? [start] : [],
  );
}

/** Whether a text belongs to the raised number of a note, which parts no name. */
function isFootnote(text: Text): boolean {
  if (text.length > mostOfNote) return false;
  let node = parentNodeOf(text);
  while (node && isElement(node) && kindOf(node) === 'inline' && node.localName !== 'sup') {
    node = parentNodeOf(node);
  }
  const isRaised = node && isElement(node) && node.localName === 'sup';
  return isRaised === true && noteNumber.test(node?.textContent?.trim() ?? '');
}
