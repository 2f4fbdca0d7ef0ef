/** Reads what changed on the page, and what stands beside it. */
import type { Dirty, Insertion } from './changes.ts';
import { isElement, isText, kindOf, parentNodeOf } from './elements.ts';
import { neighbourText, overlap, type Spot } from './flows.ts';
import type { Marking } from './marking.ts';
import type { Scan } from './scan.ts';
import { stemsIn } from './stems.ts';
import type { Root } from './survey.ts';

/** Follows changes of texts and insertions; changed roots as a whole are the caller's. */
export async function follow(dirty: Dirty, scan: Scan): Promise<void> {
  if (dirty.hasRemovals) scan.marking.prune();
  if (dirty.hasFieldChanges) scan.marking.dropUnread();
  for (const text of dirty.texts) {
    if (!text.isConnected) continue;
    if (!(await scan.readSpots(spotsOfText(text, scan.marking)))) return;
  }
  for (const insertion of dirty.insertions) {
    if (!(await readInsertion(insertion, scan))) return;
  }
  scan.marking.show();
}

/** Where a changed text is to be read: at its stems, its old marks, and its edges, if others join. */
function* spotsOfText(text: Text, marking: Marking): Iterable<Spot> {
  yield { node: text, offset: 0 };
  const { data } = text;
  if (data.length <= overlap) return;
  yield* marking.spotsIn(text);
  for (const offset of stemsIn(data)) yield { node: text, offset };
  yield { node: text, offset: data.length };
}

async function readInsertion({ parent, first, last }: Insertion, scan: Scan): Promise<boolean> {
  if (parentNodeOf(first) !== parent || parentNodeOf(last) !== parent) return true;
  const area = { root: parent as Root, from: first, until: textAfter(last, parent) };
  if (!(await scan.readRegion(area))) return false;
  const edges = [edgeText(first, 'firstChild'), edgeText(last, 'lastChild')]
    .filter((text) => text !== undefined)
    .filter((text) => neighbourText(text, -1) || neighbourText(text, 1));
  for (const text of edges) {
    if (!(await scan.readSpots(spotsOfText(text, scan.marking)))) return false;
  }
  return true;
}

/** The first text after a node, its own left out; undefined where its parent ends. */
function textAfter(node: ChildNode, parent: Node): Node | undefined {
  const document = node.ownerDocument ?? globalThis.document;
  const within = document.createTreeWalker(node);
  let last: Node = node;
  for (let child = within.lastChild(); child; child = within.lastChild()) last = child;
  // The walker itself passes over what holds no text: hundreds of thousands of empty elements may follow.
  const texts = document.createTreeWalker(
    parent,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  texts.currentNode = last;
  return texts.nextNode() ?? undefined;
}

/** The text at one end of a node, where no block stands between; undefined where there is none. */
function edgeText(node: Node, side: 'firstChild' | 'lastChild'): Text | undefined {
  let current: Node | null = node;
  while (current && isElement(current) && kindOf(current) === 'inline') current = current[side];
  return current && isText(current) ? current : undefined;
}
