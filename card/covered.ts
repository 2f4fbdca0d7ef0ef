/** Whether a bar of the page that does not scroll has come to lie over the line: a header, the head of a table. */
import { drawnAround, type ShadowRootOf, topmostAt } from './host.ts';
import type { Rect } from './place.ts';

/**
 * Asks whether a line lies under such a bar that it did not lie under, or in, at first. It asks the browser what is
 * hit, so it is to be asked only when the line has moved.
 * @param first - the line when the card opened.
 * @param host - the card's own, which follows a line a frame late and may lie over it meanwhile.
 */
export function coverTeller(
  first: Rect,
  host: Element,
  shadowRootOf: ShadowRootOf,
): (line: Rect) => boolean {
  const barAtFirst = barOver(first, shadowRootOf);
  return (line) => {
    // What was drawn anew is another element and may be the same bar.
    if (barAtFirst && !barAtFirst.isConnected) return false;
    const bar = barOver(line, shadowRootOf);
    return bar !== undefined && bar !== barAtFirst && bar !== host;
  };
}

/** The element that stays where it is while the page scrolls, and shows something at the middle of a line. */
function barOver(line: Rect, shadowRootOf: ShadowRootOf): Element | undefined {
  const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  let showsAny = false;
  let element = topmostAt(middle, shadowRootOf);
  for (; element; element = drawnAround(element)) {
    const { position, backgroundColor, backgroundImage } = getComputedStyle(element);
    const isClear = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor);
    showsAny ||= !isClear || backgroundImage !== 'none';
    if (position === 'fixed' || position === 'sticky') return showsAny ? element : undefined;
  }
  return undefined;
}
