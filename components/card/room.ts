/** How tightly the first look is set: as loosely as what has to be seen without scrolling fits its panel. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * From all of it in full to the least that can be read: `full` has the small map, `medium` has none, `close`
 * has no Ainu name, `bare` no own scripts beneath the names and two lines of a passage, `folded` one line that
 * leads to it, `compact` has small letters, `dense` the smallest, and `least` scrolls as a whole.
 */
export type Room = 'full' | 'medium' | 'close' | 'bare' | 'folded' | 'compact' | 'dense' | 'least';

const roomsWithPassage: readonly Room[] = ['full', 'medium', 'close', 'bare'];

/** Whether a passage that fits the paragraph stands in the first look; else a line and the tab lead to it. */
export function showsPassage(room: Room): boolean {
  return roomsWithPassage.includes(room);
}

/** A passage, else the line about the reports. */
const passageOrLine = ['.best blockquote', '.fold'];
const sides = ['.positions'];

/** What comes after each, and what has to be seen for it to be kept: the first of these that is there. */
const tighter: Readonly<
  Partial<Record<Room, { readonly next: Room; readonly seen: readonly string[] }>>
> = {
  full: { next: 'medium', seen: passageOrLine },
  medium: { next: 'close', seen: passageOrLine },
  close: { next: 'bare', seen: passageOrLine },
  bare: { next: 'folded', seen: ['.best blockquote', ...sides] },
  folded: { next: 'compact', seen: sides },
  compact: { next: 'dense', seen: sides },
};

/** So much at the panel's end is seen only faintly, in CSS pixels: it fades out there (`tabs.css`). */
const fadePx = 10;

/** Whether the first of what is there ends below what is seen of the panel while it is not scrolled. */
function endsBelow(panel: HTMLElement, seen: readonly string[]): boolean {
  const [element] = seen.flatMap((selector) => panel.querySelector(selector) ?? []);
  if (element === undefined || panel.scrollHeight <= panel.clientHeight) return false;
  const end = element.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  return end + panel.scrollTop > panel.clientHeight - fadePx;
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
    // A passage that the reader has unfolded may end below.
    if (panel.current.querySelector('.best .whole') !== null) return;
    if (endsBelow(panel.current, step.seen)) setFitted({ most, height, room: step.next });
  });
  return room;
}
