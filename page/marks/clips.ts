/**
 * Which boxes around a text cut it. The browser tells of an element what is on the screen, but not of a text,
 * and not why the rest is not.
 */
import { isElement, parentOf } from './elements.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const everything: Box = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };
const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

/** How an ancestor cuts what is in it: by its box, which may scroll, or altogether. */
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

/**
 * Asks whether a reader can get to see a text: nothing cuts it away for good. What scrolls can bring it into its
 * own box, and from there on that box counts. Each element is looked at once, and the text's own boxes are asked
 * for only where its element is cut in part, for they take 2 ms in a paragraph of 5 MB.
 */
export function withinReach(): (text: Text, boxes: () => readonly Box[]) => boolean {
  const cutAround = cutFinder();
  const known = new Map<
    Element,
    {
      readonly innermost: Cut | undefined;
      readonly isWhole: boolean;
      readonly isLeft: boolean;
    }
  >();
  return (text, boxes) => {
    const parent = flatParent(text);
    if (!parent) return true;
    let standing = known.get(parent);
    if (!standing) {
      const innermost = cutAround(text);
      // Its own box may cut the text in it.
      const isCutByParent = innermost?.element === parent && !innermost.scrolls;
      const box = parent.getBoundingClientRect();
      const isWhole = !innermost || (!isCutByParent && isUncut(box, innermost));
      standing = { innermost, isWhole, isLeft: liesLeftOfPage(box, innermost) };
      known.set(parent, standing);
    }
    const { innermost, isWhole, isLeft } = standing;
    if (isLeft) return false;
    return isWhole || boxes().some((box) => isReached(box, innermost));
  };
}

/**
 * Whether a box lies left of the page, where nothing scrolls to: a way to hide text. What lies above it may be what
 * a page that scrolls by a transform has moved up.
 */
function liesLeftOfPage({ x, width }: Box, innermost: Cut | undefined): boolean {
  for (let cut = innermost; cut; cut = cut.outer) if (cut.scrolls) return false;
  const isLeft = x + width + scrollX < 0;
  return isLeft && getComputedStyle(document.documentElement).direction !== 'rtl';
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
    for (let element = flatParent(node); element; element = flatParent(element)) {
      const cutsFrom = known.get(element) ?? new Map<Placing, Cut | undefined>();
      known.set(element, cutsFrom);
      if (cutsFrom.has(placing)) {
        innermost = cutsFrom.get(placing);
        break;
      }
      const style = view.getComputedStyle(element);
      const isHeld = holds(style, placing);
      const own = isHeld ? [cutToNothing(element, style), cutByBox(element, style, view)] : [];
      path.push({ cutsFrom, placing, own });
      if (isHeld) placing = placingOf(style);
    }
    for (const { cutsFrom, placing: from, own } of path.reverse()) {
      for (const cut of own.toReversed()) if (cut) innermost = { ...cut, outer: innermost };
      cutsFrom.set(from, innermost);
    }
    return innermost;
  };
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

/** The two ways to hide a text from the eye and leave it to screen readers. */
export function isCutToNothing(style: CSSStyleDeclaration): boolean {
  // Each property of a style takes half a microsecond, so no more of them are read than needed.
  const { clipPath } = style;
  if (/^inset\((?:50|[6-9]\d|100)%/.test(clipPath) || /^circle\(0/.test(clipPath)) return true;
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
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  // A page may have scaled it.
  const scale = element instanceof HTMLElement && outer.width / element.offsetWidth;
  const factor = scale || 1;
  const inner = {
    x: outer.x + clientLeft * factor,
    y: outer.y + clientTop * factor,
    width: clientWidth * factor,
    height: clientHeight * factor,
  };
  const box = {
    x: cutsX ? inner.x : everything.x,
    y: cutsY ? inner.y : everything.y,
    width: cutsX ? inner.width : everything.width,
    height: cutsY ? inner.height : everything.height,
  };
  const isScroller = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return { element, box, scrolls: isScroller(overflowX) || isScroller(overflowY) };
}

/** The element around a node as it is drawn: of what stands in a slot, the slot. */
function flatParent(node: Node): Element | undefined {
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
