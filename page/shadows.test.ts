// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShadowSearch } from './shadows.ts';
import { Slices } from './slices.ts';

/** The clock of the tests, in milliseconds; it goes only where they say so. */
let nowMs = 0;

beforeEach(() => {
  nowMs = 0;
  document.body.innerHTML = '';
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A search, how long it waits for each look that was planned, and how many looks were due at once. */
function setSearch() {
  const waitsMs: number[] = [];
  const onDue = vi.fn();
  const search = new ShadowSearch({ later: (waitMs) => waitsMs.push(waitMs), onDue });
  // The looks that are planned from the beginning are of no interest here.
  waitsMs.length = 0;
  const look = async () => {
    const found: ShadowRoot[] = [];
    await search.look({
      roots: [document],
      slices: new Slices(document, new AbortController().signal),
      adopt: (root) => found.push(root),
    });
    return found;
  };
  return { search, waitsMs, onDue, look };
}

/** Lets each selection in the document take so long, one after the other; the last for all that follow. */
function selectionsTake(...durationsMs: number[]): void {
  const selected = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    nowMs += (durationsMs.length > 1 ? durationsMs.shift() : durationsMs[0]) ?? 0;
    return selected(selector);
  });
}

describe('the search for shadow roots', () => {
  it('finds the root of an element of any name', async () => {
    const host = document.createElement('x-host');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    expect(await setSearch().look()).toEqual([root]);
  });

  it('is due at once where nothing has been looked at, without a timer that a busy page puts off', () => {
    const { search, waitsMs, onDue } = setSearch();
    search.plan();
    search.plan();
    expect(onDue).toHaveBeenCalledTimes(1);
    expect(waitsMs).toEqual([]);
  });

  it('waits a second after a look that took next to nothing', async () => {
    const { search, waitsMs, look } = setSearch();
    search.plan();
    await look();
    search.plan();
    expect(waitsMs).toEqual([1_000]);
  });

  it('waits a thousand times what a look took on a large page', async () => {
    selectionsTake(4);
    const { search, waitsMs, look } = setSearch();
    search.plan();
    await look();
    search.plan();
    expect(waitsMs).toEqual([9_000]);
  });

  it.each([
    ['first', [40, 0]],
    ['second', [0, 40, 0]],
    ['last', [0, 0, 40, 0]],
  ])(
    'waits no longer because the machine was elsewhere during the %s selection',
    async (_, durationsMs) => {
      selectionsTake(...durationsMs);
      const { search, waitsMs, look } = setSearch();
      search.plan();
      await look();
      search.plan();
      expect(waitsMs).toEqual([1_000]);
    },
  );
});
