// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchShadows } from './shadows.ts';
import { slicesOn } from './slices.ts';
import './browser.fixture.ts';

beforeEach(() => {
  document.body.innerHTML = '';
  // The clock stands still, long after the last look that comes whatever happens.
  vi.spyOn(performance, 'now').mockReturnValue(60_000);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A search, how long it waits for each look that was planned, and how many looks were due at once. */
function setSearch() {
  const waitsMs: number[] = [];
  const onDue = vi.fn();
  const roots = new Set<Document | ShadowRoot>([document]);
  const search = searchShadows(slicesOn(document, new AbortController().signal), {
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    later: (_, waitMs) => waitsMs.push(waitMs),
    onDue,
    adopt: (root) => roots.add(root),
  });
  // The looks that are planned from the beginning are of no interest here.
  waitsMs.length = 0;
  const look = async () => {
    await search.look(roots);
    return [...roots].slice(1);
  };
  return { search, waitsMs, onDue, look };
}

describe('the search for shadow roots', () => {
  it('finds the root of an element of any name, and the roots in it', async () => {
    const host = document.createElement('x-host');
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('article');
    const innerRoot = inner.attachShadow({ mode: 'open' });
    root.append(inner);
    document.body.append(host);
    expect(await setSearch().look()).toEqual([root, innerRoot]);
  });

  it('asks on a young page only elements of its own names and empty ones', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(5);
    document.body.innerHTML = '<x-host><b></b></x-host><span></span><p></p><b></b>';
    const asked: string[] = [];
    const search = searchShadows(slicesOn(document, new AbortController().signal), {
      shadowRootOf: ({ localName }) => {
        asked.push(localName);
        return null;
      },
      later: () => {},
      onDue: () => {},
      adopt: () => {},
    });
    expect(await search.look([document])).toBe(false);
    expect(asked).toEqual(['span', 'x-host']);
  });

  it('looks 1, 3, 9, 27, 81 and 243 seconds after the page is there, whatever the page does', async () => {
    let nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
    const lookedAtMs: number[] = [];
    let next: { action: () => void; delayMs: number } | undefined;
    const search = searchShadows(slicesOn(document, new AbortController().signal), {
      shadowRootOf: () => null,
      later: (action, delayMs) => {
        next = { action, delayMs };
      },
      onDue: () => lookedAtMs.push(nowMs),
      adopt: () => {},
    });
    for (let timer = next; timer; timer = next) {
      next = undefined;
      nowMs += timer.delayMs;
      timer.action();
      await search.look([]);
    }
    expect(lookedAtMs).toEqual([1, 3, 9, 27, 81, 243].map((seconds) => seconds * 1_000));
  });

  it('is due at once where nothing has been looked at, without a timer that a busy page puts off', () => {
    const { search, waitsMs, onDue } = setSearch();
    search.plan();
    search.plan();
    expect(onDue).toHaveBeenCalledTimes(1);
    expect(waitsMs).toEqual([]);
  });

  it('waits a second after a look at a short page, and longer the more elements there are', async () => {
    const { search, waitsMs, look } = setSearch();
    search.plan();
    document.body.innerHTML = '<i></i>'.repeat(7);
    await look();
    search.plan();
    document.body.innerHTML = '<i></i>'.repeat(9_997);
    await look();
    search.plan();
    expect(waitsMs).toEqual([1_003, 4_000]);
  });
});
