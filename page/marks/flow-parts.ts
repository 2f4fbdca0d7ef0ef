/** Makes flows of a flow whose text is read in another way: parted, without some of its pieces, or with spaces. */
import { type Flow, flowOf, type Piece } from './flows.ts';

/** Parts a flow in two: without some of its pieces, and these, each for itself. */
export function takeOut(flow: Flow, out: ReadonlySet<Piece>): { rest: Flow; taken: Flow[] } {
  let text = '';
  let end = 0;
  const pieces: Piece[] = [];
  const taken: Flow[] = [];
  for (const piece of flow.pieces) {
    const own = flow.text.slice(piece.start, piece.start + piece.length);
    text += flow.text.slice(end, piece.start);
    end = piece.start + piece.length;
    if (out.has(piece)) {
      const alone = { text: own, pieces: [{ ...piece, start: 0 }] };
      taken.push(flowOf({ ...alone, cutBefore: false, cutAfter: false }));
    } else {
      pieces.push({ ...piece, start: text.length });
      text += own;
    }
  }
  text += flow.text.slice(end);
  const { cutBefore, cutAfter } = flow;
  return { rest: flowOf({ text, pieces, cutBefore, cutAfter }), taken };
}

/** A flow with a space before each of some pieces: words that only their style sets apart. */
export function withSpaces(flow: Flow, pieceIndexes: readonly number[]): Flow {
  const spaced = new Set(pieceIndexes);
  let text = '';
  let end = 0;
  const pieces = flow.pieces.map((piece, index) => {
    text += flow.text.slice(end, piece.start) + (spaced.has(index) ? ' ' : '');
    end = piece.start;
    return { ...piece, start: text.length };
  });
  return flowOf({ ...flow, text: text + flow.text.slice(end), pieces });
}

/** Splits a flow before some of its pieces, in their order: what tag names joined, the computed style may part. */
export function splitFlow(flow: Flow, pieceIndexes: readonly number[]): Flow[] {
  const bounds = [0, ...pieceIndexes, flow.pieces.length];
  const startOf = (index: number) => flow.pieces[index]?.start ?? flow.text.length;
  return bounds.slice(1).map((end, part) => {
    const first = bounds[part] ?? 0;
    const [isFirst, isLast] = [part === 0, end === flow.pieces.length];
    const from = isFirst ? 0 : startOf(first);
    return flowOf({
      text: flow.text.slice(from, startOf(end)),
      pieces: flow.pieces
        .slice(first, end)
        .map((piece) => ({ ...piece, start: piece.start - from })),
      cutBefore: isFirst && flow.cutBefore,
      cutAfter: isLast && flow.cutAfter,
    });
  });
}
