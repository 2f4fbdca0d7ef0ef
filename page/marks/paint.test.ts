// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../browser.fixture.ts';
import { Paint } from './paint.ts';

/** Tells of elements when the test says so: happy-dom draws nothing. */
class Observer {
  static readonly watched = new Set<Element>();
  static tell: (entries: readonly object[]) => void = () => {};
  constructor(tell: (entries: readonly object[]) => void) {
    Observer.tell = tell;
  }
  observe(element: Element) {
    Observer.watched.add(element);
  }
  unobserve(element: Element) {
    Observer.watched.delete(element);
  }
  disconnect() {
    Observer.watched.clear();
  }
}

let end = new AbortController();
const put = vi.fn<(on: readonly string[]) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  end = new AbortController();
  put.mockClear();
  document.body.innerHTML = '<p>Iturup</p><p>Kunashir</p><div></div>';
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function paint(): Paint {
  const everywhere = { selector: ':root', isLight: false };
  return new Paint({ put, everywhere, signal: end.signal });
}

const textsIn = (elements: Iterable<Element>) =>
  [...elements].map(({ firstChild }) => firstChild as Text);

/** Has the elements that are watched for come near the window. */
function comeNear(): void {
  const boundingClientRect = { width: 10, height: 10 };
  const entries = [...Observer.watched].map((target) => ({
    target,
    isIntersecting: true,
    boundingClientRect,
  }));
  Observer.tell(entries);
}

const rules = () => put.mock.calls.flat(2);

describe('the paint of marks', () => {
  it('names the elements that hold marks by their positions, once they come near', () => {
    paint().follow(textsIn(document.querySelectorAll('p')));
    expect(rules()).toEqual([]);
    comeNear();
    expect(rules()).toEqual([
      ':root>body:nth-child(2)>p:nth-child(1)',
      ':root>body:nth-child(2)>p:nth-child(2)',
    ]);
  });

  it('names an element again that was taken out, and put in elsewhere', () => {
    const [first, second] = document.querySelectorAll('p');
    if (!first || !second) throw new Error('no paragraphs');
    const painter = paint();
    painter.follow(textsIn([first]));
    comeNear();
    first.remove();
    painter.follow(textsIn([second]));
    comeNear();
    document.querySelector('div')?.append(first);
    painter.follow(textsIn([first]));
    comeNear();
    expect(rules().at(-1)).toBe(':root>body:nth-child(2)>div:nth-child(2)>p:nth-child(1)');
  });

  it('means every element where one is no longer at its position', async () => {
    const painter = paint();
    painter.follow(textsIn(document.querySelectorAll('p')));
    comeNear();
    document.body.prepend(document.createElement('p'));
    painter.look();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(rules().at(-1)).toBe(':root');
  });
});
