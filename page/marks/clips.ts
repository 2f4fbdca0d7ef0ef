/**
 * Which boxes around a text cut it. The browser tells of an element what is on the screen, but not of a text,
 * and not why the rest is not.
 */

import { isElement, parentOf } from './elements.ts';
import { isEmptyPath } from './empty-path.ts';
import type { Point } from './point.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const everything: Box = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };
/** How much the two scales of a box may differ, for sizes are rounded. */
const mostUneven = 0.05;
const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

/** How an element around cuts what is in it: by its box, which may scroll, or altogether. */
interface OwnCut {
  readonly element: Element;
  readonly box: Box;
  readonly scrolls: boolean;
}

interface Cut extends OwnCut {
  /** The next one outwards. */
  readonly outer: Cut | undefined;
}

/** What the boxes around a node leave of the window for it to be seen in, in CSS pixels of the window. */
export function clipAround(node: Node): Box {
  let clip = everything;
  for (let cut = cutFinder()(node); cut; cut = cut.outer) clip = common(clip, cut.box);
  return clip;
}

/** Whether nothing around a node cuts it away at a point, in CSS pixels of the window. */
export function isUncutAt(node: Node, { x, y }: Point): boolean {
  const clip = clipAround(node);
  return x >= clip.x && x <= clip.x + clip.width && y >= clip.y && y <= clip.y + clip.height;
}

/**
 * Asks whether a reader can get to see a text: nothing cuts it away for good, and it has a size. What scrolls can
 * bring it into its own box, and from there on that box counts. Each element is looked at once, and the text's own
 * boxes are asked for only where those of its element do not tell, for they take 2 ms in a paragraph of 5 MB.
 */
export function withinReach(): (text: Text, boxes: () => readonly Box[]) => boolean {
  const cutAround = cutFinder();
  const known = new Map<Element, Standing>();
  return (text, boxes) => {
    const parent = flatParent(text);
    if (!parent) return true;
    const standing = known.get(parent) ?? standingOf(parent, cutAround(text));
    known.set(parent, standing);
    const { innermost, reach } = standing;
    if (reach !== 'asked of its boxes') return reach === 'whole';
    return boxes().some((box) => !liesBesidePage(box, innermost) && isReached(box, innermost));
  };
}

/** What the box of an element tells of the texts in it. */
interface Standing {
  readonly innermost: Cut | undefined;
  readonly reach: 'whole' | 'none' | 'asked of its boxes';
}

function standingOf(element: Element, innermost: Cut | undefined): Standing {
  const box = element.getBoundingClientRect();
  const isAbove = liesAbovePage(box) && isMovedAbove(element);
  if (isAbove || liesBesidePage(box, innermost)) return { innermost, reach: 'none' };
  const { textIndent, fontSize, contentVisibility } = getComputedStyle(element);
  const isNothing = fontSize === '0px' || contentVisibility === 'hidden';
  if (isNothing) return { innermost, reach: 'none' };
  // Its own box may cut the text in it, and one without a size tells nothing, as that of `display: contents`.
  const isCutByItself = innermost?.element === element && !innermost.scrolls;
  const tells = box.width > 0 && box.height > 0 && !textIndent.startsWith('-') && !isCutByItself;
  return { innermost, reach: tells && isUncut(box, innermost) ? 'whole' : 'asked of its boxes' };
}

/** Whether an element lies beside the page, and in nothing that could scroll it there. */
export function isOutOfReach(element: Element): boolean {
  return liesBesidePage(element.getBoundingClientRect(), cutFinder()(element));
}

/** Whether a box lies beside the page, where nothing scrolls to: a way to hide text. */
function liesBesidePage(box: Box, innermost: Cut | undefined): boolean {
  for (let cut = innermost; cut; cut = cut.outer) if (cut.scrolls) return false;
  return isBesidePage(box);
}

/**
 * Whether a box lies on a side of the page to which it does not scroll: on the left, or on the right where the
 * page's lines run from right to left, or follow each other so; on both where the page scrolls to neither.
 * @param box in CSS pixels of the window.
 */
export function isBesidePage({ x, width }: Box): boolean {
  const { documentElement, body } = document;
  const isLeft = x + width + scrollX < 0;
  const isRight = x + scrollX > documentElement.clientWidth;
  if (!isLeft && !isRight) return false;
  // What the body says of it counts for the window.
  const style = getComputedStyle(body ?? documentElement);
  const outer = getComputedStyle(documentElement).overflowX;
  if (/hidden|clip/.test(outer === 'visible' ? style.overflowX : outer)) return true;
  return style.direction === 'rtl' || style.writingMode.endsWith('-rl') ? isRight : isLeft;
}

/** Whether a box ends above the page or at its upper edge: places within an element are rounded to parts of a pixel. */
const liesAbovePage = ({ bottom }: DOMRect) => Math.round(bottom + scrollY) <= 0;

/**
 * Whether an element was taken out of the page's flow and put above the page, by its own place, margin or transform:
 * a way to hide text. What only lies above it may be what a page that scrolls by a transform has moved up, and so may
 * what is moved by its own and is nearly as high as the window: a slide that has passed.
 */
function isMovedAbove(element: Element): boolean {
  let around: Element | undefined = element;
  while (around && placingOf(getComputedStyle(around)) === 'in flow') around = flatParent(around);
  if (!around) return false;
  const box = around.getBoundingClientRect();
  const style = getComputedStyle(around);
  const lifts = [style.top, style.marginTop].map((length) => Number.parseFloat(length) || 0);
  if (box.height < innerHeight / 2) lifts.push(shiftOf(style, box));
  const lift = lifts.reduce((sum, own) => sum + Math.min(0, own), 0);
  const isOwn = lift < 0 && liesAbovePage(box) && box.bottom + scrollY - lift >= 0;
  return isOwn && !isInShifted(around);
}

/** Whether something around an element is moved up by a transform, as the whole of a page that scrolls so. */
function isInShifted(element: Element): boolean {
  for (let around = flatParent(element); around; around = flatParent(around)) {
    if (shiftOf(getComputedStyle(around), around.getBoundingClientRect()) < 0) return true;
  }
  return false;
}

/** How far down an element is moved by its own transform, in CSS pixels. */
function shiftOf({ transform, translate }: CSSStyleDeclaration, { height }: DOMRect): number {
  const [, down = ''] = translate.split(' ');
  const moved = (Number.parseFloat(down) || 0) * (down.endsWith('%') ? height / 100 : 1);
  return new DOMMatrixReadOnly(transform).f + moved;
}

/** Whether the cuts around leave anything of a box once all that scrolls has scrolled. */
function isReached(box: Box, innermost: Cut | undefined): boolean {
  let left = box;
  for (let cut = innermost; cut; cut = cut.outer) {
    left = cut.scrolls ? cut.element.getBoundingClientRect() : common(left, cut.box);
    if (left.width <= 0 || left.height <= 0) return false;
  }
  return true;
}

function isUncut(box: Box, innermost: Cut | undefined): boolean {
  let left = box;
  for (let cut = innermost; cut; cut = cut.outer) {
    const { element, scrolls } = cut;
    const next = scrolls ? element.getBoundingClientRect() : common(left, cut.box);
    if (!scrolls && (next.width < left.width || next.height < left.height)) return false;
    left = next;
  }
  return true;
}

/** Where an element is placed, as far as it tells which boxes around do not cut it. */
type Placing = 'absolute' | 'fixed' | 'in flow';

/**
 * Finds the innermost cut around a node. Of each element it remembers the cuts from there outwards, for nodes of
 * one page share most of what is around them; so a finder serves only while the page does not change.
 */
function cutFinder(): (node: Node) => Cut | undefined {
  const known = new Map<Element, Map<Placing, Cut | undefined>>();
  return (node) => {
    const view = (node.ownerDocument ?? document).defaultView;
    if (!view) return undefined;
    const path: {
      readonly cutsFrom: Map<Placing, Cut | undefined>;
      readonly placing: Placing;
      /** How the element itself cuts: from the inside out. */
      readonly own: readonly (OwnCut | undefined)[];
    }[] = [];
    let innermost: Cut | undefined;
    let placing: Placing = 'in flow';
    let isKnown = false;
    for (let element = flatParent(node); element; element = flatParent(element)) {
      const cutsFrom = known.get(element) ?? new Map<Placing, Cut | undefined>();
      known.set(element, cutsFrom);
      if (cutsFrom.has(placing)) {
        innermost = cutsFrom.get(placing);
        isKnown = true;
        break;
      }
      const style = view.getComputedStyle(element);
      const isHeld = holds(style, placing);
      const own = isHeld ? [cutToNothing(element, style), cutByBox(element, style, view)] : [];
      path.push({ cutsFrom, placing, own });
      if (isHeld) placing = placingOf(style);
    }
    // What is fixed to the window scrolls with nothing: outside of the window nobody gets to see it.
    if (!isKnown && placing === 'fixed') innermost = { ...windowCut(view), outer: undefined };
    for (const { cutsFrom, placing: from, own } of path.reverse()) {
      for (const cut of own.toReversed()) if (cut) innermost = { ...cut, outer: innermost };
      cutsFrom.set(from, innermost);
    }
    return innermost;
  };
}

function windowCut({ document, innerWidth, innerHeight }: Window): OwnCut {
  const box = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { element: document.documentElement, box, scrolls: false };
}

function placingOf({ position }: CSSStyleDeclaration): Placing {
  return position === 'absolute' || position === 'fixed' ? position : 'in flow';
}

function cutToNothing(element: Element, style: CSSStyleDeclaration): OwnCut | undefined {
  return isCutToNothing(style) ? { element, box: nothing, scrolls: false } : undefined;
}

/** Whether an element is in the chain of containing blocks of what is placed so in it. */
function holds(style: CSSStyleDeclaration, placing: Placing): boolean {
  if (placing === 'in flow') return true;
  if (placing === 'absolute' && style.position !== 'static') return true;
  const { transform, filter, perspective, contain } = style;
  return (
    [transform, filter, perspective].some((value) => value !== 'none') ||
    /paint|layout|strict|content/.test(contain)
  );
}

/** The ways to cut a text to nothing, so that it is hidden from the eye and left to screen readers. */
export function isCutToNothing(style: CSSStyleDeclaration): boolean {
  // Each property of a style takes half a microsecond, so no more of them are read than needed.
  const { clipPath } = style;
  if (clipPath !== 'none' && isEmptyPath(clipPath)) return true;
  return placingOf(style) !== 'in flow' && /^rect\((\d+)px(?:, \1px| \1px){3}\)/.test(style.clip);
}

function cutByBox(element: Element, style: CSSStyleDeclaration, view: Window): OwnCut | undefined {
  const isContained = /paint|strict|content/.test(style.contain);
  if (!isContained && style.overflow === 'visible') return undefined;
  const { overflowX, overflowY } = style;
  const cutsX = overflowX !== 'visible' || isContained;
  const cutsY = overflowY !== 'visible' || isContained;
  if (style.display === 'inline' || style.display === 'contents') return undefined;
  // What the root or, instead of it, the body says of its overflow counts for the window.
  const { documentElement, body } = view.document;
  if (element === documentElement) return undefined;
  const isVisible = () => view.getComputedStyle(documentElement).overflowX === 'visible';
  if (element === body && isVisible()) return undefined;
  const outer = element.getBoundingClientRect();
  const inner = innerBox(element, outer);
  const box = {
    x: cutsX ? inner.x : everything.x,
    y: cutsY ? inner.y : everything.y,
    width: cutsX ? inner.width : everything.width,
    height: cutsY ? inner.height : everything.height,
  };
  const isScroller = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return { element, box, scrolls: isScroller(overflowX) || isScroller(overflowY) };
}

/** What an element cuts its content to, where it lies now: a page may have scaled it. */
function innerBox(element: Element, outer: DOMRect): Box {
  const { clientLeft, clientTop, clientWidth, clientHeight, ownerDocument } = element;
  // In quirks mode the body's inner size is the window's, and a drawing's is not that of what is drawn.
  const isQuirky = element === ownerDocument.body && ownerDocument.compatMode === 'BackCompat';
  if (isQuirky || !(element instanceof HTMLElement)) return outer;
  const scaleX = outer.width / element.offsetWidth || 1;
  const scaleY = outer.height / element.offsetHeight || 1;
  // Of a box that is turned the sides are others.
  if (Math.abs(scaleX - scaleY) > mostUneven) return outer;
  return {
    x: outer.x + clientLeft * scaleX,
    y: outer.y + clientTop * scaleY,
    width: clientWidth * scaleX,
    height: clientHeight * scaleY,
  };
}

/** The element around a node as it is drawn: of what stands in a slot, the slot. */
export function flatParent(node: Node): Element | undefined {
  const slot = isElement(node) || 'assignedSlot' in node ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) {
    if (isElement(parent)) return parent;
  }
  return undefined;
}

function common(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  };
}
