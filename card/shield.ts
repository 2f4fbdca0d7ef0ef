/**
 * Keeps what a reader does in the card from the page. To stop an event at the shadow root would be too late: pages
 * listen in the capture phase too, before it reaches the card. So it is stopped at the window (`first-ear.ts`),
 * and the card's own parts get a copy that does not leave the shadow root. What the browser itself does on an
 * event, to scroll or to follow a link, hangs on neither.
 */
import { hearFirst } from '../first-ear.ts';
import type { Host } from './host.ts';

/** What the card's parts may ask of an event. */
const copied = [
  ...['key', 'code', 'repeat', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey'],
  ...['clientX', 'clientY', 'button', 'buttons', 'detail', 'pointerId', 'pointerType', 'isPrimary'],
] as const;

/** The browser acts on these by itself, and no part of the card listens. */
const unheard = new Set([
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'copy',
  'cut',
  'beforecopy',
]);

/** What ends a press: it is the card's where that began in the card, as when a reader selects words in it. */
const released = new Set(['pointerup', 'mouseup', 'click']);
/** A click by a key ends no press, and has no number of clicks. */
const endsPress = ({ type, detail }: Event & { readonly detail?: number }) =>
  released.has(type) && (type !== 'click' || detail !== 0);

/**
 * Shields an open card until the signal aborts.
 * @param take - what to do with an event first, in the card or out of it; true if it is used up by that.
 */
export function shield(input: {
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly take: (event: Event, isInside: boolean) => boolean;
}): void {
  const { host, signal, take } = input;
  const copyInto = copier(host);
  let isPressedInside = false;
  hearFirst((event) => {
    if (!event.isTrusted || isComposing(event)) return;
    const isInside = event.composedPath().includes(host.element);
    if (event.type === 'pointerdown') isPressedInside = isInside;
    const isTaken = take(event, isInside);
    if (isTaken || isInside) keepRest(event, host);
    if (isTaken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (isInside || isToHost(event, host) || (isPressedInside && endsPress(event))) {
      event.stopImmediatePropagation();
      if (!unheard.has(event.type) && !copyInto(event, isInside)) event.preventDefault();
    }
  }, signal);
}

/**
 * Keeps from the page what follows a key that went down for the card: its repeats while it is held, and its coming up.
 * The card may be closed by then, and a lightbox that closes when Escape comes up is not to hear of this one.
 */
function keepRest(down: Event, { element }: Host): void {
  if (!(down instanceof KeyboardEvent) || down.type !== 'keydown' || down.repeat) return;
  const end = new AbortController();
  hearFirst((event) => {
    // The ear calls a listener that is added while it tells of an event for that event too.
    if (event === down || !(event instanceof KeyboardEvent) || !event.isTrusted) return;
    if (event.code !== down.code) return;
    const isNewPress = event.type === 'keydown' && !event.repeat;
    // A key that comes up while the reader is in another window is never heard: the next press is its own.
    if (isNewPress || event.type === 'keyup') end.abort();
    if (isNewPress) return;
    event.stopImmediatePropagation();
    if (!event.composedPath().includes(element)) event.preventDefault();
  }, end.signal);
}

const isComposing = (event: Event) => event instanceof KeyboardEvent && event.isComposing;

/** Whether the focus goes from the page to the card: a dialog that keeps the focus would take it back. */
function isToHost(event: Event, host: Host): boolean {
  return event instanceof FocusEvent && event.relatedTarget === host.element;
}

/** Gives events on to the card's parts. False where one of them prevented the default action. */
function copier({ root }: Host): (event: Event, isInside: boolean) => boolean {
  /** Where a pointer was pressed: a handle that is dragged keeps the pointer. */
  let pressed: Element | null = null;
  const innerTarget = (event: Event): Element | ShadowRoot | null => {
    if (!(event instanceof MouseEvent)) return root.activeElement ?? root;
    // A click by keyboard has no point.
    const isByKey = event.type === 'click' && event.detail === 0;
    const under = isByKey ? null : root.elementFromPoint(event.clientX, event.clientY);
    if (event.type === 'pointerdown') pressed = under;
    const isHeld =
      event instanceof PointerEvent && (pressed?.hasPointerCapture(event.pointerId) ?? false);
    return (isHeld ? pressed : under) ?? root.activeElement;
  };
  return (event, isInside) => {
    // The page's own element lost the focus to the card: nothing of ours.
    if (!isInside) return true;
    // Firefox lets a `KeyboardEvent` made by a content script out of the shadow root, whatever its `composed`
    // says; a plain event stays.
    const bubbles = event.type !== 'focus' && event.type !== 'blur';
    const copy = new Event(event.type, { bubbles, cancelable: event.cancelable });
    for (const name of copied) {
      if (name in event) Object.defineProperty(copy, name, { value: Reflect.get(event, name) });
    }
    return innerTarget(event)?.dispatchEvent(copy) ?? true;
  };
}
