/**
 * Flows: runs of text that a reader reads as one, joined across inline elements, ruby, comments and
 * `<wbr>`, bounded by blocks that are drawn. A flow is read around a spot where something may stand, never for a page
 * as a whole: nearly all text is of no interest.
 */
import { firstWhere } from '../../mentions/first-where.ts';
import { isElement, isText, kindOf, parentNodeOf } from './elements.ts';

/** A stretch of one text node in a flow. Offsets in UTF-16 code units. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly from: number;
  /** Where it begins in the flow. */
  readonly start: number;
  readonly length: number;
}

export interface Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly byNode: ReadonlyMap<Text, Piece>;
  /** Whether text of the same flow was left out before or after, because the flow is too long. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A place between two characters of a text node. */
export interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/** The longest stretch of a flow that is read at once, in UTF-16 code units. */
export const longestFlow = 64_000;
/**
 * How much before a spot is read with it where a flow is cut: room for whole names, several times over,
 * and for the words nearest to them.
 */
export const overlap = 2_000;
/** The most nodes of a flow that are read at once to one side, however little text they hold. */
const mostNodes = 20_000;
/** The most comments and empty elements that are crossed to the next text: behind more of them a flow ends. */
const mostEmpty = 10_000;
/** How far back from the limit a cut looks for white space; text without any is cut at the limit. */
const cutLookback = 1_000;

/** So many elements that end a flow are asked for their style to one side, for one that is not drawn ends none. */
const mostAsked = 20;

/** Whether a block is read with its neighbours all the same, for it is laid out as a part of a line. */
export type Crosses = (element: Element) => boolean;

const crossesNone: Crosses = () => false;

/**
 * The flow around a spot: at most `before` code units of it before and `after` behind, cut at white
 * space where it is longer. The spot's own text must be one that is read (`Ancestry`).
 */
export function flowAround(
  spot: Spot,
  { before, after } = { before: overlap, after: longestFlow - overlap },
  crosses = crossesNone,
): Flow {
  const head = collect({ ...spot, direction: -1, limit: before, crosses });
  const tail = collect({ ...spot, direction: 1, limit: after, crosses });
  return assemble({
    stretches: [...head.stretches.reverse(), ...tail.stretches],
    cutBefore: head.isCut,
    cutAfter: tail.isCut,
  });
}

/** Where a spot lies in a flow; undefined if it is not in it. */
export function offsetIn(flow: Flow, { node, offset }: Spot): number | undefined {
  const piece = flow.byNode.get(node);
  if (!piece) return undefined;
  const inPiece = offset - piece.from;
  return inPiece >= 0 && inPiece <= piece.length ? piece.start + inPiece : undefined;
}

/** The index of the piece that holds the character at an offset of the flow. */
export function pieceIndexAt(flow: Flow, offset: number): number {
  const { pieces } = flow;
  return firstWhere(pieces.length, (index) => (pieces[index]?.start ?? 0) > offset) - 1;
}

/** The two ends of a stretch of the flow in the page's nodes; undefined where no node holds them. */
export function spotsOf(
  flow: Flow,
  { start, end }: { start: number; end: number },
): { start: Spot; end: Spot } | undefined {
  const first = flow.pieces[pieceIndexAt(flow, start)];
  const last = flow.pieces[pieceIndexAt(flow, end - 1)];
  if (!first || !last) return undefined;
  return {
    start: { node: first.node, offset: first.from + start - first.start },
    end: { node: last.node, offset: last.from + end - last.start },
  };
}

/** From this length on, in UTF-16 code units, a text's whole data is not asked for. */
const largeText = 20_000;

/**
 * A part of a text node. Of a text of 5 MB Chromium makes a new string at each look at `data` (0.6 ms);
 * `substringData` takes only the part.
 */
export function textOf(node: Text, from: number, to: number): string {
  if (node.length < largeText) return node.data.slice(from, to);
  return from < Math.min(to, node.length) ? node.substringData(from, to - from) : '';
}

/** The text that follows (1) or comes before (-1) in the same flow; undefined at the flow's edge. */
export function neighbourText(node: Node, direction: 1 | -1): Text | undefined {
  const next = neighbour(node, direction, { crosses: crossesNone, isDrawn: drawnTeller() });
  return next && isText(next) ? next : undefined;
}

/** The next text or line break of the same flow; undefined at its edge. */
function neighbour(
  node: Node,
  direction: 1 | -1,
  { crosses, isDrawn }: { crosses: Crosses; isDrawn: (element: Element) => boolean },
): Text | Element | undefined {
  let current = node;
  for (let crossed = 0; crossed < mostEmpty; crossed += 1) {
    let next = direction === 1 ? current.nextSibling : current.previousSibling;
    while (!next) {
      const parent = parentNodeOf(current);
      if (!parent || !isElement(parent) || !isCrossed(parent, crosses)) return undefined;
      current = parent;
      next = direction === 1 ? current.nextSibling : current.previousSibling;
    }
    current = next;
    for (;;) {
      if (isText(current)) return current;
      if (!isElement(current)) break;
      const kind = kindOf(current);
      if (kind === 'closed' || (kind === 'block' && !crosses(current))) {
        if (isDrawn(current)) return undefined;
        break;
      }
      if (kind === 'line') return current;
      const child = direction === 1 ? current.firstChild : current.lastChild;
      if (kind === 'passed' || !child) break;
      current = child;
    }
  }
  return undefined;
}

/** Tells of so many elements whether they are laid out at all, and of more that they are. */
function drawnTeller(): (element: Element) => boolean {
  let asked = 0;
  return (element) => {
    asked += 1;
    return asked > mostAsked || getComputedStyle(element).display !== 'none';
  };
}

function isCrossed(element: Element, crosses: Crosses): boolean {
  const kind = kindOf(element);
  return kind === 'inline' || (kind === 'block' && crosses(element));
}

/** A part of a text node, or a line break, which no text node holds. */
type Stretch = { readonly node: Text; readonly from: number; readonly to: number } | 'line';

function collect({
  node,
  offset,
  direction,
  limit,
  crosses,
}: Spot & { direction: 1 | -1; limit: number; crosses: Crosses }): {
  stretches: Stretch[];
  isCut: boolean;
} {
  const stretches: Stretch[] = [];
  const ways = { crosses, isDrawn: drawnTeller() };
  let left = limit;
  let from = direction === 1 ? Math.min(offset, node.length) : 0;
  let to = direction === 1 ? node.length : Math.min(offset, node.length);
  let current: Text | Element | undefined = node;
  for (let count = 0; current; count += 1) {
    if (count > mostNodes) return { stretches, isCut: true };
    if (isText(current)) {
      if (to - from > left) {
        const limit = direction === 1 ? from + left : to - left;
        const at = cutAt({ node: current, direction, limit });
        stretches.push({
          node: current,
          ...(direction === 1 ? { from, to: at } : { from: at, to }),
        });
        return { stretches, isCut: true };
      }
      stretches.push({ node: current, from, to });
      left -= to - from;
    } else {
      stretches.push('line');
      left -= 1;
    }
    current = neighbour(current, direction, ways);
    from = 0;
    to = current && isText(current) ? current.length : 0;
  }
  return { stretches, isCut: false };
}

/** Where to cut a text: at the limit, or at white space near it, on the side that is kept. */
function cutAt({
  node,
  direction,
  limit,
}: {
  node: Text;
  direction: 1 | -1;
  limit: number;
}): number {
  const from = Math.max(0, direction === 1 ? limit - cutLookback : limit);
  const near = textOf(node, from, Math.min(from + cutLookback, node.length));
  const spaces = Array.from(near.matchAll(/\s/g), ({ index }) => index);
  const space = direction === 1 ? spaces.at(-1) : spaces[0];
  return space === undefined ? limit : from + space;
}

function assemble({
  stretches,
  cutBefore,
  cutAfter,
}: {
  stretches: readonly Stretch[];
  cutBefore: boolean;
  cutAfter: boolean;
}): Flow {
  let text = '';
  const pieces: Piece[] = [];
  for (const stretch of stretches) {
    if (stretch === 'line') {
      text += '\n';
      continue;
    }
    const { node, from, to } = stretch;
    const last = pieces.at(-1);
    if (last?.node === node) {
      // The text that the spot is in comes from both sides.
      pieces[pieces.length - 1] = { ...last, length: to - last.from };
    } else if (to > from) {
      pieces.push({ node, from, start: text.length, length: to - from });
    }
    text += textOf(node, from, to);
  }
  return flowOf({ text, pieces, cutBefore, cutAfter });
}

/** A flow with its pieces by their nodes. */
export function flowOf(parts: Omit<Flow, 'byNode'>): Flow {
  return { ...parts, byNode: new Map(parts.pieces.map((piece) => [piece.node, piece])) };
}
