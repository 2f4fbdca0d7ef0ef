import fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentAt, type Placement, placeCard, type Rect } from './place.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});
const place = (
  line: Rect,
  size: { width: number; height: number },
  more: Partial<Parameters<typeof placeCard>[0]> = {},
) =>
  placeCard({
    line,
    seen: rect(0, 0, size.width, size.height),
    window: size,
    natural: { height: 480 },
    way: 'pointer',
    vertical: false,
    rightToLeft: false,
    scale: 1,
    ...more,
  });

/** The box that the card takes at most. */
function boxOf(placement: Placement, size: { height: number }): Rect {
  const { left, from, distance, width, maxHeight } = placement;
  const y = from === 'top' ? distance : size.height - distance - maxHeight;
  return rect(left, y, width, maxHeight);
}

const desktop = { width: 1280, height: 800 };

test('it hangs below the line where it fits', async () => {
  expect(await place(rect(200, 100, 60, 20), desktop)).toMatchObject({
    side: 'bottom',
    from: 'top',
    distance: 126,
    left: 200,
    room: 'full',
  });
});

test('it stands above the line near the window’s foot, hung on the line', async () => {
  expect(await place(rect(200, 700, 60, 20), desktop)).toMatchObject({
    side: 'top',
    from: 'bottom',
    distance: 106,
  });
});

test('it stays inside the window at its right edge', async () => {
  const placement = await place(rect(1240, 100, 60, 20), desktop);
  expect(placement.left + placement.width).toBe(1272);
});

test('it begins at the line’s right end on a right-to-left page', async () => {
  const placement = await place(rect(600, 100, 60, 20), desktop, { rightToLeft: true });
  expect(placement.left + placement.width).toBe(660);
});

test('in a 320-pixel window it takes the width there is', async () => {
  expect(await place(rect(100, 100, 60, 20), { width: 320, height: 640 })).toMatchObject({
    left: 8,
    width: 304,
  });
});

test('where neither side has 160 pixels it is a sheet at the edge farther from the line', async () => {
  expect(await place(rect(100, 120, 60, 20), { width: 800, height: 300 })).toMatchObject({
    kind: 'sheet',
    side: 'bottom',
    from: 'bottom',
    distance: 0,
  });
  expect(await place(rect(100, 160, 60, 20), { width: 800, height: 300 })).toMatchObject({
    kind: 'sheet',
    side: 'top',
  });
});

test('it stays in what is seen of a tall frame, and hangs on the frame’s own foot', async () => {
  const tall = { seen: rect(0, 340, 1280, 800), window: { height: 3000 } };
  expect(await place(rect(200, 1000, 60, 20), desktop, tall)).toMatchObject({
    side: 'top',
    from: 'bottom',
    distance: 2006,
    maxHeight: 560,
  });
  expect(await place(rect(200, 400, 60, 20), desktop, tall)).toMatchObject({
    side: 'bottom',
    from: 'top',
    distance: 426,
  });
});

test('a sheet hangs on the edges of what is seen, not of the window', async () => {
  const pinched = { seen: rect(300, 400, 360, 260), window: { height: 800 } };
  expect(await place(rect(320, 500, 60, 20), desktop, pinched)).toMatchObject({
    kind: 'sheet',
    side: 'bottom',
    left: 300,
    distance: 140,
    width: 360,
  });
});

test('where not even the names find room beside the line, the sheet lies over it', async () => {
  const low = await place(rect(100, 50, 60, 20), { width: 420, height: 130 });
  expect(low).toMatchObject({ kind: 'sheet', maxHeight: 130 });
  // The height that a frame has where its page says none.
  const frame = await place(rect(100, 8, 60, 22), { width: 420, height: 150 });
  expect(frame.maxHeight).toBeGreaterThanOrEqual(112);
  const headline = await place(rect(0, 40, 700, 230), { width: 700, height: 320 });
  expect(headline.maxHeight).toBeGreaterThan(220);
});

test('a tap on a narrow screen opens a bottom sheet, or a top one where that would hide the line', async () => {
  const phone = { width: 390, height: 800 };
  expect(await place(rect(10, 200, 60, 20), phone, { way: 'touch' })).toMatchObject({
    kind: 'sheet',
    side: 'bottom',
    width: 390,
  });
  expect(await place(rect(10, 700, 60, 20), phone, { way: 'touch' })).toMatchObject({
    kind: 'sheet',
    side: 'top',
  });
});

test('it goes beside a line that runs down', async () => {
  expect(await place(rect(900, 100, 20, 120), desktop, { vertical: true })).toMatchObject({
    side: 'left',
    left: 534,
  });
  expect(await place(rect(100, 100, 20, 120), desktop, { vertical: true })).toMatchObject({
    side: 'right',
    left: 126,
  });
});

describe('wherever the line is', () => {
  test('the card is in the window and never over the line', async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.record({
          width: fastCheck.integer({ min: 320, max: 1600 }),
          height: fastCheck.integer({ min: 240, max: 1200 }),
          x: fastCheck.integer({ min: 0, max: 300 }),
          share: fastCheck.double({ min: 0, max: 1, noNaN: true }),
          natural: fastCheck.integer({ min: 200, max: 900 }),
          way: fastCheck.constantFrom('pointer', 'touch', 'command'),
        }),
        async ({ width, height, x, share, natural, way }) => {
          const line = rect(x, share * (height - 20), 20, 20);
          const placement = await place(
            line,
            { width, height },
            { natural: { height: natural }, way },
          );
          const box = boxOf(placement, { height });
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(-0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
          const isAbove = box.y + box.height <= line.y;
          const isBelow = box.y >= line.y + line.height;
          expect(isAbove || isBelow).toBe(true);
        },
      ),
    );
  });
});

test('on a wrapped mention the fragment under the pointer counts', () => {
  const boxes = [rect(700, 100, 80, 20), rect(20, 120, 40, 20)];
  expect(fragmentAt(boxes, { x: 30, y: 130 })).toBe(boxes[1]);
  expect(fragmentAt(boxes, { x: 710, y: 110 })).toBe(boxes[0]);
  expect(fragmentAt(boxes, undefined)).toBe(boxes[0]);
});

test('a mention that is not rendered has no fragment', () => {
  expect(fragmentAt([], { x: 1, y: 1 })).toBeUndefined();
  expect(fragmentAt([rect(5, 5, 0, 0)], undefined)).toBeUndefined();
});
