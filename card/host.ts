/**
 * The card's host on a page: one element with a closed shadow root, in the top layer, there only while
 * a card is open. The page can see it and remove it, but neither look inside nor style it.
 */
import type { Placement, Rect } from './place.ts';

const hostTag = 'two-names-card';

const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * What the page's rules must not touch: in line and important, no rule of the page wins over it.
 * `display` is taken back by a USER sheet that comes with the card (`page/sheet.ts`). Firefox ends content scripts
 * without a last call when an extension is switched off, and that sheet is all that goes with it: so a
 * host that was left behind is hidden.
 */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'none',
  // Until it has its place.
  visibility: 'hidden',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'box-sizing': 'border-box',
  'max-width': 'none',
  'max-height': 'none',
  'pointer-events': 'auto',
  // A page that lets nothing be selected would keep quotes from being copied.
  'user-select': 'text',
  'z-index': '2147483647',
};

/** What is kept inside, beside the keys: a page that hears these would take them for its own. */
const keptInside = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'dragstart',
  'focusin',
  'focusout',
] as const;

/**
 * What holds the host, if the line is in it. The host outside an open modal dialog can be neither clicked nor
 * focused, in both browsers, and outside a fullscreen element it is not drawn. Outside a popover or dialog that
 * a click elsewhere closes, a click in the card would close that, and the card with it.
 */
const holders =
  ':modal, :fullscreen, :popover-open:not([popover="manual" i]), dialog[open][closedby="any" i]';

/** The shadow root of an element, as far as the card may look into it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** A point in CSS pixels of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The element that is hit at a point of the page, down through shadow roots. */
export function topmostAt({ x, y }: Point, shadowRootOf: ShadowRootOf): Element | null {
  let element = document.elementFromPoint(x, y);
  let deeper = element && shadowRootOf(element)?.elementFromPoint(x, y);
  while (deeper && deeper !== element) {
    element = deeper;
    deeper = shadowRootOf(element)?.elementFromPoint(x, y);
  }
  return element;
}

/** The topmost of those around a point of the page, if any. */
function topmostAround(point: Point, shadowRootOf: ShadowRootOf): Element | undefined {
  for (let element = topmostAt(point, shadowRootOf); element; element = drawnAround(element)) {
    if (element.matches(holders)) return element;
  }
  return undefined;
}

/** The element around another as they are drawn: of what stands in a slot, the slot. */
export function drawnAround(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Where the host goes for a line that is read. */
export function holderFor(line: Rect, shadowRootOf: ShadowRootOf): Element {
  const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  return topmostAround(middle, shadowRootOf) ?? document.documentElement;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Into the page and the top layer; moves there from another holder. */
  show(holder: Element): void;
  /** So wide, before there is a place: nothing is seen yet, but the height can be measured. */
  setWidth(width: number): void;
  place(placement: Placement): void;
  /** Still where we put it and in the top layer. */
  isShown(): boolean;
  /** Whether it was put into a dialog or the like, whose content a page may draw anew. */
  isInHolder(): boolean;
  remove(): void;
}

/**
 * Makes a host, not yet on the page.
 *
 * It is made in a document of its own: a page can define our tag as a custom element of its own, and to one
 * that is born as such the browser opens the closed root (`attachInternals().shadowRoot`).
 * @param signal - aborts when the host has left the page for good.
 */
export function createHost({
  isOurPage,
  signal,
}: {
  readonly isOurPage: boolean;
  readonly signal: AbortSignal;
}): Host {
  const nursery = document.implementation.createHTMLDocument('');
  const element = nursery.createElementNS(xhtml, hostTag) as HTMLElement;
  element.popover = 'manual';
  const setStyle = (name: string, value: string) =>
    element.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(hostStyle)) setStyle(name, value);
  // There is no sheet of user origin to show it by, and nothing that would be left behind.
  if (isOurPage) setStyle('display', 'block');
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of keptInside) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  // A page that has one popover at a time would close its own for ours.
  for (const type of ['beforetoggle', 'toggle']) {
    const keep = (event: Event) => {
      if (event.target === element) event.stopImmediatePropagation();
    };
    window.addEventListener(type, keep, { capture: true, signal });
  }
  /** A page may enlarge its text by `zoom` on the root, which enlarges lengths and places in the host too. */
  const undoZoom = () => {
    setStyle('zoom', String(1 / (element.parentElement?.currentCSSZoom || 1)));
  };
  let around: Element | undefined;
  return {
    element,
    root,
    show(holder) {
      around = holder;
      if (element.parentNode !== holder) holder.append(element);
      undoZoom();
      if (!element.matches(':popover-open')) element.showPopover();
    },
    setWidth: (width) => setStyle('width', `${width}px`),
    place({ left, from, distance, width }) {
      undoZoom();
      setStyle('left', `${left}px`);
      setStyle('top', from === 'top' ? `${distance}px` : 'auto');
      setStyle('bottom', from === 'bottom' ? `${distance}px` : 'auto');
      setStyle('width', `${width}px`);
      setStyle('visibility', 'visible');
    },
    isShown: () => element.isConnected && element.matches(':popover-open'),
    isInHolder: () => around !== document.documentElement,
    remove: () => element.remove(),
  };
}
