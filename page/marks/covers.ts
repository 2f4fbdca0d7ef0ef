/**
 * Looks under covers that show nothing: the link over a whole teaser, as most news fronts have it, a layer that
 * catches clicks. A cover that shows anything at all stays one.
 */
import { flatParent, isUncutAt } from './clips.ts';
import { isShadowRoot, parentOf } from './elements.ts';
import type { Marks } from './marks.ts';
import type { Point } from './point.ts';
import { isShown } from './shown.ts';

/** So many elements at a point are looked through. */
const mostLayers = 40;
/** On a page with more marks nobody asks at each move of the pointer which of them lie in a part of it. */
const mostMarks = 1_000;
/** So many elements with marks in them are asked for their boxes, which takes up to 2 µs each. */
const mostBoxes = 100;
/** So often it is asked whether an element holds another, which takes up to 0.5 µs. */
const mostAsked = 1_200;
/** So many holders are gone up, from the element that the point hits. */
const mostHolders = 8;
/** What takes the pointer over more than this share of the window is a backdrop. */
const backdropShare = 0.5;
/** A ground that is less opaque than this hides nothing. */
const leastAlpha = 0.1;

/** Elements that show something of their own, whatever their styles say. */
const replaced =
  'img, picture, video, audio, canvas, svg, iframe, frame, object, embed, input, textarea, select, progress, meter';

/**
 * The elements that hold marks, lie at a point, and are seen there through what lies over them. Only where such an
 * element lies at the point is anything asked for its style.
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
  const parents = parentsOf(marks);
  for (const parent of hitAt(point, parents)) if (isSeenThrough(parent, point)) yield parent;
  for (const parent of passedAt(point, top, parents)) {
    if (isSeenThrough(parent, point)) yield parent;
  }
}

function parentsOf(marks: Marks): Set<Element> {
  const parents = new Set<Element>();
  // Most marks of one element follow each other.
  let last: Element | undefined;
  for (const { start } of marks.all()) {
    const { parentElement } = start.node;
    if (!parentElement || parentElement === last) continue;
    last = parentElement;
    parents.add(parentElement);
  }
  return parents;
}

/** Those of some elements that a point hits, the topmost first; they are taken out of the set. */
function* hitAt({ x, y }: Point, parents: Set<Element>): Iterable<Element> {
  for (const layer of document.elementsFromPoint(x, y)) if (parents.delete(layer)) yield layer;
}

/** Those with their box at a point that is not told to hit them: they let the pointer through, or are in a shadow tree. */
function* passedAt(point: Point, top: Element, parents: Set<Element>): Iterable<Element> {
  let boxes = 0;
  let asked = 0;
  // The nearest first, for not all are asked.
  for (const around of holdersOf(top)) {
    asked += parents.size;
    if (asked > mostAsked) return;
    for (const parent of parents) {
      if (!isWithin(parent, around)) continue;
      parents.delete(parent);
      boxes += 1;
      if (boxes > mostBoxes) return;
      if (isIn(parent.getBoundingClientRect(), point)) yield parent;
    }
  }
}

/** What an element is placed in, what that is placed in, and so on. */
function* holdersOf(element: Element): Iterable<Node> {
  let inner: Node | null = element;
  for (let count = 0; inner instanceof HTMLElement && count < mostHolders; count += 1) {
    inner = holderOf(inner);
    if (inner && !(inner instanceof Document)) yield inner;
  }
}

/**
 * What an element is placed in; of one that is not shown, what all of that is placed in. A cell of a table that places
 * nothing does not count.
 */
function holderOf(element: HTMLElement): Node | null {
  let outermost = element;
  let around: Element | undefined = element;
  for (; around && !isShown(around); around = flatParent(around)) {
    if (around instanceof HTMLElement) outermost = around;
  }
  let holder = outermost.offsetParent;
  while (holder instanceof HTMLElement && /^(?:td|th|table)$/.test(holder.localName)) {
    if (getComputedStyle(holder).position !== 'static') break;
    holder = holder.offsetParent;
  }
  return holder ?? parentOf(outermost);
}

/** Whether an element lies in a node, or in a shadow tree there. */
function isWithin(element: Element, around: Node): boolean {
  let inner: Node = element;
  while (!contains(around, inner)) {
    // As of most elements: to ask for the root takes Firefox ten times as long.
    if (contains(document, inner)) return false;
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
  if (!isShown(element) || isUnderOwnPseudo(element, point)) return false;
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
    showsNothing(layer, element, point) || (!isHit && isPaintedOver(element, layer));
  return own !== -1 && own <= mostLayers && layers.slice(0, own).every(isSeenUnder);
}

/** Whether an element that lets the pointer through is drawn at a point, and not cut away there. */
function isDrawnAt(element: Element, point: Point): boolean {
  if (getComputedStyle(element).pointerEvents !== 'none') return false;
  return isShown(element) && isUncutAt(element.firstChild ?? element, point);
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
  if (Element.prototype.closest.call(other, topLayer)) return false;
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

/** Whether a layer over an element shows nothing at a point, and is no backdrop either. */
function showsNothing(layer: Element, element: Element, point: Point): boolean {
  const style = getComputedStyle(layer);
  if (isBackdrop(layer, element)) return false;
  if (!isShown(layer)) return true;
  // What is hit of a drawing is a shape of it.
  if (!(layer instanceof HTMLElement) || layer.matches(replaced)) return false;
  if (!isTransparent(style) || isShadedAt(style, layer.getBoundingClientRect(), point))
    return false;
  return drawsNothingOver(layer, point);
}

/**
 * Whether a layer over an element is a backdrop, as behind an open menu: it may show nothing, but means that nothing
 * under it is to be used. It takes the pointer over most of the window, and is fixed there, or the element is not in
 * what the layer is placed in, as the text of a teaser is that has a link over it.
 */
function isBackdrop(layer: Element, element: Element): boolean {
  // All of the window is a dialog's, whose backdrop tells of no size.
  if (Element.prototype.matches.call(layer, ':modal')) return true;
  const large = [layerOf(layer), layerOf(layer, '::before'), layerOf(layer, '::after')].filter(
    ({ width, height }) => isLarge(width, height),
  );
  if (large.length === 0 || !(layer instanceof HTMLElement)) return false;
  if (large.some(({ position }) => position === 'fixed')) return true;
  const holder = holderOf(layer);
  return holder === null || !isWithin(element, holder);
}

/** How an element or a pseudo-element of it is placed, and its size; of one that is not there it is none. */
function layerOf(element: Element, pseudo?: string) {
  const { position, content, width, height } = getComputedStyle(element, pseudo);
  if (pseudo === undefined) {
    const box = element.getBoundingClientRect();
    return { position, width: box.width, height: box.height };
  }
  if (content === 'none') return { position, width: 0, height: 0 };
  return { position, width: Number.parseFloat(width), height: Number.parseFloat(height) };
}

const isLarge = (width: number, height: number) =>
  Math.min(width, innerWidth) * Math.min(height, innerHeight) >
  backdropShare * innerWidth * innerHeight;

/** Whether the pseudo-elements of an element show nothing at a point but a text of their own. */
function drawsNothingOver(element: Element, point: Point): boolean {
  return ['::before', '::after'].every((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.display === 'none') return true;
    const isUnseen = style.opacity === '0' || style.visibility !== 'visible';
    if (isUnseen || liesBeside(style, element, point)) return true;
    return isTransparent(style) && !isShadedAt(style, boxOf(style, element), point);
  });
}

/** Whether a pseudo-element of an element covers its text at a point: an opaque sheet over it, as over what is spoiled. */
export function isUnderOwnPseudo(element: Element, point: Point): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.position !== 'absolute') return false;
    const isOpaque = style.opacity === '1' && /^rgb\(/.test(style.backgroundColor);
    const isShown = style.display !== 'none' && style.visibility === 'visible';
    if (!isOpaque || !isShown || style.zIndex.startsWith('-')) return false;
    const box = boxOf(style, element);
    return box !== undefined && isIn(box, point);
  });
}

/** Whether a pseudo-element lies beside a point, as far as can be told, and no shadow of it may lie there. */
function liesBeside(style: CSSStyleDeclaration, element: Element, point: Point): boolean {
  const box = style.boxShadow === 'none' ? boxOf(style, element) : undefined;
  return box !== undefined && !isIn(box, point);
}

/**
 * The box of a pseudo-element that is placed absolutely: nothing tells of it, so it is reckoned from what holds it;
 * undefined where that cannot be done.
 */
function boxOf(style: CSSStyleDeclaration, element: Element): Edges | undefined {
  const { transform, translate, scale, rotate } = style;
  const isPlain = [transform, translate, scale, rotate].every((value) => value === 'none');
  if (style.position !== 'absolute' || !isPlain || style.padding !== '0px') return undefined;
  const isHolder = getComputedStyle(element).position !== 'static';
  const holder = isHolder ? element : element instanceof HTMLElement && element.offsetParent;
  if (!holder) return undefined;
  const outer = holder.getBoundingClientRect();
  const left = outer.left + holder.clientLeft + Number.parseFloat(style.left);
  const top = outer.top + holder.clientTop + Number.parseFloat(style.top);
  const right = left + Number.parseFloat(style.width);
  const bottom = top + Number.parseFloat(style.height);
  const box = { left, right, top, bottom };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
}

/** Whether a shadow of a box may be seen at a point: an outer one is not in the box, an inner one is at its edges. */
function isShadedAt(
  { boxShadow }: CSSStyleDeclaration,
  box: Edges | undefined,
  point: Point,
): boolean {
  if (boxShadow === 'none') return false;
  if (!box || !isIn(box, point)) return true;
  const { left, right, top, bottom } = box;
  const inside = Math.min(point.x - left, right - point.x, point.y - top, bottom - point.y);
  const shadows = boxShadow.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
  return shadows.some((shadow) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = [...shadow.matchAll(/(-?[\d.]+)px/g)].map(
      ([, length]) => Number(length),
    );
    const reach = Math.max(Math.abs(x), Math.abs(y)) + blur + spread;
    return shadow.includes('inset') && reach > inside;
  });
}

/** Whether a ground shows nothing to speak of, as the tint of what lies under the pointer; its shadows aside. */
function isTransparent(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, filter } = style;
  return (
    alphaOf(backgroundColor) < leastAlpha &&
    backgroundImage === 'none' &&
    filter === 'none' &&
    (style.getPropertyValue('backdrop-filter') || 'none') === 'none'
  );
}

/** How opaque a colour is, as a computed style writes it: 1 where it says nothing of that. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, inRgba, afterSlash] = /^rgba\(.*, ([\d.e-]+)\)$|\/ ([\d.e-]+)\)$/.exec(color) ?? [];
  return Number(inRgba ?? afterSlash ?? 1);
}
