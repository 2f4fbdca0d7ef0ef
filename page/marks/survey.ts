/**
 * The survey: reads the text of a root fast and coarsely, to find the spots where a name may stand. It
 * joins texts without asking what element they are in, so it finds too much, never too little; whoever
 * uses a spot looks closer (`Ancestry`, `flowAround`).
 *
 * Cost: one TreeWalker step and one string append for each text node, one pass of a regular expression
 * over the text: about 1.6 times a walk that only reads each text node.
 */
import { firstWhere } from '../../mentions/first-where.ts';
import { isText, isUnread } from './elements.ts';
import { type Spot, textOf } from './flows.ts';

/** About how much text is looked through at once, in UTF-16 code units. */
const chunkLength = 16_000;
/** A stem may lie across two chunks, so each begins with the end of the one before. */
export const carriedLength = 64;
/** No stem is longer than this, invisible characters and all. */
const longestStem = 40;
/** Scripts and styles hold long texts: only for a longer one than this is the parent asked. */
const longText = 500;
/** How often a survey begins anew because the page removed the part that it was reading. */
const mostRestarts = 5;

export type Root = Document | DocumentFragment | Element;

export interface Chunk {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export class Survey {
  readonly #root: Root;
  readonly #walker: TreeWalker;
  readonly #stemsIn: (text: string) => readonly number[];
  readonly #hasRuby: boolean;
  readonly #until: Node | undefined;
  #text = '';
  #nodes: Text[] = [];
  /** Where each node's text begins in the chunk. */
  #starts: number[] = [];
  /** Where in its node the chunk begins. */
  #firstFrom = 0;
  /** The node that is longer than a chunk, and how much of it is read. */
  #rest: { node: Text; from: number } | undefined;
  #restarts = 0;
  #isDone = false;
  #first: Text | undefined;

  /**
   * @param stemsIn where a text has spots; `stemsIn` of stems.ts, or nothing where only text is wanted.
   * @param hasRuby whether there may be ruby in the root, whose readings part the text they stand over.
   * @param from the node to begin with; the root's first where absent.
   * @param until the text to stop before; the root's end where absent.
   */
  constructor({
    root,
    stemsIn,
    hasRuby,
    from,
    until,
  }: {
    root: Root;
    stemsIn: (text: string) => readonly number[];
    hasRuby: boolean;
    from?: Node | undefined;
    until?: Node | undefined;
  }) {
    this.#root = root;
    this.#stemsIn = stemsIn;
    this.#until = until;
    this.#walker = (root.ownerDocument ?? document).createTreeWalker(
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    );
    this.#hasRuby = hasRuby;
    if (from) this.#walker.currentNode = from;
    if (from && isText(from)) this.#first = from;
  }

  /** Reads the next chunk; undefined when everything is read. Between two calls the page may change. */
  read(): Chunk | undefined {
    if (this.#isDone) return undefined;
    this.#findPlaceAgain();
    const carried = this.#carry();
    while (this.#text.length < chunkLength) {
      if (this.#rest) {
        this.#appendRest(this.#rest);
        continue;
      }
      const node = this.#first ?? (this.#walker.nextNode() as Text | null);
      this.#first = undefined;
      if (!node || node === this.#until) {
        this.#isDone = true;
        if (this.#text.length === carried) return undefined;
        break;
      }
      this.#append(node);
    }
    return { text: this.#text, spots: this.#spots(carried) };
  }

  #append(node: Text): void {
    const { data } = node;
    if (data.length > longText && isUnread(node.parentElement?.localName ?? '')) return;
    if (this.#hasRuby && /^r[tp]$/.test(node.parentElement?.localName ?? '')) return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    if (data.length > chunkLength) this.#appendRest({ node, from: 0 });
    else this.#text += data;
  }

  #appendRest({ node, from }: { node: Text; from: number }): void {
    const to = from + chunkLength;
    this.#text += textOf(node, from, to);
    this.#rest = to < node.length ? { node, from: to } : undefined;
  }

  /** Keeps the end of the last chunk as the beginning of the next; returns its length. */
  #carry(): number {
    const at = this.#text.length - carriedLength;
    if (at <= 0) return this.#text.length;
    const index = this.#indexAt(at);
    const start = this.#starts[index] ?? 0;
    this.#firstFrom = at - start + (index === 0 ? this.#firstFrom : 0);
    this.#text = this.#text.slice(at);
    this.#nodes = this.#nodes.slice(index);
    this.#starts = this.#starts.slice(index).map((other) => Math.max(0, other - at));
    return this.#text.length;
  }

  /** The spots of the chunk, but for those that the chunk before had. */
  #spots(carried: number): Spot[] {
    const spots: Spot[] = [];
    for (const at of this.#stemsIn(this.#text)) {
      if (at + longestStem <= carried) continue;
      const index = this.#indexAt(at);
      const node = this.#nodes[index];
      if (!node) continue;
      const offset = at - (this.#starts[index] ?? 0) + (index === 0 ? this.#firstFrom : 0);
      spots.push({ node, offset });
    }
    return spots;
  }

  /** The index of the node that holds the character at an offset of the chunk. */
  #indexAt(offset: number): number {
    const starts = this.#starts;
    return firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset) - 1;
  }

  /** A walker whose node left the page would find nothing more: goes back to a text that stayed. */
  #findPlaceAgain(): void {
    const current = this.#walker.currentNode;
    if (this.#root.contains(current)) return;
    this.#rest = undefined;
    const last = this.#nodes.findLast((node) => this.#root.contains(node));
    if (last) {
      this.#walker.currentNode = last;
    } else if (this.#restarts < mostRestarts) {
      this.#restarts += 1;
      this.#walker.currentNode = this.#root;
    }
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#firstFrom = 0;
  }
}
