import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SettingsWriter } from './writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('writes once what comes close together, the last value of each field', async () => {
  const write = vi.fn(async () => {});
  const writer = new SettingsWriter(write);
  writer.set({ sites: ['a'] });
  writer.set({ sites: ['ab'], badge: false });
  expect(write).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(write.mock.calls).toEqual([[{ sites: ['ab'], badge: false }]]);
});

it('writes at once when flushed, and not again', async () => {
  const write = vi.fn(async () => {});
  const writer = new SettingsWriter(write);
  writer.set({ badge: false });
  await writer.flush();
  await vi.runAllTimersAsync();
  await writer.flush();
  expect(write).toHaveBeenCalledOnce();
});

it('is busy from a change until it is stored', async () => {
  let finish = () => {};
  const onWritten = vi.fn();
  const writer = new SettingsWriter(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    onWritten,
  );
  expect(writer.isBusy).toBe(false);
  writer.set({ badge: false });
  expect(writer.isBusy).toBe(true);
  const flushed = writer.flush();
  expect(writer.isBusy).toBe(true);
  expect(onWritten).not.toHaveBeenCalled();
  finish();
  await flushed;
  expect(onWritten).toHaveBeenCalledOnce();
  expect(writer.isBusy).toBe(false);
});
