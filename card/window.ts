/** Boxes in the window, in CSS pixels. */
import type { Rect } from './place.ts';

/** The window without its scroll bars. In quirks mode the body stands for it. */
export function windowBox(): Rect {
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
  return {
    x: 0,
    y: 0,
    width: root?.clientWidth || window.innerWidth,
    height: root?.clientHeight || window.innerHeight,
  };
}

/** Whether nothing of a box lies in an area. */
export function isOutside(box: Rect, area: Rect): boolean {
  return (
    box.y + box.height < 0 || box.y > area.height || box.x + box.width < 0 || box.x > area.width
  );
}

/** Whether two boxes have one place and size. */
export const sameRect = (one: Rect, other: Rect) =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
