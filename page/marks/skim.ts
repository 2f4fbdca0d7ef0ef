/**
 * Skimming: reads the text of a root area by area, in the browser's own code (`Range.toString`), without
 * touching a text node. Nearly every area holds no stem, and is done with; where one does, the survey
 * reads it node by node. Chromium makes an object for each node that a script looks at, which is most of
 * what a walk costs: on the HTML Standard a walk takes 54 ms, skimming 20.
 */
import { firstWhere } from '../../mentions/first-where.ts';
import type { Root } from './survey.ts';

/** The fewest elements of an area. */
const fewestElements = 256;
/** The most areas of a root: setting a range costs a look at each sibling before it. */
const mostAreas = 64;
/** Scripts and styles with a longer text than this are left out. */
const longText = 500;
/** Into how many parts an area is cut where a stem stands in it, and the fewest elements of one. */
const partsOfArea = 8;
const fewestInPart = 32;
/** How often it begins anew because the page changed the order of the elements it goes by. */
const mostRestarts = 5;

/** A part of a root in document order: from inside of one element to inside of another. */
export interface Area {
  /**
   * All its text; undefined where it has to be read node by node, because it holds ruby, whose readings
   * stand between the letters, or because the page moved what the area goes by.
   */
  readonly text: string | undefined;
  /** The root's beginning where absent. */
  readonly from: Element | undefined;
  /** The root's end where absent. */
  readonly until: Element | undefined;
  /** Where its elements begin and end among those of the root. */
  readonly first: number;
  readonly last: number;
}

export class Skim {
  readonly #root: Root;
  readonly #range: Range;
  #elements: NodeListOf<Element>;
  /** The scripts and styles that are left out and still to come. */
  #unread: Element[] = [];
  readonly #leftOut = new WeakSet<Element>();
  #ruby: Element[] = [];
  #rubyPassed = 0;
  #index = 0;
  #from: Element | undefined;
  #isDone = false;
  #restarts = 0;

  constructor(root: Root) {
    this.#root = root;
    this.#range = (root.ownerDocument ?? document).createRange();
    this.#elements = root.querySelectorAll('*');
  }

  /**
   * To be called before all else: lists what needs care. Apart from the constructor, for on the largest
   * pages each of the two takes half of what one task may.
   */
  prepare(): void {
    this.#listSpecial();
  }

  /** Whether the root held ruby at the beginning. */
  get hasRuby(): boolean {
    return this.#ruby.length > 0;
  }

  /** The next area; undefined at the end. Between two calls the page may change. */
  next(): Area | undefined {
    while (!this.#isDone) {
      const from = this.#from;
      const first = this.#index;
      const until = this.#nextBound();
      if (from && !this.#root.contains(from)) {
        this.#restart();
      } else if (this.#setRange(from, until)) {
        this.#from = until;
        this.#isDone = until === undefined;
        const last = this.#isDone ? this.#elements.length : this.#index;
        const text = this.#comesToRuby(from, until) ? undefined : this.#range.toString();
        return { text, from, until, first, last };
      } else if (this.#restarts < mostRestarts) {
        this.#restart();
      } else {
        this.#isDone = true;
        return { text: undefined, from: undefined, until: undefined, first: 0, last: 0 };
      }
    }
    return undefined;
  }

  /**
   * An area in smaller ones, for the stem in it stands in one alone; none where it is small, and then it is
   * to be read node by node. Between two parts the page may change.
   */
  *parts({ text, from, until, first, last }: Area): Iterable<Area> {
    const mayHoldRuby = text === undefined;
    if (last - first < 2 * fewestInPart) return;
    const step = Math.max(fewestInPart, Math.ceil((last - first) / partsOfArea));
    let start = from;
    for (let index = first; index < last; index += step) {
      const isLast = index + step >= last;
      const bound = isLast ? until : this.#elements[index + step];
      // Beside a script that is left out, or where the page moved it, an element may lie outside.
      if (!isLast && !(bound && this.#isBetween(start, bound, until))) continue;
      const isReadable =
        this.#setRange(start, bound) && !(mayHoldRuby && this.#holdsRuby(start, bound));
      yield {
        text: isReadable ? this.#range.toString() : undefined,
        from: start,
        until: bound,
        first: index,
        last: Math.min(last, index + step),
      };
      start = bound;
    }
  }

  #isBetween(from: Element | undefined, element: Element, until: Element | undefined): boolean {
    if (!this.#root.contains(element)) return false;
    return (!from || precedes(from, element)) && (!until || precedes(element, until));
  }

  /** The element that the next area ends in; undefined where it ends with the root. */
  #nextBound(): Element | undefined {
    const step = Math.max(fewestElements, Math.ceil(this.#elements.length / mostAreas));
    let index = this.#index + step;
    while (index < this.#elements.length && !this.#root.contains(this.#elements[index] ?? null)) {
      index += 1;
    }
    const bound = this.#elements[index];
    const unread = this.#nextUnread();
    if (unread && (!bound || precedes(unread, bound))) {
      this.#unread.shift();
      this.#leftOut.add(unread);
      return unread;
    }
    this.#index = index;
    return bound;
  }

  #nextUnread(): Element | undefined {
    for (const element of this.#unread) {
      const isAhead = !this.#from || precedes(this.#from, element);
      if (isAhead && this.#root.contains(element)) return element;
      this.#unread.shift();
    }
    return undefined;
  }

  /** Returns false where the page has put the second element before the first. */
  #setRange(from: Element | undefined, until: Element | undefined): boolean {
    const range = this.#range;
    if (until) range.setEnd(until, 0);
    else range.selectNodeContents(this.#root);
    if (!from) range.setStart(this.#root, 0);
    else if (this.#leftOut.has(from)) range.setStartAfter(from);
    else range.setStart(from, 0);
    return until === undefined || range.endContainer === until;
  }

  #restart(): void {
    this.#restarts += 1;
    this.#elements = this.#root.querySelectorAll('*');
    this.#listSpecial();
    this.#index = 0;
    this.#from = undefined;
  }

  #listSpecial(): void {
    this.#unread = [];
    this.#ruby = [];
    this.#rubyPassed = 0;
    for (const element of this.#root.querySelectorAll('script, style, rt, rp')) {
      if (isRubyText(element)) this.#ruby.push(element);
      else if (element.firstChild && (element.firstChild as Text).length > longText) {
        this.#unread.push(element);
      }
    }
  }

  /** Whether an area holds ruby readings, where areas are asked for one after the other. */
  #comesToRuby(from: Element | undefined, until: Element | undefined): boolean {
    const isBehind = (text: Element) => from && text !== from && !precedes(from, text);
    let next = this.#ruby[this.#rubyPassed];
    while (next && isBehind(next)) {
      this.#rubyPassed += 1;
      next = this.#ruby[this.#rubyPassed];
    }
    return next !== undefined && (!until || next === from || precedes(next, until));
  }

  #holdsRuby(from: Element | undefined, until: Element | undefined): boolean {
    const ruby = this.#ruby;
    const isBehind = (text: Element | undefined) => !from || !text || precedes(from, text);
    const next = ruby[firstWhere(ruby.length, (index) => isBehind(ruby[index]))];
    // The bound itself may be one: its text is the next area's.
    return next !== undefined && (!until || precedes(next, until) || next === from);
  }
}

function isRubyText({ localName }: Element): boolean {
  return localName === 'rt' || localName === 'rp';
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
