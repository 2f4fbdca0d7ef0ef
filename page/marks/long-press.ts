/**
 * A finger held on a marked link opens its card; a tap stays the link's own. Both browsers tell of a long
 * press by `contextmenu`, and would show the link's menu for it: it is taken over on marked links alone.
 * Where no such event comes (touch on a desktop's Firefox), the same time passes here.
 */

/** As long as browsers wait before they call it a long press, and a little more. */
const holdMs = 600;
/** A finger that moves farther scrolls, in CSS pixels. */
const stillPx = 10;

export interface LongPressOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** What opens the card of a marked link under a finger; undefined where none is. Asked as it goes down. */
  readonly opener: (event: PointerEvent) => (() => void) | undefined;
}

export function watchLongPress({ document, signal, opener }: LongPressOptions): void {
  let held: { readonly x: number; readonly y: number; readonly open: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The finger that opened a card is still down: what its lifting does is not the link's. */
  let hasOpened = false;
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
    hasOpened = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const open = opener(event);
    if (open === undefined) return;
    held = { x: event.clientX, y: event.clientY, open };
    timer = setTimeout(openHeld, holdMs);
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (held && Math.hypot(clientX - held.x, clientY - held.y) > stillPx) letGo();
  });
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  listen('contextmenu', (event) => {
    if (held) openHeld();
    if (hasOpened) event.preventDefault();
  });
  listen('click', (event) => {
    if (hasOpened) event.preventDefault();
    hasOpened = false;
  });
  signal.addEventListener('abort', letGo, { once: true });
}
