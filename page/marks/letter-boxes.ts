/** How two letters of a page stand to each other, by their boxes. */
import { isElement, parentNodeOf } from './elements.ts';
import type { Spot } from './flows.ts';

/** The box of a letter, in CSS pixels of the window. */
interface Letter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two letters whose line is level. */
export interface Pair {
  readonly one: Letter;
  readonly other: Letter;
  /** The heights of the two. */
  readonly lower: number;
  readonly taller: number;
}

/**
 * The boxes of two letters, turned so that their line is level; undefined where one has none.
 * @param edges the elements that end or begin between them.
 */
export function lettersOf(before: Spot, after: Spot, edges: readonly Element[]): Pair | undefined {
  const first = letterAt(before, edges);
  const second = letterAt(after, edges);
  if (!first || !second) return undefined;
  const parent = parentNodeOf(before.node);
  const isVertical =
    parent !== null &&
    isElement(parent) &&
    /^(?:vertical|sideways)/.test(getComputedStyle(parent).writingMode);
  const [one, other] = isVertical ? [turned(first), turned(second)] : [first, second];
  const heights = [one.bottom - one.top, other.bottom - other.top];
  return { one, other, lower: Math.min(...heights), taller: Math.max(...heights) };
}

/** How far apart two letters stand on one line, less than 0 where they overlap; undefined where they stand on two. */
export function gapOf({ one, other, lower }: Pair): number | undefined {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (shared < lower / 2) return undefined;
  return Math.max(one.left, other.left) - Math.min(one.right, other.right);
}

const turned = ({ left, right, top, bottom }: Letter): Letter => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** The box of a letter where it comes to rest: what an animation has moved is moved back. */
function letterAt({ node, offset }: Spot, edges: readonly Element[]): Letter | undefined {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length));
  const box = range.getClientRects?.()[0];
  if (!box || box.height === 0) return undefined;
  let [x, y] = [0, 0];
  for (const element of edges) {
    const transform = element.contains(node) ? getComputedStyle(element).transform : undefined;
    if (!transform || transform === 'none') continue;
    const { m41, m42 } = new DOMMatrixReadOnly(transform);
    x += m41;
    y += m42;
  }
  const { left, right, top, bottom } = box;
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}
