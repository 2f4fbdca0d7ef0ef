/** Document order, also across open shadow roots: what is in one stands where its host stands. */
import { isShadowRoot } from './elements.ts';
import type { Mark } from './marks.ts';

/** Negative when `a` comes before `b`, positive when after. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.start.node === b.start.node) return a.start.offset - b.start.offset;
  return compareNodes(a.start.node, b.start.node);
}

/** Negative when `a` comes before `b`, positive when after, zero when they are one node. */
export function compareNodes(a: Node, b: Node): number {
  if (a.getRootNode() === b.getRootNode()) return compareInTree(a, b);
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  for (const [index, nodeA] of pathA.entries()) {
    const nodeB = pathB[index];
    // Light children and shadow tree of one host: the shadow tree first.
    if (!nodeB) return 1;
    if (nodeA !== nodeB) return compareInTree(nodeA, nodeB);
  }
  return -1;
}

/** A node with the hosts around it, the outermost first. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let current: Node | undefined = node; current; ) {
    path.unshift(current);
    const root: Node = current.getRootNode();
    current = isShadowRoot(root) ? root.host : undefined;
  }
  return path;
}

/**
 * Asked of the second node: sorting hands over the later one first where a list is in order already, as ours
 * nearly is, and from an earlier sibling Chromium walks to a later one, else to the end of them all.
 */
function compareInTree(a: Node, b: Node): number {
  const position = b.compareDocumentPosition(a);
  if (position & Node.DOCUMENT_POSITION_PRECEDING) return -1;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : 0;
}
