import type { Host } from './host.ts';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps the keys that are pressed in the card from the page. To stop them at the shadow root would be
 * too late: pages also listen in the capture phase, before an event reaches the card. So they are stopped
 * at the window, and the card's own parts get a copy that does not leave the shadow root.
 * @param take - what to do with a key first, in the card or out of it; true if it is used up by that.
 */
export function keepKeysInside(input: {
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly take: (event: KeyboardEvent) => boolean;
}): void {
  const { host, signal, take } = input;
  for (const type of keyEvents) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || event.isComposing) return;
        const isInside = event.composedPath().includes(host.element);
        if (type === 'keydown' && take(event)) {
          event.preventDefault();
          event.stopImmediatePropagation();
        } else if (isInside) {
          event.stopImmediatePropagation();
          if (!copyInto(host.root, event)) event.preventDefault();
        }
      },
      { capture: true, signal },
    );
  }
}

/**
 * Firefox lets a `KeyboardEvent` made by a content script out of the shadow root, whatever its `composed`
 * says; a plain event stays, and the card's parts ask for nothing but its key.
 * @returns false where the card's own part prevented the default action.
 */
function copyInto(root: ShadowRoot, { type, key }: KeyboardEvent): boolean {
  const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { key });
  return root.activeElement?.dispatchEvent(copy) ?? true;
}
