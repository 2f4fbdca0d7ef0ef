/** A small layer that a button opens over everything else: a source's bubble, the card's menu. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Between the button and its layer, and between the layer and the window's edge, in CSS pixels. */
const gapPx = 4;
const edgePx = 8;

export interface Layer<Opener extends HTMLElement> {
  readonly button: RefObject<Opener | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Below the button where there is room, else above it; inside the window across. */
function place(layer: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = layer.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const right = Math.max(edgePx, (clientWidth || innerWidth) - width - edgePx);
  const isRoomBelow = bottom + gapPx + height + edgePx <= (clientHeight || innerHeight);
  layer.style.left = `${Math.min(Math.max(edgePx, left), right)}px`;
  layer.style.top = `${isRoomBelow ? bottom + gapPx : Math.max(edgePx, top - gapPx - height)}px`;
}

/**
 * Opens and closes a layer of the `popover` attribute's `manual` kind: an `auto` one would close the page's
 * own. It closes by Escape, by a press or a focus elsewhere, and when its button scrolls; what lies under it
 * does not move. The element of `layer` is to be drawn only while it is open.
 */
export function useLayer<Opener extends HTMLElement = HTMLButtonElement>(): Layer<Opener> {
  const button = useRef<Opener>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);

  // A layout effect, for a key that comes before the next frame must be heard: on a busy machine it does.
  useLayoutEffect(() => {
    const shown = layer.current;
    const opener = button.current;
    if (!isOpen || shown === null || opener === null) return undefined;
    shown.showPopover?.();
    place(shown, opener);
    const openedAt = opener.getBoundingClientRect();
    const life = new AbortController();
    const { signal } = life;
    const root = shown.getRootNode();
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node && (shown.contains(target) || opener.contains(target));
    const closeBeside = (event: Event) => {
      if (!isOurs(event.target)) setOpen(false);
    };
    const options = { capture: true, passive: true, signal };
    root.addEventListener('pointerdown', closeBeside, options);
    root.addEventListener('focusin', closeBeside, options);
    root.addEventListener(
      'scroll',
      (event) => {
        // The news of a scroll that was over before it opened may come after: nothing has moved since.
        const { left, top } = opener.getBoundingClientRect();
        if (left !== openedAt.left || top !== openedAt.top) closeBeside(event);
      },
      options,
    );
    root.addEventListener(
      'keydown',
      (event) => {
        if (Reflect.get(event, 'key') !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (isOurs(shown.ownerDocument.activeElement)) opener.focus();
        setOpen(false);
      },
      { capture: true, signal },
    );
    // The card's own script closes it so, where Escape is pressed outside the card.
    shown.addEventListener(
      'toggle',
      (event) => {
        if (event.newState === 'closed') setOpen(false);
      },
      { signal },
    );
    // In a shadow root nothing of the page's is heard: neither a press there nor its scrolling.
    if (root instanceof ShadowRoot) {
      const { host } = root;
      window.addEventListener('scroll', () => setOpen(false), options);
      window.addEventListener(
        'pointerdown',
        (event) => {
          if (!event.composedPath().includes(host)) setOpen(false);
        },
        options,
      );
    }
    return () => life.abort();
  }, [isOpen]);

  return { button, layer, isOpen, open: () => setOpen(true), close };
}
