/** The way of the reader's steps through all frames of a tab, in the order in which the frames lie in each other. */
import type { Outline } from '../../meeting.ts';

/** What one frame tells of itself. */
export interface FrameOutline {
  readonly frameId: number;
  /** Its index among the frames of the one around it, that one's, and so on, from the outside in. */
  readonly path: readonly number[];
  /** Undefined where there is no script of ours. */
  readonly outline: Outline | undefined;
  readonly hasFocus: boolean;
}

export interface Stop {
  readonly frameId: number;
  readonly id: number;
}

interface Route {
  readonly stops: (Stop & { readonly isPast: boolean })[];
  /** For each frame, where each of its items begins among the stops, and where the last one ends. */
  readonly starts: Map<number, number[]>;
}

/**
 * The next (1) or previous (-1) mention from where the reader stands; undefined where there is none.
 * Where nothing tells where that is, the first one on screen, or the last of all.
 */
export function nextStop(frames: readonly FrameOutline[], direction: 1 | -1): Stop | undefined {
  const route: Route = { stops: [], starts: new Map() };
  const outermost = frames.find(({ path }) => path.length === 0);
  if (!outermost) return undefined;
  follow({ frame: outermost, frames, route, isPast: false });
  const { stops } = route;
  const at = position(frames, route);
  if (at !== undefined)
    return direction === 1 ? stops[Math.floor(at) + 1] : stops[Math.ceil(at) - 1];
  if (direction === -1) return stops.at(-1);
  return stops.find(({ isPast }) => !isPast) ?? stops[0];
}

/** The frames in which a command is tried: where the reader was last, then where the focus is. */
export function mostLikely(frames: readonly FrameOutline[]): number[] {
  const rank = ({ outline, hasFocus }: FrameOutline) => outline?.visitedMs || (hasFocus ? 1 : 0);
  return [...frames].sort((a, b) => rank(b) - rank(a)).map(({ frameId }) => frameId);
}

function follow(given: {
  frame: FrameOutline;
  frames: readonly FrameOutline[];
  route: Route;
  isPast: boolean;
}): void {
  const { frame, frames, route, isPast } = given;
  const { frameId, path, outline } = frame;
  const inside = frames
    .filter((other) => other.path.length === path.length + 1)
    .filter((other) => path.every((step, index) => other.path[index] === step))
    .sort((a, b) => (a.path.at(-1) ?? 0) - (b.path.at(-1) ?? 0));
  const items =
    outline?.items ?? inside.map((other) => ({ frame: other.path.at(-1) ?? 0, isPast: false }));
  const starts: number[] = [];
  for (const item of items) {
    starts.push(route.stops.length);
    if ('id' in item) {
      route.stops.push({ frameId, id: item.id, isPast: isPast || item.isPast });
      continue;
    }
    const next = inside.find((other) => other.path.at(-1) === item.frame);
    if (next) follow({ frame: next, frames, route, isPast: isPast || item.isPast });
  }
  starts.push(route.stops.length);
  route.starts.set(frameId, starts);
}

/** Where the reader stands among the stops, halves for between two; undefined where nothing tells. */
function position(frames: readonly FrameOutline[], { starts }: Route): number | undefined {
  const [frameId] = mostLikely(frames.filter(({ outline }) => outline?.at !== undefined));
  const frame = frames.find((other) => other.frameId === frameId);
  const at = frame?.outline?.at;
  if (frame === undefined || at === undefined) return undefined;
  const start = starts.get(frame.frameId)?.[Math.ceil(at)];
  if (start === undefined) return undefined;
  return Number.isInteger(at) ? start : start - 0.5;
}
