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

/** The topmost modal dialog or fullscreen element around a point of the page, if any. */
function topmostAround(point: { readonly x: number; readonly y: number }): Element | undefined {
  let element = document.elementFromPoint(point.x, point.y);
  for (let inner = element; inner?.shadowRoot; element = inner) {
    const deeper = inner.shadowRoot.elementFromPoint(point.x, point.y);
    if (deeper === null || deeper === inner) break;
    inner = deeper;
  }
  while (element !== null) {
    const holder: Element | null = element.closest(':modal, :fullscreen');
    if (holder !== null) return holder;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * Where the host goes. A host outside an open modal dialog can be neither clicked nor focused, in both
 * browsers, and one outside a fullscreen element is not drawn.
 */
export function holderFor(line: Rect): Element {
  const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  return topmostAround(middle) ?? document.documentElement;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Into the page and the top layer; moves there from another holder. */
  show(holder: Element): void;
  place(placement: Placement): void;
  /** Still where we put it and in the top layer. */
  isShown(): boolean;
  remove(): void;
}

/**
 * Makes a host, not yet on the page.
 *
 * It is made in a document of its own: a page can define our tag as a custom element of its own, and to one
 * that is born as such the browser opens the closed root (`attachInternals().shadowRoot`).
 */
export function createHost(): Host {
  const nursery = document.implementation.createHTMLDocument('');
  const element = nursery.createElementNS(xhtml, hostTag) as HTMLElement;
  element.popover = 'manual';
  const setStyle = (name: string, value: string) =>
    element.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(hostStyle)) setStyle(name, value);
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of keptInside) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return {
    element,
    root,
    show(holder) {
      if (element.parentNode !== holder) holder.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    place({ left, from, distance, width }) {
      setStyle('left', `${left}px`);
      setStyle('top', from === 'top' ? `${distance}px` : 'auto');
      setStyle('bottom', from === 'bottom' ? `${distance}px` : 'auto');
      setStyle('width', `${width}px`);
    },
    isShown: () => element.isConnected && element.matches(':popover-open'),
    remove: () => element.remove(),
  };
}
