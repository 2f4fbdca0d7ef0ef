/**
 * Where the card goes: wholly above or below the line that is read, or beside it where lines run down,
 * inside the window. Pure: floating-ui's core gets a platform that knows our rectangles and no DOM.
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
import type { Room } from '../components/card/sections.tsx';
import type { Way } from './life.ts';

/** Lengths in CSS pixels of the window. */
export type { Rect };

/** Between the line and the card. */
const gapPx = 6;
/** Between the card and the window's edge. */
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
/** A sheet leaves this part of the window to the page. */
const sheetShare = 0.72;
/** From these heights on the first look can be set so. */
const fullRoomPx = 540;
const mediumRoomPx = 412;
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
  readonly room: Room;
}

function roomOf(height: number): Room {
  if (height >= fullRoomPx) return 'full';
  if (height >= mediumRoomPx) return 'medium';
  return height >= compactRoomPx ? 'compact' : 'least';
}

/** How wide the card may be in a window, away from sheets. */
export function widthIn(window: { readonly width: number }): number {
  return Math.min(cardWidthPx, window.width - 2 * edgePx);
}

function sheet(
  side: 'top' | 'bottom',
  rooms: { readonly above: number; readonly below: number },
  window: Rect,
): Placement {
  const width = Math.min(sheetWidthPx, window.width);
  const maxHeight = Math.min(
    side === 'top' ? rooms.above : rooms.below,
    window.height * sheetShare,
    cardHeightPx,
  );
  return {
    kind: 'sheet',
    side,
    left: (window.width - width) / 2,
    from: side,
    distance: 0,
    width,
    maxHeight,
    room: roomOf(maxHeight),
  };
}

/**
 * Places a card.
 * @param line - the line fragment of the mention that is read.
 * @param window - the window without its scroll bars; `x` and `y` are 0.
 * @param natural - the height of the first look at the width that `widthIn` gives.
 * @param vertical - lines run from top to bottom.
 */
export async function placeCard(input: {
  readonly line: Rect;
  readonly window: Rect;
  readonly natural: { readonly height: number };
  readonly way: Way;
  readonly vertical: boolean;
  readonly rightToLeft: boolean;
}): Promise<Placement> {
  const { line, window } = input;
  const above = line.y - gapPx;
  const below = window.height - (line.y + line.height) - gapPx;
  const beside = Math.max(line.x, window.width - line.x - line.width) - gapPx - edgePx;
  const goesBeside = input.vertical && beside >= leastWidthPx;
  const farther = below >= above ? 'bottom' : 'top';
  if (!goesBeside) {
    if (input.way === 'touch' && window.width <= narrowPx) {
      return sheet(below >= leastRoomPx ? 'bottom' : farther, { above, below }, window);
    }
    if (Math.max(above, below) - edgePx < leastRoomPx) {
      return sheet(farther, { above, below }, window);
    }
  }
  let width = widthIn(window);
  let height = Math.min(input.natural.height, cardHeightPx);
  let maxHeight = height;
  const platform: Platform = {
    getElementRects: () => ({ reference: line, floating: { x: 0, y: 0, width, height } }),
    getClippingRect: () => window,
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
          maxHeight = Math.min(cardHeightPx, availableHeight);
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
    room: roomOf(maxHeight),
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
