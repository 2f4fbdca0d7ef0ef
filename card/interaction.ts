/** What a reader does to an open card, and beside it: pointer, focus and keys. */
import type { Host } from './host.ts';
import { keepKeysInside } from './keys.ts';

export interface ReaderEvents {
  readonly pointerIn: () => void;
  readonly pointerOut: () => void;
  readonly focusIn: () => void;
  readonly focusOut: () => void;
  readonly dismiss: (by: 'escape' | 'outside' | 'button' | 'tab') => void;
}

const focusable = 'a[href], button:not([tabindex="-1"]), summary, [tabindex="0"]';

/**
 * Tells what the reader does until the signal aborts.
 * @param dialog the element in the host that takes the focus; null before it is drawn.
 * @param takesFocus whether the card was opened with the focus in it.
 */
export function listenToReader({
  host,
  dialog,
  takesFocus,
  events,
  signal,
}: {
  host: Host;
  dialog: () => HTMLElement | null;
  takesFocus: boolean;
  events: ReaderEvents;
  signal: AbortSignal;
}): void {
  listenToPointer({ host, events, signal });
  listenToFocus({ host, takesFocus, events, signal });
  keepKeysInside({
    host,
    signal,
    take: (event) => {
      // The card is topmost: a dialog of the page below it must not close with the same key.
      if (event.key === 'Escape') events.dismiss('escape');
      else if (isPastEnd(event, host, dialog())) events.dismiss('tab');
      else return false;
      return true;
    },
  });
}

function listenToPointer({
  host,
  events,
  signal,
}: {
  host: Host;
  events: ReaderEvents;
  signal: AbortSignal;
}): void {
  host.element.addEventListener(
    'pointerenter',
    (event) => {
      if (event.isTrusted) events.pointerIn();
    },
    { signal },
  );
  host.element.addEventListener(
    'pointerleave',
    (event) => {
      // Selecting in the card may lead out of it.
      if (event.isTrusted && event.buttons === 0) events.pointerOut();
    },
    { signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host.element)) {
        events.dismiss('outside');
      }
    },
    { capture: true, signal },
  );
}

function listenToFocus({
  host: { root },
  takesFocus,
  events,
  signal,
}: {
  host: Host;
  takesFocus: boolean;
  events: ReaderEvents;
  signal: AbortSignal;
}): void {
  root.addEventListener(
    'focusin',
    () => {
      if (root.activeElement?.matches(':focus-visible') || takesFocus) events.focusIn();
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    () => {
      // The next element has the focus only after this event; a window that lost it keeps its element.
      setTimeout(() => {
        if (!signal.aborted && document.hasFocus() && root.activeElement === null) {
          events.focusOut();
        }
      });
    },
    { signal },
  );
}

/** Whether a key leads past either end of the card, where the focus goes back to the page. */
function isPastEnd(
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
