/**
 * What the page changed: one observer for each root, its records kept unread until their turn comes, so
 * that a change costs the page next to nothing (about 0.4 µs).
 */
import { isElement, isText, kindOf, parentNodeOf } from './elements.ts';

/** Beyond this many unread changes a root is read anew as a whole: that is cheaper and bounded. */
const mostChanges = 20_000;
/** So few records at once are asked how many nodes they bring: a list of thousands comes in one. */
const fewRecords = 100;
/** So many elements, comments and readings are crossed to find the text beside a change. */
const mostCrossed = 24;

/** Neighbours in one parent, put in together. */
export interface Insertion {
  readonly parent: ParentNode & Node;
  readonly first: ChildNode;
  readonly last: ChildNode;
}

/** What is to be read again. */
export interface Dirty {
  /** Texts that changed, or that something was put beside or taken from beside. */
  readonly texts: ReadonlySet<Text>;
  readonly insertions: readonly Insertion[];
  /** Roots with more changes than are worth following one by one. */
  readonly roots: ReadonlySet<Document | ShadowRoot>;
  readonly hasRemovals: boolean;
  /** Whether an element became a field to type into, or ceased to be one. */
  readonly hasFieldChanges: boolean;
}

export class Changes {
  readonly #onFirst: () => void;
  readonly #onRecords: (records: readonly MutationRecord[]) => void;
  #records: MutationRecord[][] = [];
  #count = 0;
  #flooded = new Set<Document | ShadowRoot>();
  readonly #observers = new Map<Node, MutationObserver>();

  /**
   * @param onFirst is called when there is something to take, once for each `take`.
   * @param onRecords is called with all that the browser tells of, at once.
   */
  constructor({
    signal,
    onFirst,
    onRecords,
  }: {
    signal: AbortSignal;
    onFirst: () => void;
    onRecords: (records: readonly MutationRecord[]) => void;
  }) {
    this.#onFirst = onFirst;
    this.#onRecords = onRecords;
    const end = () => {
      for (const observer of this.#observers.values()) observer.disconnect();
      this.#records = [];
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** Watches a document's or a shadow root's tree until the signal aborts. */
  observe(root: Document | ShadowRoot): void {
    const observer = new MutationObserver((records) => this.#keep(root, records));
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
    this.#observers.set(root, observer);
  }

  /** Watches a root no longer: it left the page. */
  forget(root: Node): void {
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
  }

  /** Takes what has changed since the last time. */
  take(): Dirty {
    const batches = this.#records;
    const roots = this.#flooded;
    this.#records = [];
    this.#count = 0;
    this.#flooded = new Set();
    return sort(batches, roots);
  }

  #keep(root: Document | ShadowRoot, records: MutationRecord[]): void {
    const isFirst = this.#count === 0 && this.#flooded.size === 0;
    if (this.#flooded.has(root)) return;
    this.#count += records.length;
    if (records.length < fewRecords) {
      for (const { addedNodes } of records) this.#count += addedNodes.length;
    }
    if (this.#count > mostChanges) {
      this.#flooded.add(root);
    } else {
      this.#records.push(records);
    }
    if (isFirst) this.#onFirst();
    this.#onRecords(records);
  }
}

function sort(
  batches: readonly MutationRecord[][],
  roots: ReadonlySet<Document | ShadowRoot>,
): Dirty {
  const texts = new Set<Text>();
  const added = new Set<ChildNode>();
  let hasRemovals = roots.size > 0;
  let hasFieldChanges = false;
  for (const record of batches.flat()) {
    const { target } = record;
    if (record.type === 'characterData') {
      if (isText(target)) texts.add(target);
    } else if (record.type === 'attributes') {
      hasFieldChanges = true;
      if (isElement(target)) added.add(target);
      // A field parts the texts beside it, which were one flow, and the other way round.
      const { previousSibling, nextSibling } = target as ChildNode;
      const parent = parentNodeOf(target);
      addEdges({ parent, before: previousSibling, after: nextSibling }, texts);
    } else {
      hasRemovals ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) added.add(node as ChildNode);
      const { previousSibling, nextSibling } = record;
      addEdges({ parent: target, before: previousSibling, after: nextSibling }, texts);
    }
  }
  return { texts, insertions: insertionsOf(added), roots, hasRemovals, hasFieldChanges };
}

/** The texts to both sides of a change, where a name may have been joined or parted. */
function addEdges(
  { parent, before, after }: { parent: Node | null; before: Node | null; after: Node | null },
  texts: Set<Text>,
): void {
  const textBefore = edgeBeside({ parent, sibling: before, direction: -1 });
  if (textBefore) texts.add(textBefore);
  const textAfter = edgeBeside({ parent, sibling: after, direction: 1 });
  if (textAfter) texts.add(textAfter);
}

/**
 * The text that a change stands beside in its flow: across comments, ruby readings and elements without
 * a text, and out of inline parents. Undefined where there is none near.
 */
function edgeBeside({
  parent,
  sibling,
  direction,
}: {
  parent: Node | null;
  sibling: Node | null;
  direction: 1 | -1;
}): Text | undefined {
  const beside = (node: Node) => (direction === 1 ? node.nextSibling : node.previousSibling);
  let holder = parent;
  let current = sibling;
  for (let crossed = 0; crossed < mostCrossed; crossed += 1) {
    if (!current) {
      if (!holder || !isElement(holder) || kindOf(holder) !== 'inline') return undefined;
      current = beside(holder);
      holder = parentNodeOf(holder);
      continue;
    }
    if (isText(current)) return current;
    const kind = isElement(current) ? kindOf(current) : 'passed';
    if (kind !== 'inline' && kind !== 'passed') return undefined;
    const child = direction === 1 ? current.firstChild : current.lastChild;
    if (kind === 'inline' && child) {
      // Its first element may be empty and a text stand behind that.
      holder = current;
      current = child;
    } else {
      current = beside(current);
    }
  }
  return undefined;
}

/** Groups nodes that stand side by side, and leaves out those inside of others or gone. */
function insertionsOf(added: ReadonlySet<ChildNode>): Insertion[] {
  const insertions: Insertion[] = [];
  let open: { parent: ParentNode & Node; first: ChildNode; last: ChildNode } | undefined;
  let parentInside: { parent: Node; isInside: boolean } | undefined;
  for (const node of added) {
    const parent = parentNodeOf(node);
    if (!parent?.isConnected) continue;
    if (parentInside?.parent !== parent) {
      parentInside = { parent, isInside: isInsideOf(parent, added) };
    }
    if (parentInside.isInside) continue;
    if (open?.parent === parent && node.previousSibling === open.last) {
      open.last = node;
    } else {
      open = { parent, first: node, last: node };
      insertions.push(open);
    }
  }
  return insertions;
}

function isInsideOf(node: Node, added: ReadonlySet<Node>): boolean {
  for (let current: Node | null = node; current; current = parentNodeOf(current)) {
    if (added.has(current)) return true;
  }
  return false;
}
