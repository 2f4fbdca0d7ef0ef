// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLongPress } from './long-press.ts';

let end = new AbortController();
const open = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  open.mockClear();
  watchLongPress({ document, signal: end.signal, opener: () => open });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Does what a reader does; gives whether the browser goes on with it. */
function happens(event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return document.dispatchEvent(event);
}
const pointer = (type: string, at: { clientX?: number } = {}) =>
  happens(
    new PointerEvent(type, { pointerType: 'touch', isPrimary: true, cancelable: true, ...at }),
  );
const click = () => happens(new MouseEvent('click', { cancelable: true }));
const menu = () => happens(new MouseEvent('contextmenu', { cancelable: true }));

function hold(): void {
  pointer('pointerdown');
  vi.advanceTimersByTime(700);
}

describe('a finger on a marked link', () => {
  it('opens the card when it is held, and neither menu nor link', () => {
    hold();
    expect(open).toHaveBeenCalledOnce();
    expect(menu()).toBe(false);
    pointer('pointerup');
    expect(click()).toBe(false);
  });

  it('opens the card where the browser asks for its menu before', () => {
    pointer('pointerdown');
    expect(menu()).toBe(false);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens the link where it taps, and nothing where it scrolls', () => {
    pointer('pointerdown');
    pointer('pointerup');
    expect(click()).toBe(true);
    pointer('pointerdown');
    pointer('pointermove', { clientX: 40 });
    vi.advanceTimersByTime(700);
    expect(open).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['by a key', () => happens(new KeyboardEvent('keydown', { key: 'Enter' }))],
    ['by a screen reader, later', () => vi.advanceTimersByTime(1_000)],
  ])('leaves the next click %s alone, where the browser took the finger away', (_, before) => {
    hold();
    pointer('pointercancel');
    before();
    expect(click()).toBe(true);
    expect(menu()).toBe(true);
  });
});
