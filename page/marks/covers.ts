/**
 * Looks under covers that show nothing: the link over a whole teaser, as most news fronts have it, a layer that
 * catches clicks. A cover that shows anything at all stays one.
 */
import type { Marks } from './marks.ts';
import type { Point } from './point.ts';

/** So many elements at a point are looked through. */
const mostLayers = 40;
/** On a page with more marks nobody asks at each move of the pointer which of them lie in a part of it. */
const mostMarks = 1_000;
/** So many elements with marks in them are asked for their boxes. */
const mostParents = 100;

/** Elements that show something of their own, whatever their styles say. */
const replaced =
  'img, picture, video, audio, canvas, svg, iframe, frame, object, embed, input, textarea, select, progress, meter';

/**
 * The elements that hold marks, lie at a point, and are seen there through what lies over them. Only where the
 * point is in the box of such an element is anything asked for its style.
 * @param top the element that the point hits.
 */
export function* seenThrough({
  top,
  point,
  marks,
}: {
  top: Element;
  point: Point;
  marks: Marks;
}): Iterable<Element> {
  if (marks.size > mostMarks) return;
  // A layer over all of the window, as behind an open menu, means that nothing under it is to be used.
  const around = top instanceof HTMLElement ? (top.offsetParent ?? top.parentElement) : undefined;
  if (!around) return;
  const parents = new Set<Element>();
  for (const { start } of marks.all()) {
    const { parentElement } = start.node;
    if (parentElement && around.contains(parentElement)) parents.add(parentElement);
    if (parents.size === mostParents) break;
  }
  for (const parent of parents) {
    if (isIn(parent.getBoundingClientRect(), point) && isSeenThrough(parent, point)) yield parent;
  }
}

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether an element is seen at a point, through what lies over it there. */
function isSeenThrough(element: Element, { x, y }: Point): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const layers = root.elementsFromPoint(x, y);
  const own = layers.indexOf(element);
  return (
    own !== -1 &&
    own <= mostLayers &&
    layers.slice(0, own).every(showsNothing) &&
    drawsNothingOver(element)
  );
}

function showsNothing(layer: Element): boolean {
  if (layer.matches(replaced)) return false;
  const style = getComputedStyle(layer);
  if (style.position === 'fixed') return false;
  if (style.opacity === '0' || style.visibility === 'hidden') return true;
  return isTransparent(style) && drawsNothingOver(layer);
}

/** Whether the pseudo-elements of an element show nothing but a text of their own. */
function drawsNothingOver(element: Element): boolean {
  return ['::before', '::after'].every((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return style.content === 'none' || style.display === 'none' || isTransparent(style);
  });
}

function isTransparent(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, boxShadow, filter } = style;
  return (
    /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor) &&
    backgroundImage === 'none' &&
    boxShadow === 'none' &&
    filter === 'none' &&
    (style.getPropertyValue('backdrop-filter') || 'none') === 'none'
  );
}
