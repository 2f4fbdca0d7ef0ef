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

/** How far a key scrolls, in heights of what is seen. */
const scrolling: Readonly<Record<string, number>> = {
  ArrowDown: 0.1,
  ArrowUp: -0.1,
  PageDown: 0.9,
  PageUp: -0.9,
  ' ': 0.9,
  End: 1_000,
  Home: -1_000,
};

/**
 * Scrolls the card where the focus is in it and on nothing that takes keys itself. The browser would scroll the page.
 * @returns whether the key is one for that, and the card can scroll.
 */
export function scrollByKey(
  event: KeyboardEvent,
  { root }: Host,
  dialog: HTMLElement | null,
): boolean {
  const panel = root.querySelector('[data-room="least"]') ?? root.querySelector('.panel');
  const share = scrolling[event.key];
  if (!panel || share === undefined || root.activeElement !== dialog || dialog === null)
    return false;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (panel.scrollHeight <= panel.clientHeight) return false;
  const direction = event.key === ' ' && event.shiftKey ? -1 : 1;
  panel.scrollBy({ top: share * direction * panel.clientHeight, behavior: 'instant' });
  return true;
}
