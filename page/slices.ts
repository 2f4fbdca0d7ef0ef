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
   * @param neededMs how long the next piece may take, where it is not a small one.
   * @returns false when the work is to end, for good.
   */
  next(neededMs?: number): Promise<boolean>;
  /** Whether the slice is used up; for loops that cannot afford to wait for each small piece. */
  isOver(): boolean;
}

/** Slices on a document, until the signal aborts. */
export function slicesOn(document: Document, signal: AbortSignal): Slices {
  let endsAt = document.hidden ? 0 : performance.now() + sliceMs;
  const isOver = (neededMs = 0) => performance.now() + neededMs >= endsAt;
  return {
    isOver,
    async next(neededMs) {
      if (isOver(neededMs)) {
        await giveWay();
        // A prerendered page is hidden too, and that ends with the same event.
        while (document.hidden) {
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

/** Chrome 129, Firefox 142; TypeScript does not know it. */
declare const scheduler: { yield(): Promise<void> };

/** Lets the page have its turn. */
export function giveWay(): Promise<void> {
  return scheduler.yield();
}
