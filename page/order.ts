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

function compareInTree(a: Node, b: Node): number {
  const position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}
