/** Which mark lies under a point of the window. */
import { isUncutAt } from './clips.ts';
import { isSeenThrough, isUnderOwnPseudo } from './covers.ts';
import { isText } from './elements.ts';
import { textOf } from './flows.ts';
import { markedAt } from './marked-at.ts';
import type { Mark, Marks } from './marks.ts';
import { layersAt, type Point } from './point.ts';
import { isShown } from './shown.ts';

/** How far beside a mark's boxes the pointer may be, in CSS pixels: caret positions are rounded. */
const slack = 1;

/**
 * The mark under a point; undefined where there is none. `caretPositionFromPoint` costs 0.1 ms, while
 * `highlightsFromPoint` takes 17 ms at 5,000 ranges in Chrome.
 * @param point in CSS pixels of the window.
 * @param shadowRoots the shadow roots to look into, closed ones too.
 */
export function markAt({
  document,
  point: { x, y },
  marks,
  shadowRoots,
}: {
  document: Document;
  point: Point;
  marks: Marks;
  shadowRoots: ShadowRoot[];
}): Mark | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  const topmost = () => topElementAt({ document, shadowRoots, hitIn: hitAt({ x, y }) });
  // A slide that has faded out lies over the one that is seen.
  if (node && isText(node) && (!node.parentElement || isShown(node.parentElement))) {
    const found = markIn(marks.at(node), { x, y }, marks);
    if (found && isSeenAt(node, { x, y }, topmost)) return found;
    // Any other text at the point is what the reader sees there.
    if (!found && caret && isOn(caret, { x, y })) return undefined;
  }
  const layersIn = layersAt({ x, y });
  const top = topElementAt({ document, shadowRoots, hitIn: (tree) => layersIn(tree)[0] ?? null });
  if (!top) return undefined;
  for (const parent of markedAt({ top, point: { x, y }, layersIn, marks })) {
    for (const child of parent.childNodes) {
      const found = isText(child) && markIn(marks.at(child), { x, y }, marks);
      // What lies over it is asked last, for that takes up to a millisecond.
      if (found && isSeenThrough(parent, { x, y }, layersIn)) return found;
    }
  }
  return undefined;
}

/** Whether a text at a point is neither cut away there nor under a sheet of its own element. */
function isSeenAt(text: Text, point: Point, topmost: () => Element | undefined): boolean {
  const { parentElement } = text;
  if (!parentElement) return true;
  if (isUnderOwnPseudo(parentElement, point)) return false;
  // What cuts a text cuts its element too, and then another one is hit.
  return topmost() === parentElement || isUncutAt(text, point);
}

function markIn(candidates: Iterable<Mark>, { x, y }: Point, marks: Marks): Mark | undefined {
  for (const mark of candidates) {
    if (!marks.isShown(mark) || !isIntact(mark)) continue;
    // The caret snaps to the nearest text, so the point may be far from it.
    const isInside = boxesOf(mark).some(
      (box) =>
        x >= box.left - slack &&
        x <= box.right + slack &&
        y >= box.top - slack &&
        y <= box.bottom + slack,
    );
    if (isInside) return mark;
  }
  return undefined;
}

/** Whether a caret's own letter is at the point, and not the nearest one to it. */
function isOn(caret: CaretPosition, { x, y }: Point): boolean {
  const box = caret.getClientRect();
  if (!box) return false;
  const { top, bottom, left, height } = box;
  return y >= top && y <= bottom && Math.abs(x - left) <= height;
}

/** Tells which element of a tree a point hits. */
export const hitAt =
  ({ x, y }: Point) =>
  (tree: DocumentOrShadowRoot) =>
    tree.elementFromPoint(x, y);

/**
 * The element that a point hits, also in these shadow trees.
 * @param hitIn tells which element of a tree it hits.
 */
export function topElementAt({
  document,
  shadowRoots,
  hitIn,
}: {
  document: Document;
  shadowRoots: readonly ShadowRoot[];
  hitIn: (tree: DocumentOrShadowRoot) => Element | null;
}): Element | undefined {
  // Closed roots alone have to be searched for: a point may lie within a thousand open ones.
  const rootOf = (host: Element | null) =>
    host?.shadowRoot ?? shadowRoots.find((root) => root.host === host);
  let element = hitIn(document);
  for (let root = rootOf(element); root; root = rootOf(element)) {
    const deeper = hitIn(root);
    if (!deeper || deeper === element) break;
    element = deeper;
  }
  return element ?? undefined;
}

/** A mark's boxes now, one for each line fragment, in CSS pixels of the window; none if not rendered. */
export function boxesOf({ start, end }: Mark): DOMRect[] {
  if (!start.node.isConnected || !end.node.isConnected) return [];
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  const range = rangeOf({ start, end });
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A live range over a mark, for the moment: kept ones slow the page's own changes. */
export function rangeOf({ start, end }: Pick<Mark, 'start' | 'end'>): Range {
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether a mark's text is still what it was when the mark was made. */
export function isIntact({ start, end, surface, nodes }: Mark): boolean {
  if (!nodes.every((node) => node.isConnected)) return false;
  if (start.node === end.node) return textOf(start.node, start.offset, end.offset) === surface;
  return (
    surface.startsWith(textOf(start.node, start.offset, start.node.length)) &&
    surface.endsWith(textOf(end.node, 0, end.offset))
  );
}
