/**
 * Text that is drawn anew: chat answers, tickers and lists put the same words back as other nodes, many times a
 * second. A mark is of its text nodes, so it goes with them; here it comes back before the page is painted, with
 * the same id, so that it does not flicker and a card stays open on it. The usual way would find the name too, but
 * some frames later.
 */
import { isText } from './elements.ts';
import type { Spot } from './flows.ts';
import { textOf } from './flows.ts';
import type { Mark, Marks } from './marks.ts';

/** With more marks than this it would cost too much to ask after each change which of them are gone. */
const mostMarks = 500;
/** Changes beyond this number in one task are left to the usual way. */
const mostRecords = 2_000;
/** The most text nodes that are looked through for names that are gone. */
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
  #savedMs = mostSavedMs;
  #lastMs = performance.now();

  /** @param read reads the flow around a spot and marks what it finds. */
  constructor({ marks, read }: { marks: Marks; read: (spot: Spot) => void }) {
    this.#marks = marks;
    this.#read = read;
  }

  /** Takes changes as the browser tells of them. Returns whether marks have changed. */
  renew(records: readonly MutationRecord[]): boolean {
    const { size } = this.#marks;
    if (size === 0 && !this.#marks.hasLost) return false;
    if (size > mostMarks || records.length > mostRecords) return false;
    const startedMs = performance.now();
    this.#savedMs = Math.min(mostSavedMs, this.#savedMs + (startedMs - this.#lastMs) * share);
    this.#lastMs = startedMs;
    if (this.#savedMs <= 0) return false;
    const hasChanged = this.#renew(records, startedMs + this.#savedMs);
    this.#savedMs -= performance.now() - startedMs;
    return hasChanged;
  }

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
    const lost = hasRemoved && this.#marks.takeGone();
    for (const text of marked) this.#read({ node: text, offset: 0 });
    const wanted = this.#marks.lostSurfaces();
    if (!hasAdded || wanted.size === 0) return lost || marked.size > 0;
    let count = 0;
    for (const text of addedTexts(records)) {
      count += 1;
      if (count > mostTexts) break;
      if (count > fewestTexts && performance.now() > untilMs) break;
      for (const offset of offsetsIn(text, wanted)) this.#read({ node: text, offset });
    }
    return true;
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

function* addedTexts(records: readonly MutationRecord[]): Iterable<Text> {
  const seen = new Set<Text>();
  for (const { addedNodes } of records) {
    for (const added of addedNodes) {
      if (!added.isConnected) continue;
      const walker = (added.ownerDocument ?? document).createTreeWalker(
        added,
        NodeFilter.SHOW_TEXT,
      );
      let node: Node | null = isText(added) ? added : walker.nextNode();
      for (; node; node = walker.nextNode()) {
        if (!isText(node) || seen.has(node)) continue;
        seen.add(node);
        yield node;
      }
    }
  }
}

function hasAny(marks: Iterable<Mark>): boolean {
  for (const _ of marks) return true;
  return false;
}
