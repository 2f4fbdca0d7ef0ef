/**
 * Looks under covers that show nothing: the link over a whole teaser, as most news fronts have it, a layer that
 * catches clicks. A cover that shows anything at all stays one.
 */
import { flatParent, isUncutAt } from './clips.ts';
import { hasClearLetters } from './editors.ts';
import { isShadowRoot } from './elements.ts';
import { contains, holderOf, isWithin } from './holders.ts';
import { type Edges, isIn, type LayersIn, type Point } from './point.ts';
import { isShown } from './shown.ts';

/** So many elements at a point are looked through. */
const mostLayers = 40;
/** What takes the pointer over more than this share of the window is a backdrop. */
const backdropShare = 0.5;
/** A ground that is less opaque than this hides nothing. */
const leastAlpha = 0.1;

/** Elements that show something of their own, whatever their styles say. */
const replaced =
  'img, picture, video, audio, canvas, svg, iframe, frame, object, embed, input, textarea, select, progress, meter';

/** Whether an element is seen at a point, through what lies over it there: in its own tree and in those around. */
export function isSeenThrough(element: Element, point: Point, layersIn: LayersIn): boolean {
  if (!isShown(element) || isUnderOwnPseudo(element, point)) return false;
  let inner: Element | undefined = element;
  while (inner) {
    const root = inner.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (!isSeenAmong(ownLayers(layersIn, root), inner, point)) return false;
    inner = isShadowRoot(root) ? root.host : undefined;
  }
  return true;
}

/** What lies at a point in a tree: Firefox tells of its own elements alone, Chromium of those around it too. */
const ownLayers = (layersIn: LayersIn, root: Document | ShadowRoot) =>
  layersIn(root).filter((layer) => layer.getRootNode() === root);

/** Whether an element is seen among the layers of its tree, the topmost first. */
function isSeenAmong(layers: readonly Element[], element: Element, point: Point): boolean {
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
  if (!(layer instanceof HTMLElement)) return false;
  // Files that are only read have a field over them for the caret, whose letters no one sees.
  const isClearField = layer.matches('textarea[readonly]') && hasClearLetters(style);
  if (layer.matches(replaced) && !isClearField) return false;
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
