/**
 * Looks under covers that show nothing: the link over a whole teaser, as most news fronts have it, a layer that
 * catches clicks. A cover that shows anything at all stays one.
 */
import { clipAround, flatParent } from './clips.ts';
import { isShadowRoot, parentOf } from './elements.ts';
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
  const around = top instanceof HTMLElement ? (top.offsetParent ?? parentOf(top)) : undefined;
  if (!around || around instanceof Document) return;
  const parents = new Set<Element>();
  for (const { start } of marks.all()) {
    const { parentElement } = start.node;
    if (parentElement && isWithin(parentElement, around)) parents.add(parentElement);
    if (parents.size === mostParents) break;
  }
  for (const parent of parents) {
    if (isIn(parent.getBoundingClientRect(), point) && isSeenThrough(parent, point)) yield parent;
  }
}

/** Whether an element lies in a node, or in a shadow tree there. */
function isWithin(element: Element, around: Node): boolean {
  let inner: Node = element;
  while (!contains(around, inner)) {
    const root = inner.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    inner = root.host;
  }
  return true;
}

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const isIn = ({ left, right, top, bottom }: Edges, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether an element is seen at a point, through what lies over it there: in its own tree and in those around. */
function isSeenThrough(element: Element, point: Point): boolean {
  if (!drawsNothingOver(element, point)) return false;
  let inner: Element | undefined = element;
  while (inner) {
    const root = inner.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (!isSeenIn(root, inner, point)) return false;
    inner = isShadowRoot(root) ? root.host : undefined;
  }
  return true;
}

/** The same for one tree, of whose elements alone Firefox tells. */
function isSeenIn(root: Document | ShadowRoot, element: Element, point: Point): boolean {
  const layers = root
    .elementsFromPoint(point.x, point.y)
    .filter((layer) => layer.getRootNode() === root);
  const isHit = layers.includes(element);
  if (!isHit && !isDrawnAt(element, point)) return false;
  // A text that lets the pointer through is not among them: it lies over what is around it.
  const own = isHit
    ? layers.indexOf(element)
    : layers.findIndex((layer) => contains(layer, element));
  const isSeenUnder = (layer: Element) =>
    showsNothing(layer, point) || (!isHit && isPaintedOver(element, layer));
  return own !== -1 && own <= mostLayers && layers.slice(0, own).every(isSeenUnder);
}

/** Whether an element that lets the pointer through is drawn at a point, and not cut away there. */
function isDrawnAt(element: Element, { x, y }: Point): boolean {
  if (getComputedStyle(element).pointerEvents !== 'none') return false;
  const options = { visibilityProperty: true, opacityProperty: true };
  if (!Element.prototype.checkVisibility.call(element, options)) return false;
  const clip = clipAround(element.firstChild ?? element);
  return x >= clip.x && x <= clip.x + clip.width && y >= clip.y && y <= clip.y + clip.height;
}

/** By the prototype: a form answers with a field of that name instead. */
const contains = (around: Node, node: Node) => Node.prototype.contains.call(around, node);

/** What is drawn over all of the page, whatever its `z-index`. */
const topLayer = ':modal, :popover-open, :fullscreen';

/**
 * Whether one element is painted after another: by the `z-index` of the outermost positioned element around each,
 * below what holds both, and where that is the same by their order.
 */
function isPaintedOver(element: Element, other: Element): boolean {
  if (other.closest(topLayer)) return false;
  const level = (inner: Element, outer: Element) => {
    let found = -1;
    let node: Element | undefined = inner;
    for (; node && !contains(node, outer); node = flatParent(node)) {
      const { position, zIndex } = getComputedStyle(node);
      if (position !== 'static') found = Number.parseInt(zIndex, 10) || 0;
    }
    return found;
  };
  const [own, its] = [level(element, other), level(other, element)];
  const isLater = other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return own === its ? isLater !== 0 : own > its;
}

function showsNothing(layer: Element, point: Point): boolean {
  if (layer.matches(replaced)) return false;
  const style = getComputedStyle(layer);
  if (style.position === 'fixed') return false;
  if (isUnseen(style)) return true;
  return isTransparent(style) && drawsNothingOver(layer, point);
}

const isUnseen = ({ opacity, visibility }: CSSStyleDeclaration) =>
  opacity === '0' || visibility !== 'visible';

/** Whether the pseudo-elements of an element show nothing at a point but a text of their own. */
function drawsNothingOver(element: Element, point: Point): boolean {
  return ['::before', '::after'].every((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.display === 'none') return true;
    return isUnseen(style) || isTransparent(style) || liesBeside(style, element, point);
  });
}

/**
 * Whether a pseudo-element that is placed absolutely lies beside a point: nothing tells of its box, so it is
 * reckoned from what holds it.
 */
function liesBeside(style: CSSStyleDeclaration, element: Element, { x, y }: Point): boolean {
  const { transform, translate, scale, rotate, boxShadow } = style;
  const isPlain = [transform, translate, scale, rotate, boxShadow].every(
    (value) => value === 'none',
  );
  if (style.position !== 'absolute' || !isPlain || style.padding !== '0px') return false;
  const isHolder = getComputedStyle(element).position !== 'static';
  const holder = isHolder ? element : element instanceof HTMLElement && element.offsetParent;
  if (!holder) return false;
  const outer = holder.getBoundingClientRect();
  const left = outer.left + holder.clientLeft + Number.parseFloat(style.left);
  const top = outer.top + holder.clientTop + Number.parseFloat(style.top);
  const right = left + Number.parseFloat(style.width);
  const bottom = top + Number.parseFloat(style.height);
  const isKnown = [left, right, top, bottom].every(Number.isFinite);
  return isKnown && !isIn({ left, right, top, bottom }, { x, y });
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
