/**
 * Work in slices that give way to the page: no task of ours is longer than a frame, and none runs while
 * nobody sees the page.
 */

/** After this long a slice gives way, in milliseconds: half of what one task may take. */
const sliceMs = 8;

export interface Slices {
  /**
   * To be called between two pieces of work: goes on at once while the slice lasts, else gives way and
   * waits until the page is seen.
   * @returns false when the work is to end, for good.
   */
  next(): Promise<boolean>;
  /**
   * Whether the slice is used up; for loops that cannot afford to wait for each small piece.
   * @param neededMs how long the next piece may take, where it is not a small one.
   */
  isOver(neededMs?: number): boolean;
}

/** Slices on a document, until the signal aborts. */
export function slicesOn(document: Document, signal: AbortSignal): Slices {
  let endsAt = 0;
  const isOver = (neededMs = 0) => performance.now() + neededMs >= endsAt;
  return {
    isOver,
    async next() {
      if (isOver()) {
        await giveWay();
        // A prerendered page is hidden too, and that ends with the same event.
        while (document.visibilityState !== 'visible') {
          await new Promise((resolve) => {
            document.addEventListener('visibilitychange', resolve, { once: true });
          });
        }
        endsAt = performance.now() + sliceMs;
      }
      return !signal.aborted;
    },
  };
}

/** Lets the page have its turn. `scheduler.yield`: Chrome 129, Firefox 142; a timer before that. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
