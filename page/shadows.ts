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
/** And so many times what the last look took, so that it stays about a thousandth of the time. */
const pauseShare = 1_000;
/** How many elements are looked at between two looks at the clock. */
const elementsPerLook = 64;
/**
 * Where the quickest selection takes longer than this, in milliseconds, all elements are looked at, in
 * slices. Others take 2.5 times as long where they are made first (17 of 7 on the HTML Standard), and a
 * selection cannot give way.
 */
const longSelectionMs = 5;

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
    this.#planCheck(checksMs);
  }

  /** One timer after the other, for each that is set costs a page some time at its start. */
  #planCheck([atMs, ...laterMs]: readonly number[]): void {
    if (atMs === undefined) return;
    this.#later(atMs - (performance.now() - this.#startedMs), () => {
      this.plan();
      this.#planCheck(laterMs);
    });
  }

  /**
   * Asks for a look, soon; one for many calls. Where it may be at once no timer is set: on a busy page
   * Firefox lets timers wait behind all else, for 6 s and more.
   */
  plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    const waitMs = this.#fromMs - performance.now();
    if (waitMs > 0) this.#later(waitMs, this.#onDue);
    else this.#onDue();
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
    // A look may begin where a slice is nearly used up, and its first selection cannot give way.
    if (!(await slices.next(longSelectionMs))) return;
    let tookMs = 0;
    let longestPartMs = 0;
    let fromMs = performance.now();
    const endPart = () => {
      const partMs = performance.now() - fromMs;
      tookMs += partMs;
      longestPartMs = Math.max(longestPartMs, partMs);
    };
    for (const root of roots) {
      let longestMs = 0;
      fromMs = performance.now();
      for (const elements of this.#elementsIn(root)) {
        longestMs = Math.max(longestMs, performance.now() - fromMs);
        for (let index = 0; index < elements.length; index += 1) {
          const shadow = elements[index]?.shadowRoot;
          if (shadow) adopt(shadow);
          if (index % elementsPerLook !== 0 || !slices.isOver()) continue;
          endPart();
          if (!(await slices.next())) return;
          fromMs = performance.now();
        }
        endPart();
        // A selection cannot give way, and some take twice what another does.
        if (!(await slices.next(2 * longestMs))) return;
        fromMs = performance.now();
      }
    }
    this.#isPlanned = false;
    // The longest part is left out: the machine may have been elsewhere meanwhile. 40 ms of that would put
    // the next look off by 40 s.
    this.#fromMs = performance.now() + pauseMs + pauseShare * (tookMs - longestPartMs);
  }

  /** The elements to look at in a root, some at a time. */
  *#elementsIn(root: Document | ShadowRoot): Iterable<ArrayLike<Element | null>> {
    const fromMs = performance.now();
    const empty = root.querySelectorAll(`:empty:is(${builtInHosts})`);
    if (performance.now() - fromMs > longSelectionMs) {
      yield* everyElementIn(root);
      return;
    }
    yield empty;
    yield root.querySelectorAll(`:not(${builtIns})`);
    yield Array.from(root.querySelectorAll('[slot]'), (element) => element.parentElement);
    if (performance.now() - this.#startedMs < closerFromMs) return;
    // One after the other, for together they take 21 ms on the HTML Standard.
    for (const hosts of [commonHosts, otherHosts]) {
      yield root.querySelectorAll(`:is(${hosts}):not(:empty)`);
    }
  }
}

function* everyElementIn(root: Document | ShadowRoot): Iterable<readonly Element[]> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let elements: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    elements.push(node as Element);
    if (elements.length < elementsPerLook) continue;
    yield elements;
    elements = [];
  }
  yield elements;
}
