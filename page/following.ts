/** Reads what changed on the page, and what stands beside it. */
import { type Dirty, edgeText, type Stretch } from './changes.ts';
import { isText, parentNodeOf } from './elements.ts';
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
  const area = { root: parent as Root, from: first, until: textAfter(last) };
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
function textAfter(node: ChildNode): Node | undefined {
  let current: Node | null = node.nextSibling;
  while (current && !isText(current)) {
    const walker = (node.ownerDocument ?? document).createTreeWalker(current, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (text) return text;
    current = current.nextSibling;
  }
  return current ?? undefined;
}
