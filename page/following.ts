/** Reads what changed on the page, and what stands beside it. */
import type { Dirty, Stretch } from './changes.ts';
import { isElement, isText, kindOf, parentNodeOf } from './elements.ts';
import { neighbourText, overlap, type Spot } from './flows.ts';
import type { Marking } from './handover.ts';
import type { Reading } from './reading.ts';
import { hasStem, stemsIn } from './stems.ts';
import type { Root } from './survey.ts';

/** Follows changes of texts and stretches; changed roots as a whole are the caller's. */
export async function follow(dirty: Dirty, reading: Reading): Promise<void> {
  if (dirty.hasRemovals) reading.marking?.prune();
  if (dirty.hasFieldChanges) reading.marking?.dropUnread();
  for (const text of dirty.texts) {
    if (!text.isConnected) continue;
    if (!(await reading.readSpots(spotsOfText(text, reading.marking)))) return;
  }
  for (const stretch of dirty.stretches) {
    if (!(await readStretch(stretch, reading))) return;
  }
  reading.marking?.show();
}

/** Where a changed text is to be read: at its stems, its old marks, and its edges, if others join. */
function* spotsOfText(text: Text, marking: Marking | undefined): Iterable<Spot> {
  const { data } = text;
  if (marking) {
    yield { node: text, offset: 0 };
    if (data.length <= overlap) return;
    yield* marking.spotsIn(text);
  } else {
    const before = neighbourText(text, -1)?.data.slice(-overlap) ?? '';
    const after = neighbourText(text, 1)?.data.slice(0, overlap) ?? '';
    const edges = before + data.slice(0, overlap) + data.slice(-overlap) + after;
    if (hasStem(edges)) yield { node: text, offset: 0 };
  }
  for (const offset of stemsIn(data)) yield { node: text, offset };
  yield* marking ? [{ node: text, offset: data.length }] : [];
}

async function readStretch({ parent, first, last }: Stretch, reading: Reading): Promise<boolean> {
  if (parentNodeOf(first) !== parent || parentNodeOf(last) !== parent) return true;
  const area = { root: parent as Root, from: first, until: textAfter(last, parent) };
  if (!(await reading.readStretch(area))) return false;
  const edges = [edgeText(first, 'firstChild'), edgeText(last, 'lastChild')]
    .filter((text) => text !== undefined)
    .filter((text) => neighbourText(text, -1) || neighbourText(text, 1));
  for (const text of edges) {
    if (!(await reading.readSpots(spotsOfText(text, reading.marking)))) return false;
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
