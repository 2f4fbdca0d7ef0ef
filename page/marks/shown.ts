/** Whether a reader can see what is in an element, as far as styles alone tell. */
import { flatParent } from './clips.ts';

/**
 * Whether an element is drawn, neither hidden nor of opacity 0. One that has no box of its own, as with
 * `display: contents`, is what is around it.
 */
export function isShown(element: Element): boolean {
  const options = { visibilityProperty: true, opacityProperty: true };
  if (isVisible(element, options)) return true;
  return isLaidOut(element) && isVisible(boxAround(element), options);
}

/** The same, or that it may fade in once the page has scrolled to it, as many pages have their sections. */
export function isShownOnceReached(element: Element): boolean {
  if (isShown(element)) return true;
  if (!isLaidOut(element)) return false;
  if (!isVisible(boxAround(element), { visibilityProperty: true })) return false;
  let faded: Element | undefined = element;
  while (faded && getComputedStyle(faded).opacity !== '0') faded = flatParent(faded);
  if (!faded) return true;
  const { top, bottom } = faded.getBoundingClientRect();
  const isInFlow = !/absolute|fixed/.test(getComputedStyle(faded).position);
  return isInFlow && (bottom < 0 || top > innerHeight);
}

function isVisible(element: Element, options: CheckVisibilityOptions): boolean {
  // By the prototype: a form answers with a field of that name instead.
  return Element.prototype.checkVisibility.call(element, options);
}

/**
 * Whether the first text of an element has boxes. In a tree that is not laid out no style must be asked for: Chromium
 * takes a level of its stack for each element around then, and its tab crashes at 10,000.
 */
function isLaidOut(element: Element): boolean {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!text) return false;
  const range = document.createRange();
  range.selectNode(text);
  return range.getClientRects().length > 0;
}

/** The nearest element, itself or around, that has a box: with `display: contents` its texts are drawn and it is not. */
export function boxAround(element: Element): Element {
  let box = element;
  while (getComputedStyle(box).display === 'contents') {
    const outer = flatParent(box);
    if (!outer) break;
    box = outer;
  }
  return box;
}
