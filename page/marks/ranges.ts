/** The static ranges that a mark is painted by. */
import type { ShadowRootOf } from '../shadows.ts';
import { isElement, parentNodeOf } from './elements.ts';
import type { Spot } from './flows.ts';

/** What a mark covers. */
export interface Covered {
  readonly start: Spot;
  readonly end: Spot;
  /** Every text that it covers, in order. */
  readonly nodes: readonly Text[];
}

/**
 * The ranges of a mark: one, unless text that is no part of the name stands between its pieces (the
 * readings of a ruby, a shadow tree): that is left out.
 */
export function rangesOf(
  { start, end, nodes }: Covered,
  shadowRootOf: ShadowRootOf,
): StaticRange[] {
  const ranges: StaticRange[] = [];
  let first = start;
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (next && !hasTextBetween(node, next) && !hasShadowBetween(node, next, shadowRootOf)) {
      continue;
    }
    const last = next ? { node, offset: node.length } : end;
    ranges.push(
      new StaticRange({
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset,
      }),
    );
    if (next) first = { node: next, offset: 0 };
  }
  return ranges;
}

function hasTextBetween(before: Text, after: Text): boolean {
  const range = before.ownerDocument.createRange();
  range.setStart(before, before.length);
  range.setEnd(after, 0);
  return range.toString() !== '';
}

/** Whether a shadow host lies, begins or ends between two texts: Firefox paints a range within it too. */
function hasShadowBetween(before: Text, after: Text, shadowRootOf: ShadowRootOf): boolean {
  const range = before.ownerDocument.createRange();
  range.setStart(before, before.length);
  range.setEnd(after, 0);
  const common = range.commonAncestorContainer;
  const isHost = (node: Node) => isElement(node) && shadowRootOf(node) !== null;
  for (let node = parentNodeOf(before); node && node !== common; node = parentNodeOf(node)) {
    if (isHost(node)) return true;
  }
  const walker = before.ownerDocument.createTreeWalker(common);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (isHost(node)) return true;
  }
  return false;
}
