/** Where a page changed, with the text around, for a name may have been joined or parted there. */
import { textAndCdata } from '../cuts.ts';

/**
 * Moves a range over each part that changed, neighbours together, for the caller to read meanwhile: one
 * range for all, for each that there is slows the page's own changes.
 * @param around how much text before and behind comes with a part, in UTF-16 code units.
 */
export function* changedAreas(
  records: readonly MutationRecord[],
  area: Range,
  around: number,
): Iterable<void> {
  const changed = new Set<Node>();
  for (const record of records) {
    if (record.type === 'characterData') changed.add(record.target);
    for (const node of record.addedNodes) changed.add(node);
    const behind = record.removedNodes.length > 0 && textBehind(record);
    if (behind) changed.add(behind);
  }
  let first: Node | undefined;
  let last: Node | undefined;
  for (const node of changed) {
    // What stands in something added comes with that.
    if (!node.isConnected || (node.parentNode && changed.has(node.parentNode))) continue;
    if (first && last && last.nextSibling !== node) {
      yield setAround(area, first, last, around);
      first = undefined;
    }
    first ??= node;
    last = node;
  }
  if (first && last) yield setAround(area, first, last, around);
}

/** The text behind the place where a record tells that something was taken out. */
function textBehind({ target, previousSibling, nextSibling }: MutationRecord): Node | null {
  if (nextSibling && 'data' in nextSibling) return nextSibling;
  const walker = walkerAt(nextSibling ?? previousSibling ?? target);
  return nextSibling ? walker.nextNode() : walker.nextSibling();
}

/** Sets a range to neighbours and the text around them. */
function setAround(area: Range, first: Node, last: Node, around: number): void {
  const walker = walkerAt(first);
  area.selectNodeContents(walker.root);
  // Empty texts count too: there may be thousands.
  let left = around;
  while (left > 0 && walker.previousNode()) {
    const { length } = walker.currentNode as Text;
    area.setStart(walker.currentNode, Math.max(0, length - left));
    left -= length + 1;
  }
  walker.currentNode = last;
  left = around;
  // The walker passes over elements, so the next sibling is the first text behind the last node.
  let isThere = walker.nextSibling();
  while (left > 0 && isThere) {
    const { length } = walker.currentNode as Text;
    area.setEnd(walker.currentNode, Math.min(length, left));
    left -= length + 1;
    isThere = walker.nextNode();
  }
}

/** A walker over the texts of a node's whole tree, at the node. */
function walkerAt(node: Node): TreeWalker {
  // By the prototype: a form answers with a field of that name instead.
  const root = Node.prototype.getRootNode.call(node);
  const walker = document.createTreeWalker(root, textAndCdata);
  walker.currentNode = node;
  return walker;
}
