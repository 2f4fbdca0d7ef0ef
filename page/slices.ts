/**
 * Work in slices that give way to the page: no task of ours is longer than a frame, and none runs while
 * nobody sees the page.
 */

/** After this long a slice gives way, in milliseconds: half of what one task may take. */
const sliceMs = 8;

export class Slices {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #endsAt = 0;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  /**
   * To be called between two pieces of work: goes on at once while the slice lasts, else gives way and
   * waits until the page is seen.
   * @param neededMs how long the next piece may take, where it is not a small one.
   * @returns false when the work is to end, for good.
   */
  async next(neededMs = 0): Promise<boolean> {
    if (this.isOver(neededMs)) {
      await giveWay();
      await this.#seen();
      this.#endsAt = performance.now() + sliceMs;
    }
    return !this.#signal.aborted;
  }

  /**
   * Whether the slice is used up; for loops that cannot afford to wait for each small piece.
   * @param neededMs how long the next piece may take, where it is not a small one.
   */
  isOver(neededMs = 0): boolean {
    return performance.now() + neededMs >= this.#endsAt;
  }

  /** Resolves when the page is seen: neither hidden nor prerendered. */
  #seen(): Promise<void> {
    const document = this.#document;
    if (document.visibilityState === 'visible') return Promise.resolve();
    return new Promise((resolve) => {
      const seen = new AbortController();
      const check = () => {
        if (document.visibilityState !== 'visible' && !this.#signal.aborted) return;
        seen.abort();
        resolve();
      };
      const options = { signal: seen.signal };
      // A prerendered page is hidden, and becomes visible with an event, when it is activated.
      document.addEventListener('visibilitychange', check, options);
      this.#signal.addEventListener('abort', check, options);
    });
  }
}

/** Lets the page have its turn. `scheduler.yield`: Chrome 129, Firefox 142; a timer before that. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
