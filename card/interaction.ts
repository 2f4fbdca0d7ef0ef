/** What a reader does to an open card, and beside it: pointer, focus and keys. */
import type { Host } from './host.ts';
import { isPastEnd, scrollByKey } from './keys.ts';
import { shield } from './shield.ts';

export interface ReaderEvents {
  readonly pointerIn: () => void;
  readonly pointerOut: () => void;
  readonly focusIn: () => void;
  readonly focusOut: () => void;
  /** `at`: where a press outside was, in CSS pixels of the window. */
  readonly dismiss: (
    by: 'escape' | 'outside' | 'button' | 'tab',
    at?: { readonly x: number; readonly y: number },
  ) => void;
  /** Whether Tab leads from the mark into the card. */
  readonly entersByTab: () => boolean;
}

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
  const focusedAtFirst = document.activeElement;
  /** The focus is where it was when the card opened: what the reader went to since is the mark. */
  const isTabFromMark = ({ key, shiftKey }: KeyboardEvent) =>
    key === 'Tab' &&
    !shiftKey &&
    host.root.activeElement === null &&
    document.activeElement === focusedAtFirst &&
    events.entersByTab();
  const takeKey = (event: KeyboardEvent) => {
    // The card is topmost: a dialog of the page below it must not close with the same key.
    if (event.key === 'Escape') {
      if (!closeLayer(host)) events.dismiss('escape');
    } else if (isPastEnd(event, host, dialog())) events.dismiss('tab');
    else if (isTabFromMark(event)) dialog()?.focus({ preventScroll: true });
    else return scrollByKey(event, host, dialog());
    return true;
  };
  shield({
    host,
    signal,
    take: (event, isInside) => {
      // A page that hears of presses first may keep them from all others.
      if (event.type === 'pointerdown' && !isInside) {
        const { clientX: x, clientY: y } = event as PointerEvent;
        events.dismiss('outside', { x, y });
      }
      return event.type === 'keydown' && takeKey(event as KeyboardEvent);
    },
  });
}

/** Closes what lies over the card, a source's bubble or the menu; false where nothing does. */
function closeLayer({ root }: Host): boolean {
  const layer = root.querySelector<HTMLElement>('[popover]:popover-open');
  layer?.hidePopover();
  return layer !== null;
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
