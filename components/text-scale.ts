/** How large the reader wants letters: what the sizes of `tokens.css` are multiplied by. */
import type { Settings } from '../settings/schema.ts';

/** A body of 14, 15 and 17 pixels. Captions stay at 12 or more: the notes of the smallest step too. */
export const textScales: Readonly<Record<Settings['textSize'], number>> = {
  small: 14 / 15,
  medium: 1,
  large: 17 / 15,
};
