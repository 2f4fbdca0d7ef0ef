/**
 * Open shadow roots. No event tells of them and no selector finds them, so elements that can have one
 * are looked through from time to time. `Element.shadowRoot` is read of few: reading it of every element
 * would cost more than the survey of all text.
 */
import type { Slices } from './slices.ts';

/**
 * The browser's own elements that can have a shadow root. Nearly all that do hold nothing else, or
 * something that asks for a slot by its name.
 */
const commonHosts = 'div, span, p, section, article';
const otherHosts = 'aside, header, footer, main, nav, h1, h2, h3, h4, h5, h6, blockquote';
const builtInHosts = `${commonHosts}, ${otherHosts}`;
/** The browser's own elements, commonest first, for the selector ends at a match: all others are looked at. */
const builtIns =
  `a, span, p, div, td, li, code, tr, var, b, i, em, th, ul, dd, dt, dfn, sup, dl, ol, br, hr, img, svg, path, ` +
  'g, use, pre, sub, strong, small, button, input, label, option, select, table, tbody, thead, ' +
  'script, style, link, meta, noscript, template, iframe, picture, source, video, time, abbr, cite, ' +
  `figure, figcaption, form, ins, del, bdi, textarea, html, head, title, ${builtInHosts}`;

/** When they are looked for, after the page is there, in milliseconds. */
const checksMs = [1_000, 3_000, 9_000, 27_000];
/** From when on all elements that can have one are looked at, and not the likely ones alone. */
const closerFromMs = 3_000;
/** The least time between two looks, in milliseconds. */
const pauseMs = 1_000;
/** And so many times what the last look took, so that it stays a thousandth of the time. */
const pauseShare = 1_000;
/** How many elements are looked at between two looks at the clock. */
const elementsPerLook = 64;
/**
 * Where the quick selection takes longer than this, in milliseconds, the slow one, which takes four times
 * as long, goes through the tree part by part: of half a million elements it took 50 ms at once.
 */
const longSelectionMs = 4;
/** How many children are gone through at once where a tree is taken apart. */
const childrenPerStep = 500;

export class ShadowSearch {
  readonly #later: (delayMs: number, action: () => void) => void;
  readonly #onDue: () => void;
  readonly #startedMs = performance.now();
  #fromMs = 0;
  #isPlanned = false;

  /**
   * @param later runs something after a time, unless we are gone by then.
   * @param onDue is called when it is time for `look`.
   */
  constructor({
    later,
    onDue,
  }: {
    later: (delayMs: number, action: () => void) => void;
    onDue: () => void;
  }) {
    this.#later = later;
    this.#onDue = onDue;
    for (const delayMs of checksMs) later(delayMs, () => this.plan());
  }

  /** Asks for a look, soon; one for many calls. */
  plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#later(Math.max(0, this.#fromMs - performance.now()), this.#onDue);
  }

  /**
   * Looks for the open shadow roots directly under some roots; those inside of them are found in the same
   * look if `adopt` adds them to the roots.
   * @param adopt takes one that was found, known or not.
   */
  async look({
    roots,
    slices,
    adopt,
  }: {
    roots: Iterable<Document | ShadowRoot>;
    slices: Slices;
    adopt: (root: ShadowRoot) => void;
  }): Promise<void> {
    let tookMs = 0;
    let fromMs = performance.now();
    for (const root of roots) {
      for (const elements of this.#elementsIn(root)) {
        for (let index = 0; index < elements.length; index += 1) {
          const shadow = elements[index]?.shadowRoot;
          if (shadow) adopt(shadow);
          if (index % elementsPerLook !== 0 || !slices.isOver()) continue;
          tookMs += performance.now() - fromMs;
          if (!(await slices.next())) return;
          fromMs = performance.now();
        }
        tookMs += performance.now() - fromMs;
        if (!(await slices.next())) return;
        fromMs = performance.now();
      }
    }
    this.#isPlanned = false;
    this.#fromMs = performance.now() + pauseMs + pauseShare * tookMs;
  }

  /** The elements to look at in a root, a few milliseconds' selection at a time. */
  *#elementsIn(root: Document | ShadowRoot): Iterable<ArrayLike<Element | null>> {
    yield* likelyHostsIn(root);
    yield Array.from(root.querySelectorAll('[slot]'), (element) => element.parentElement);
    if (performance.now() - this.#startedMs < closerFromMs) return;
    // One after the other, for together they take 21 ms on the HTML Standard.
    for (const hosts of [commonHosts, otherHosts]) {
      yield root.querySelectorAll(`:is(${hosts}):not(:empty)`);
    }
  }
}

/** Empty hosts and unknown elements: of the whole, or of its parts where the whole would take long. */
function* likelyHostsIn(whole: ParentNode): Iterable<ArrayLike<Element>> {
  const parts: ParentNode[] = [whole];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const fromMs = performance.now();
    const empty = part.querySelectorAll(`:empty:is(${builtInHosts})`);
    const isLong = performance.now() - fromMs > longSelectionMs;
    if (!isLong) {
      yield empty;
      yield part.querySelectorAll(`:not(${builtIns})`);
      continue;
    }
    let children: Element[] = [];
    for (let child = part.firstElementChild; child; child = child.nextElementSibling) {
      children.push(child);
      if (child.firstElementChild) parts.push(child);
      if (children.length < childrenPerStep) continue;
      yield children;
      children = [];
    }
    yield children;
  }
}
