/** Document order, also across open shadow roots: what is in one stands where its host stands. */
import { isShadowRoot } from './elements.ts';

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

/** Asks `b`: sorting passes the later node first, and Chromium searches forward from the node that is asked. */
function compareInTree(a: Node, b: Node): number {
  const position = b.compareDocumentPosition(a);
  if (position & Node.DOCUMENT_POSITION_PRECEDING) return -1;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : 0;
}
