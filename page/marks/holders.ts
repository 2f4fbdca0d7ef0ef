/** What an element is placed in: the boxes that its own place is reckoned from. */
import { flatParent } from './clips.ts';
import { parentOf } from './elements.ts';
import { isShown } from './shown.ts';

/** So many holders are gone up, from the element that the point hits. */
const mostHolders = 8;

/** What an element is placed in, what that is placed in, and so on. */
export function* holdersOf(element: Element): Iterable<Node> {
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
export function holderOf(element: HTMLElement): Node | null {
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
export function isWithin(element: Element, around: Node): boolean {
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

/** By the prototype: a form answers with a field of that name instead. */
export const contains = (around: Node, node: Node) => Node.prototype.contains.call(around, node);
