/**
 * Where the card goes: wholly above or below the line that is read, or beside it where lines run down,
 * inside the part of the window that the reader sees. Pure: floating-ui's core gets a platform that knows our rectangles and no DOM.
 */
import {
  computePosition,
  type Placement as FloatingPlacement,
  flip,
  offset,
  type Platform,
  type Rect,
  shift,
  size,
} from '@floating-ui/core';
import type { Room } from '../components/card/room.ts';
import type { Way } from './life.ts';

/** Lengths in CSS pixels of the window. */
export type { Rect };

/** Between the line and the card. */
const gapPx = 6;
/** Between the card and the edge of what is seen. */
const edgePx = 8;
/** Below this a side is no place for a card. */
const leastRoomPx = 160;
/** The same across, where lines run down. */
const leastWidthPx = 240;
const cardWidthPx = 360;
export const cardHeightPx = 560;
/** On a touch screen narrower than this the card is a sheet. */
const narrowPx = 480;
const sheetWidthPx = 480;
/** The most of what is seen that a sheet takes, at its two stops. */
const halfShare = 0.5;
const tallShare = 0.92;
/** The share that it takes where it has to lie over the line. */
const overShare = 0.72;
/** A sheet of this height shows both names; with less room beside the line it lies over the line. */
const namesPx = 112;
/** From these heights on the first look may be set so, where it fits. */
const fullRoomPx = 440;
const mediumRoomPx = 340;
const bareRoomPx = 270;
const compactRoomPx = 236;

export interface Placement {
  readonly kind: 'beside-line' | 'sheet';
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly left: number;
  /** From the window's top or bottom edge, whichever the card hangs on: the other end may move. */
  readonly from: 'top' | 'bottom';
  readonly distance: number;
  readonly width: number;
  readonly maxHeight: number;
  /** How high a sheet can be dragged; as `maxHeight` beside a line. */
  readonly tallHeight: number;
  readonly room: Room;
}

/** @param scale - how large letters are: the same words take so much more room. */
function roomOf(pixels: number, scale: number): Room {
  const height = pixels / scale;
  if (height >= fullRoomPx) return 'full';
  if (height >= mediumRoomPx) return 'medium';
  if (height >= bareRoomPx) return 'bare';
  return height >= compactRoomPx ? 'compact' : 'least';
}

/** How wide the card may be where so much is seen, away from sheets. */
export function widthIn(seen: { readonly width: number }, scale: number): number {
  return Math.min(cardWidthPx * Math.max(1, scale), seen.width - 2 * edgePx);
}

interface Area {
  readonly seen: Rect;
  readonly window: { readonly height: number };
  readonly scale: number;
}

/**
 * A sheet at an edge of what is seen: beside the line, or over it where not even the names would find room
 * there, as in a low frame or under a headline that fills the window. To be read counts for more then.
 */
function sheet(
  side: 'top' | 'bottom',
  rooms: { readonly above: number; readonly below: number },
  { seen, window, scale }: Area,
): Placement {
  const width = Math.min(sheetWidthPx, seen.width);
  const beside = side === 'top' ? rooms.above : rooms.below;
  const maxHeight = Math.min(
    beside < namesPx
      ? Math.max(seen.height * overShare, leastRoomPx)
      : Math.min(beside, Math.max(seen.height * halfShare, namesPx)),
    seen.height,
    cardHeightPx * scale,
  );
  return {
    kind: 'sheet',
    side,
    left: seen.x + (seen.width - width) / 2,
    from: side,
    distance: side === 'top' ? seen.y : window.height - seen.y - seen.height,
    width,
    maxHeight,
    tallHeight: Math.max(maxHeight, Math.round(seen.height * tallShare)),
    room: roomOf(maxHeight, scale),
  };
}

/**
 * Places a card.
 * @param line - the line fragment of the mention that is read.
 * @param seen - the part of the window that the reader sees (`seen.ts`).
 * @param window - the window without its scroll bars: what hangs on its foot is measured from there.
 * @param natural - the height of the first look at the width that `widthIn` gives.
 * @param vertical - lines run from top to bottom.
 * @param scale - how large letters are beside the usual size, 1.
 */
export async function placeCard(input: {
  readonly line: Rect;
  readonly seen: Rect;
  readonly window: { readonly height: number };
  readonly natural: { readonly height: number };
  readonly way: Way;
  readonly vertical: boolean;
  readonly rightToLeft: boolean;
  readonly scale: number;
}): Promise<Placement> {
  const { line, seen, window } = input;
  const above = line.y - seen.y - gapPx;
  const below = seen.y + seen.height - (line.y + line.height) - gapPx;
  const left = line.x - seen.x;
  const beside = Math.max(left, seen.width - left - line.width) - gapPx - edgePx;
  const goesBeside = input.vertical && beside >= leastWidthPx;
  const farther = below >= above ? 'bottom' : 'top';
  if (!goesBeside) {
    if (input.way === 'touch' && seen.width <= narrowPx) {
      return sheet(below >= leastRoomPx ? 'bottom' : farther, { above, below }, input);
    }
    if (Math.max(above, below) - edgePx < leastRoomPx) {
      return sheet(farther, { above, below }, input);
    }
  }
  let width = widthIn(seen, input.scale);
  let height = Math.min(input.natural.height, cardHeightPx * input.scale);
  let maxHeight = height;
  const platform: Platform = {
    getElementRects: () => ({ reference: line, floating: { x: 0, y: 0, width, height } }),
    getClippingRect: () => seen,
    getDimensions: () => ({ width, height }),
    isRTL: () => input.rightToLeft,
  };
  const wanted: FloatingPlacement = goesBeside ? 'left-start' : 'bottom-start';
  const { x, y, placement } = await computePosition(undefined, undefined, {
    platform,
    strategy: 'fixed',
    placement: wanted,
    middleware: [
      offset(gapPx),
      flip({ padding: edgePx, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: edgePx }),
      size({
        padding: edgePx,
        apply: ({ availableHeight, availableWidth }) => {
          maxHeight = Math.min(cardHeightPx * input.scale, availableHeight);
          height = Math.min(height, maxHeight);
          if (goesBeside) width = Math.min(width, availableWidth);
        },
      }),
    ],
  });
  const side = placement.split('-')[0] as Placement['side'];
  return {
    kind: 'beside-line',
    side,
    left: x,
    from: side === 'top' ? 'bottom' : 'top',
    distance: side === 'top' ? window.height - (line.y - gapPx) : y,
    width,
    maxHeight,
    tallHeight: maxHeight,
    room: roomOf(maxHeight, input.scale),
  };
}

/**
 * The line fragment under the pointer, on a mention that wraps; the first one away from a pointer.
 * `undefined` where the mention is not rendered.
 */
export function fragmentAt(
  boxes: readonly Rect[],
  point: { readonly x: number; readonly y: number } | undefined,
): Rect | undefined {
  const drawn = boxes.filter((box) => box.width > 0 && box.height > 0);
  if (point === undefined) return drawn[0];
  const distance = (box: Rect) =>
    Math.hypot(
      Math.max(box.x - point.x, 0, point.x - box.x - box.width),
      Math.max(box.y - point.y, 0, point.y - box.y - box.height),
    );
  return drawn.reduce<Rect | undefined>(
    (nearest, box) => (nearest === undefined || distance(box) < distance(nearest) ? box : nearest),
    undefined,
  );
}
