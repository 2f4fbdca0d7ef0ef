/**
 * Text that is drawn anew: chat answers, tickers and lists put the same words back as other nodes, many times a
 * second. A mark is of its text nodes, so it goes with them; here it comes back before the page is painted, with
 * the same id, so that it does not flicker and a card stays open on it. The usual way would find the name too, but
 * some frames later.
 */
import type { ShadowRootOf } from '../shadows.ts';
import { isElement, isShadowRoot, isText } from './elements.ts';
import type { Spot } from './flows.ts';
import { textOf } from './flows.ts';
import type { Mark, Marks } from './marks.ts';

/** So many marks are asked one by one whether they are gone. Of more, those in what was taken out are: that is quicker. */
const fewMarks = 500;
/** Changes beyond this number in one task are left to the usual way. */
const mostRecords = 2_000;
/** The most text nodes that are looked through, of what was taken out and of what was put in. */
const mostTexts = 400;
/** So many are looked through whatever the clock says: on a busy machine it goes on while we do not run. */
const fewestTexts = 32;
/** From one text so much is looked through, in UTF-16 code units. */
const mostOfText = 20_000;
/** The share of the page's time that this may take, and how much may be saved up, in milliseconds. */
const share = 0.25;
const mostSavedMs = 16;

export class Renewal {
  readonly #marks: Marks;
  readonly #read: (spot: Spot) => void;
  readonly #shadowRootOf: ShadowRootOf;
  readonly #adopt: (root: ShadowRoot) => void;
  readonly #show: () => void;
  #savedMs = mostSavedMs;
  #lastMs = performance.now();

  /**
   * @param read reads the flow around a spot and marks what it finds.
   * @param adopt takes the shadow root of a text with such a name, known or not.
   * @param show shows the marks as they are now; called when they have changed.
   */
  constructor({
    marks,
    read,
    shadowRootOf,
    adopt,
    show,
  }: {
    marks: Marks;
    read: (spot: Spot) => void;
    shadowRootOf: ShadowRootOf;
    adopt: (root: ShadowRoot) => void;
    show: () => void;
  }) {
    this.#marks = marks;
    this.#read = read;
    this.#shadowRootOf = shadowRootOf;
    this.#adopt = adopt;
    this.#show = show;
  }

  /** Takes changes as the browser tells of them. */
  renew(records: readonly MutationRecord[]): void {
    if (this.#marks.size === 0 && !this.#marks.hasLost) return;
    if (records.length > mostRecords) return;
    const startedMs = performance.now();
    this.#savedMs = Math.min(mostSavedMs, this.#savedMs + (startedMs - this.#lastMs) * share);
    this.#lastMs = startedMs;
    if (this.#savedMs <= 0) return;
    if (this.#renew(records, startedMs + this.#savedMs)) this.#show();
    this.#savedMs -= performance.now() - startedMs;
  }

  /** Returns whether marks have changed. */
  #renew(records: readonly MutationRecord[], untilMs: number): boolean {
    const marked = new Set<Text>();
    let hasAdded = false;
    let hasRemoved = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData' && isText(target) && hasAny(this.#marks.at(target))) {
        marked.add(target);
      }
      hasAdded ||= addedNodes.length > 0;
      hasRemoved ||= removedNodes.length > 0;
    }
    const lost = hasRemoved && this.#takeGone(records, untilMs);
    for (const text of marked) this.#read({ node: text, offset: 0 });
    const wanted = this.#marks.lostSurfaces();
    if (!hasAdded || wanted.size === 0) return lost || marked.size > 0;
    // A list whose items are hosts is drawn anew with other hosts.
    const shadowRootOf = this.#marks.hasLostInShadow ? this.#shadowRootOf : undefined;
    for (const node of textsAmong(nodesOf(records, 'addedNodes', shadowRootOf), untilMs)) {
      const offsets = offsetsIn(node, wanted);
      if (offsets.length === 0) continue;
      const root = node.getRootNode();
      if (isShadowRoot(root)) this.#adopt(root);
      for (const offset of offsets) this.#read({ node, offset });
    }
    return true;
  }

  #takeGone(records: readonly MutationRecord[], untilMs: number): boolean {
    if (this.#marks.size <= fewMarks) return this.#marks.takeGone();
    const shadowRootOf = this.#marks.hasAnyInShadow ? this.#shadowRootOf : undefined;
    const removed = nodesOf(records, 'removedNodes', shadowRootOf);
    return this.#marks.takeGone(textsAmong(removed, untilMs));
  }
}

/** Where the first pieces of names stand in a text. */
function offsetsIn(text: Text, pieces: ReadonlySet<string>): number[] {
  const data = textOf(text, 0, Math.min(text.length, mostOfText));
  const offsets: number[] = [];
  for (const piece of pieces) {
    for (let at = data.indexOf(piece); at !== -1; at = data.indexOf(piece, at + piece.length)) {
      offsets.push(at);
    }
  }
  return offsets;
}

/** The texts among some nodes, as far as there is time for them. */
function* textsAmong(nodes: Iterable<Node>, untilMs: number): Iterable<Text> {
  let [looked, texts] = [0, 0];
  for (const node of nodes) {
    looked += 1;
    if (looked > fewestTexts && performance.now() > untilMs) return;
    if (!isText(node)) continue;
    texts += 1;
    if (texts > mostTexts) return;
    yield node;
  }
}

/**
 * The texts that were put in and are there, or were taken out and are not; and with them, where a way to shadow trees
 * is given, all elements and what is in theirs.
 */
function* nodesOf(
  records: readonly MutationRecord[],
  list: 'addedNodes' | 'removedNodes',
  shadowRootOf: ShadowRootOf | undefined,
): Iterable<Node> {
  const seen = new Set<Node>();
  for (const record of records) {
    for (const changed of record[list]) {
      if (changed.isConnected !== (list === 'addedNodes')) continue;
      for (const node of nodesIn(changed, shadowRootOf)) {
        if (seen.has(node)) continue;
        seen.add(node);
        yield node;
      }
    }
  }
}

function* nodesIn(root: Node, shadowRootOf: ShadowRootOf | undefined): Iterable<Node> {
  const shown = NodeFilter.SHOW_TEXT | (shadowRootOf ? NodeFilter.SHOW_ELEMENT : 0);
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, shown);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    yield node;
    const shadow = isElement(node) && shadowRootOf?.(node);
    if (shadow) yield* nodesIn(shadow, shadowRootOf);
  }
}

function hasAny(marks: Iterable<Mark>): boolean {
  for (const _ of marks) return true;
  return false;
}
