/**
 * A finger held on a marked link opens its card; a tap stays the link's own. Both browsers tell of a long
 * press by `contextmenu`, and would show the link's menu for it: it is taken over on marked links alone.
 * Where no such event comes (touch on a desktop's Firefox), the same time passes here.
 */

/** As long as browsers wait before they call it a long press, and a little more. */
const holdMs = 600;
/** A finger that moves farther scrolls, in CSS pixels. */
const stillPx = 10;
/** The click of a finger that is lifted comes sooner, in milliseconds. */
const clickMs = 500;

export interface LongPressOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** What opens the card of a marked link under a finger; undefined where none is. Asked as it goes down. */
  readonly opener: (event: PointerEvent) => (() => void) | undefined;
}

export function watchLongPress({ document, signal, opener }: LongPressOptions): void {
  let held: { readonly x: number; readonly y: number; readonly open: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A finger opened a card and is down, or was just now: what its lifting does is not the link's. */
  let hasOpened = false;
  let afterLift: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(afterLift);
    hasOpened = false;
  };
  const letGo = () => {
    clearTimeout(timer);
    held = undefined;
  };
  const openHeld = () => {
    if (held !== undefined) {
      hasOpened = true;
      held.open();
    }
    letGo();
  };
  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) listener(event);
      },
      { signal, capture: true },
    );
  listen('pointerdown', (event) => {
    letGo();
    forget();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const open = opener(event);
    if (open === undefined) return;
    held = { x: event.clientX, y: event.clientY, open };
    timer = setTimeout(openHeld, holdMs);
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (held && Math.hypot(clientX - held.x, clientY - held.y) > stillPx) letGo();
  });
  const lift = () => {
    letGo();
    // After some of them, as where the browser takes the finger for its own, no click comes.
    afterLift = setTimeout(forget, clickMs);
  };
  listen('pointerup', lift);
  listen('pointercancel', lift);
  // A key clicks, and asks for a menu, too.
  listen('keydown', forget);
  listen('contextmenu', (event) => {
    if (held) openHeld();
    if (hasOpened) event.preventDefault();
  });
  listen('click', (event) => {
    if (hasOpened) event.preventDefault();
    forget();
  });
  const stop = () => {
    letGo();
    forget();
  };
  signal.addEventListener('abort', stop, { once: true });
}
