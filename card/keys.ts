/** Which key does what in an open card, before the page hears of any. */
import type { Host } from './host.ts';

const focusable = 'a[href], button:not([tabindex="-1"]), summary, [tabindex="0"]';

/** Whether a key leads past either end of the card, where the focus goes back to the page. */
export function isPastEnd(
  { key, shiftKey }: KeyboardEvent,
  { root }: Host,
  dialog: HTMLElement | null,
): boolean {
  const { activeElement } = root;
  if (key !== 'Tab' || activeElement === null) return false;
  const stops = [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) =>
    element.checkVisibility(),
  );
  const last = shiftKey ? stops[0] : stops.at(-1);
  return activeElement === last || (shiftKey && activeElement === dialog);
}
