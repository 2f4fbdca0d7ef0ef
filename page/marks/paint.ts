/**
 * Sees to it that the marks near the window are painted.
 *
 * Chromium computes a highlight style for every element that a rule could mean. A rule for all put in when
 * a first mark is found costs a page of 8,000 elements some 50 ms, for the marks' own parents by their
 * positions 5, wrapping the marks in elements 7. A rule that is there before the page costs nothing, but
 * any page could ask for its computed style, and so learn of us without a mark. So the parents are named,
 * those within a screen of the window, and others as they come near. Where the page moves one to another
 * position, or there are too many, a rule for all takes over.
 */

import { type Slices, slicesOn } from '../slices.ts';
import { positionsOf } from './position.ts';

/** From this many positions on, one rule for all is the lighter sheet. */
const mostPositions = 400;
/** How long a change of the page may wait to be looked at, in milliseconds. */
const lookPauseMs = 100;

export interface PaintOptions {
  /** Puts a sheet for these selectors into the frame. */
  readonly put: (on: readonly string[]) => void;
  /** The selector for all elements, and whether it is light enough to be used at once. */
  readonly everywhere: { readonly selector: string; readonly isLight: boolean };
  readonly signal: AbortSignal;
}

export class Paint {
  readonly #options: PaintOptions;
  readonly #observer: IntersectionObserver;
  readonly #slices: Slices;
  /** Elements that are watched or painted. */
  readonly #known = new WeakSet<Element>();
  readonly #painted = new Map<Element, string>();
  /** The selectors that there is a rule for. */
  readonly #put = new Set<string>();
  #isEverywhere = false;
  #isLooking = false;

  constructor(options: PaintOptions) {
    this.#options = options;
    this.#slices = slicesOn(document, options.signal);
    this.#observer = new IntersectionObserver((entries) => this.#came(entries), {
      rootMargin: '100%',
    });
    options.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Takes in the texts that marks stand in; those known already cost next to nothing. */
  follow(texts: Iterable<Text>): void {
    if (this.#isEverywhere) return;
    if (this.#options.everywhere.isLight) {
      this.#paintEverywhere();
      return;
    }
    for (const text of texts) {
      const { parentElement } = text;
      if (parentElement !== null && this.#known.has(parentElement)) continue;
      // Chromium does not look for positions in shadow trees when a sheet is put in later (156).
      // The text is asked, for a form may answer with one of its fields.
      if (parentElement === null || text.getRootNode() !== text.ownerDocument) {
        this.#paintEverywhere();
        return;
      }
      this.#known.add(parentElement);
      this.#observer.observe(parentElement);
    }
    this.look();
  }

  /** The page may have changed: looks, a moment later, whether the positions still hold. */
  look(): void {
    if (this.#isEverywhere || this.#isLooking || this.#painted.size === 0) return;
    this.#isLooking = true;
    setTimeout(() => {
      this.#isLooking = false;
      if (!this.#options.signal.aborted) void this.#check();
    }, lookPauseMs);
  }

  /** In slices: Chromium counts siblings to tell whether a position holds, 0.3 ms among 100,000. */
  async #check(): Promise<void> {
    for (const [element, selector] of this.#painted) {
      if (this.#slices.isOver() && !(await this.#slices.next())) return;
      if (!element.isConnected) this.#forget(element);
      else if (!element.matches(selector)) this.#paintEverywhere();
    }
  }

  /** Forgets an element that left the page: it may come back at another position. */
  #forget(element: Element): void {
    this.#painted.delete(element);
    this.#known.delete(element);
  }

  /** Puts everything in again: the page came back from a cache that may have lost its sheets. */
  repeat(): void {
    if (this.#isEverywhere) this.#options.put([this.#options.everywhere.selector]);
    else if (this.#painted.size > 0) this.#options.put([...this.#painted.values()]);
  }

  #came(entries: readonly IntersectionObserverEntry[]): void {
    if (this.#options.signal.aborted || this.#isEverywhere) return;
    const near: Element[] = [];
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // What has no box, as under `display: contents`, never comes near.
      if (!isIntersecting && (box.width > 0 || box.height > 0)) continue;
      this.#observer.unobserve(target);
      if (target.isConnected) near.push(target);
      else this.#forget(target);
    }
    if (near.length === 0) return;
    for (const element of this.#painted.keys()) {
      if (!element.isConnected) this.#forget(element);
    }
    const isFew = this.#painted.size + near.length <= mostPositions;
    const added = isFew ? positionsOf(near) : undefined;
    if (!added) {
      this.#paintEverywhere();
      return;
    }
    // Text that is drawn anew, time and again, comes to where a rule stands for it already.
    const unknown = added.filter((selector) => !this.#put.has(selector));
    for (const selector of unknown) this.#put.add(selector);
    for (const [index, selector] of added.entries()) {
      const element = near[index];
      if (element) this.#painted.set(element, selector);
    }
    if (unknown.length > 0) this.#options.put(unknown);
  }

  #paintEverywhere(): void {
    this.#isEverywhere = true;
    this.#observer.disconnect();
    this.#painted.clear();
    this.#options.put([this.#options.everywhere.selector]);
  }
}
