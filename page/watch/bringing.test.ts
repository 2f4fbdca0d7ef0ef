// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkSettings } from '../../settings/schema.ts';
import { knock, type MarkAnswer, offerMarks } from '../handover.ts';
import { bringMarks } from './bringing.ts';

const settings: MarkSettings = {
  markStyle: 'dotted',
  openBy: 'pointer',
  loadDelayMs: 0,
  marked: 'every',
};
const startMarks = vi.fn();
offerMarks(startMarks);

beforeEach(() => {
  vi.useFakeTimers();
  startMarks.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Begins to ask, with what comes each time; then nothing ever. */
function bring(...answers: (() => Promise<MarkAnswer>)[]) {
  const ask = vi.fn(() => answers.shift()?.() ?? new Promise<MarkAnswer>(() => {}));
  bringMarks(ask);
  return ask;
}

const on = async () => settings;
const off = async () => 'off' as const;
const fails = async () => {
  throw new Error('no background');
};
const never = () => new Promise<MarkAnswer>(() => {});

describe('bringing the script that marks', () => {
  it('starts it with the settings that come with it, once', async () => {
    const ask = bring(on);
    await vi.advanceTimersByTimeAsync(60_000);
    knock();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(startMarks.mock.calls).toEqual([[settings]]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again after 1, 5 and 25 seconds more where nobody answers, and then no more', async () => {
    const ask = bring(fails, never, fails);
    const askedBy: number[] = [];
    for (const waitMs of [900, 200, 4_800, 200, 24_800, 200, 600_000]) {
      await vi.advanceTimersByTimeAsync(waitMs);
      askedBy.push(ask.mock.calls.length);
    }
    expect(askedBy).toEqual([1, 2, 2, 3, 3, 4, 4]);
  });

  it('asks again at once when the page comes back from the cache in which an answer was lost', async () => {
    bring(never, on);
    await vi.advanceTimersByTimeAsync(100);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(startMarks).toHaveBeenCalledTimes(1);
  });

  it('starts once where a late answer comes after another', async () => {
    const late = Promise.withResolvers<MarkAnswer>();
    bring(() => late.promise, on);
    await vi.advanceTimersByTimeAsync(2_000);
    late.resolve(settings);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(startMarks).toHaveBeenCalledTimes(1);
  });

  it('waits for a knock where we are off', async () => {
    const ask = bring(off, on);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(startMarks).not.toHaveBeenCalled();
    expect(knock()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(startMarks).toHaveBeenCalledTimes(1);
  });
});
