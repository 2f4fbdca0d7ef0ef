/** How tightly the first look is set: as loosely as what has to be seen without scrolling fits its panel. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * From all of it in full to the least that can be read: `full` has the small map, `medium` has none, `close`
 * has no Ainu name, `bare` no own scripts beneath the names, `compact` has small letters, `dense` the smallest,
 * and `least` scrolls as a whole.
 */
export type Room = 'full' | 'medium' | 'close' | 'bare' | 'compact' | 'dense' | 'least';

/** What comes after each, and what has to be seen for it to be kept. */
const tighter: Readonly<Partial<Record<Room, { readonly next: Room; readonly seen: string }>>> = {
  full: { next: 'medium', seen: '.best blockquote, .fold' },
  medium: { next: 'close', seen: '.best blockquote, .fold' },
  close: { next: 'bare', seen: '.best blockquote, .fold' },
  bare: { next: 'compact', seen: '.positions' },
  compact: { next: 'dense', seen: '.positions' },
};

/** Whether an element of the panel ends below what is seen of it while it is not scrolled. */
function endsBelow(panel: HTMLElement, selector: string): boolean {
  const element = panel.querySelector(selector);
  if (element === null || panel.scrollHeight <= panel.clientHeight) return false;
  const end = element.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  return end + panel.scrollTop > panel.clientHeight + 1;
}

/**
 * The room that the first look is set for. It is measured, not reckoned: how much the words take depends on
 * language, place and the reader's letters.
 * @param panel - what scrolls, with the first look in it.
 * @param most - the loosest that the height may do for.
 * @param height - of the card at most, in CSS pixels: another one is tried anew.
 */
export function useRoom(
  panel: RefObject<HTMLElement | null>,
  most: Room,
  height: number | undefined,
): Room {
  const [fitted, setFitted] = useState({ most, height, room: most });
  const room = fitted.most === most && fitted.height === height ? fitted.room : most;
  // It only ever goes on to a tighter one, so that it ends.
  useLayoutEffect(() => {
    const step = tighter[room];
    if (step === undefined || panel.current === null) return;
    if (endsBelow(panel.current, step.seen)) setFitted({ most, height, room: step.next });
  });
  return room;
}
