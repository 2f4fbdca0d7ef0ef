/**
 * Listeners at the window that stand before the page's own. A page that listens there in the capture phase hears
 * of what a reader does in the card before the card does, and can take it: the arrow key turns its leaf, a dialog
 * takes the focus back. The listeners of one target are called in the order in which they were added, so ours are
 * added by a script that runs before any of the page. Until a card is open they do nothing.
 *
 * Here and not in `page/` or `card/`, for both need it and neither may know the other.
 */

/** Events that a page could take from the card, or take the card's for its own. */
const types =
  'keydown keypress keyup copy cut beforecopy focus blur focusin focusout pointerdown pointerup mousedown mouseup ' +
  'click dblclick auxclick contextmenu dragstart';
/** The same, where a listener that could prevent the default would make scrolling wait for the page. */
const passiveTypes =
  'wheel touchstart touchmove touchend' +
  // Firefox alone has these beside `wheel`: a page that prevents them keeps the card from scrolling.
  (import.meta.env.FIREFOX ? ' DOMMouseScroll MozMousePixelScroll' : '');

type Listener = (event: Event) => void;

interface Ear {
  readonly listeners: Set<Listener>;
  readonly hear: Listener;
}

const key = Symbol.for('two-names-ear');

/** Adds the listeners, where they are not there yet or `document.open()` has taken them away. */
export function prepareEar(): Ear {
  const world = globalThis as typeof globalThis & { [key]?: Ear };
  if (!world[key]) {
    const listeners = new Set<Listener>();
    const hear = (event: Event) => {
      for (const listener of listeners) listener(event);
    };
    world[key] = { listeners, hear };
  }
  const ear = world[key];
  for (const type of types.split(' ')) addEventListener(type, ear.hear, true);
  for (const type of passiveTypes.split(' ')) {
    addEventListener(type, ear.hear, { capture: true, passive: true });
  }
  return ear;
}

/** Has a listener hear of each of these events first, until the signal aborts. */
export function hearFirst(listener: Listener, signal: AbortSignal): void {
  const { listeners } = prepareEar();
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
