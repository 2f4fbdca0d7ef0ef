import { describe, expect, it } from 'vitest';
import type { Outline } from '../../meeting.ts';
import { type FrameOutline, mostLikely, nextStop } from './route.ts';

const mark = (id: number, isPast = false) => ({ id, isPast });
const outline = (parts: Partial<Outline>): Outline => ({
  items: [],
  at: undefined,
  visitedMs: 0,
  ...parts,
});
const frame = (
  frameId: number,
  path: readonly number[],
  parts?: Partial<Outline>,
  hasFocus = false,
): FrameOutline => ({ frameId, path, outline: parts && outline(parts), hasFocus });

/** A page with a frame between two of its mentions, and a frame in that one. */
const page = (parts: Partial<Outline>, inner: Partial<Outline> = {}) => [
  frame(7, [0, 0], { items: [mark(1)] }),
  frame(0, [], { items: [mark(1), { frame: 0, isPast: false }, mark(2)], ...parts }),
  frame(4, [0], { items: [mark(1), { frame: 0, isPast: false }], ...inner }),
];

describe('steps through the frames of a tab', () => {
  it('go through a frame where it stands in the page, and back', () => {
    const way = [
      [0, 1],
      [4, 1],
      [7, 1],
      [0, 2],
    ].map(([frameId, id]) => ({ frameId, id }));
    expect(nextStop(page({ at: 0, visitedMs: 1 }), 1)).toMatchObject(way[1] ?? {});
    expect(nextStop(page({ at: 0, visitedMs: 1 }, { at: 0, visitedMs: 2 }), 1)).toMatchObject(
      way[2] ?? {},
    );
    expect(nextStop(page({ at: 0, visitedMs: 3 }, { at: 0, visitedMs: 2 }), 1)).toMatchObject(
      way[1] ?? {},
    );
    expect(nextStop(page({ at: 2, visitedMs: 1 }), -1)).toMatchObject(way[2] ?? {});
    expect(nextStop(page({ at: 2, visitedMs: 1 }), 1)).toBeUndefined();
    expect(nextStop(page({ at: 0, visitedMs: 1 }), -1)).toBeUndefined();
  });

  it('begin between two mentions where the reader’s caret is', () => {
    expect(nextStop(page({ at: 1.5, visitedMs: 1 }), 1)).toMatchObject({ frameId: 0, id: 2 });
    expect(nextStop(page({ at: 1.5, visitedMs: 1 }), -1)).toMatchObject({ frameId: 7, id: 1 });
    expect(nextStop(page({ at: 2.5, visitedMs: 1 }), -1)).toMatchObject({ frameId: 0, id: 2 });
    expect(nextStop(page({ at: -0.5, visitedMs: 1 }), 1)).toMatchObject({ frameId: 0, id: 1 });
  });

  it('begin with what is on screen where nothing tells where the reader stands', () => {
    const scrolled = { items: [mark(1, true), { frame: 0, isPast: true }, mark(2)] };
    expect(nextStop(page(scrolled), 1)).toMatchObject({ frameId: 0, id: 2 });
    expect(nextStop(page({}), 1)).toMatchObject({ frameId: 0, id: 1 });
    expect(nextStop(page({}), -1)).toMatchObject({ frameId: 0, id: 2 });
  });

  it('go through frames of a page in which there is no script of ours', () => {
    const frames = [
      frame(3, [1], { items: [mark(5)] }),
      frame(2, [0], { items: [mark(4)], at: 0, visitedMs: 1 }),
      frame(0, []),
    ];
    expect(nextStop(frames, 1)).toMatchObject({ frameId: 3, id: 5 });
  });

  it('leave out frames that are not seen', () => {
    expect(nextStop(page({ items: [mark(1), mark(2)], at: 0, visitedMs: 1 }), 1)).toMatchObject({
      frameId: 0,
      id: 2,
    });
  });
});

it('asks the frame where the reader was last first, then the one with the focus', () => {
  const frames = [frame(0, [], {}), frame(1, [0], {}, true), frame(2, [1], { visitedMs: 50 })];
  expect(mostLikely(frames)).toEqual([2, 1, 0]);
});
