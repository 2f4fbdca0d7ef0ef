/**
 * What of the window the reader sees, in CSS pixels of the window: the layout viewport that `position: fixed`
 * goes by. It is less than the window where fingers have pinched the page larger, where a keyboard is on the
 * screen, and in a frame that the pages around show a part of: in a mail or under comments the frame is as
 * tall as its content.
 */
import type { Rect } from './place.ts';

/**
 * The window without its scroll bars. In quirks mode the body tells its size; in Firefox a body that may scroll tells
 * that of its content, so it is never more than the window with them.
 */
export function windowBox(): Rect {
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
  return {
    x: 0,
    y: 0,
    width: Math.min(root?.clientWidth || window.innerWidth, window.innerWidth),
    height: Math.min(root?.clientHeight || window.innerHeight, window.innerHeight),
  };
}

/** What two boxes have in common; a box without a size where that is nothing. */
export function common(one: Rect, other: Rect): Rect {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  };
}

/** What pinching and the keyboard on the screen leave of the window. */
function visualBox(): Rect {
  const visual = window.visualViewport;
  if (!visual) return windowBox();
  const { offsetLeft: x, offsetTop: y, width, height } = visual;
  return common(windowBox(), { x, y, width, height });
}

export interface Seen {
  /** Resolves when `box` is known: in a frame a moment later. */
  readonly ready: Promise<void>;
  readonly box: () => Rect;
}

/**
 * Watches what the reader sees of this window until the signal aborts. No frame can ask the pages around it how
 * much of it they show, but the browser tells what of an element is on the screen, across origins too: in a frame
 * one element as large as the window, without a picture of its own, is watched anew in each frame of animation.
 * @param root a shadow root of ours whose host is in the top layer: there no box of the page cuts the element.
 */
export function watchSeen(root: ShadowRoot, signal: AbortSignal): Seen {
  if (window.top === window) return { ready: Promise.resolve(), box: visualBox };
  const pane = document.createElement('div');
  pane.style.cssText = 'position:fixed;inset:0;visibility:hidden;pointer-events:none';
  root.append(pane);
  let shown: Rect | undefined;
  const ready = new Promise<void>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      // Without a size the pane is not drawn yet: the sheet that shows the host may come after the card.
      if (entry && entry.boundingClientRect.width > 0) {
        shown = entry.intersectionRect;
        resolve();
      }
      // The browser tells by itself of a first part and of nothing more, so it is asked again and again.
      observer.unobserve(pane);
      observer.observe(pane);
    });
    observer.observe(pane);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      resolve();
    });
  });
  return { ready, box: () => common(visualBox(), shown ?? windowBox()) };
}

/** Whether nothing of a box lies in an area. */
export function isOutside(box: Rect, area: Rect): boolean {
  return (
    box.y + box.height < area.y ||
    box.y > area.y + area.height ||
    box.x + box.width < area.x ||
    box.x > area.x + area.width
  );
}

/** Whether two boxes have one place and size. */
export const sameRect = (one: Rect, other: Rect) =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
