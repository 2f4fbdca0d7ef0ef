/** The way of the pointer from a mark to its card: a safe triangle, not a gap to be jumped. */
import type { Rect } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far behind the point of leaving the triangle begins, and how far past the card's corners it ends. */
const marginPx = 6;

const crossing = (from: Point, to: Point, point: Point) =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);

/**
 * Whether a pointer is on its way to the card: inside the triangle between the point where it left the
 * mark and the near edge of the card.
 */
export function isOnTheWay(left: Point, pointer: Point, card: Rect): boolean {
  const isBelow = card.y >= left.y;
  const isAbove = card.y + card.height <= left.y;
  const isRight = card.x >= left.x;
  let corners: readonly [Point, Point];
  if (isBelow || isAbove) {
    const y = isBelow ? card.y : card.y + card.height;
    corners = [
      { x: card.x - marginPx, y },
      { x: card.x + card.width + marginPx, y },
    ];
  } else {
    const x = isRight ? card.x : card.x + card.width;
    corners = [
      { x, y: card.y - marginPx },
      { x, y: card.y + card.height + marginPx },
    ];
  }
  const apex: Point =
    isBelow || isAbove
      ? { x: left.x, y: left.y + (isBelow ? -marginPx : marginPx) }
      : { x: left.x + (isRight ? -marginPx : marginPx), y: left.y };
  const sides = [
    crossing(apex, corners[0], pointer),
    crossing(corners[0], corners[1], pointer),
    crossing(corners[1], apex, pointer),
  ];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
