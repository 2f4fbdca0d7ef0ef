// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Annotation } from './annotation.ts';
import type { Spot } from './flows.ts';
import type { Marking } from './handover.ts';
import { idleMarking } from './idle-marking.ts';

let end = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document.body.innerHTML = '<p>Iturup</p>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A script that marks and writes down which texts it was given. */
function recordingMarking(texts: Set<string>): Marking {
  return { ...idleMarking, read: ({ node }: Spot) => texts.add(node.data).size > 0 };
}

/** Starts on the document with what comes each time the script that marks is asked for. */
function annotate(answers: (() => Promise<Marking | undefined>)[]) {
  const loadMarking = vi.fn(() => answers.shift()?.() ?? Promise.resolve(undefined));
  new Annotation({ document, signal: end.signal, loadMarking }).start();
  return loadMarking;
}

describe('the annotation of a document', () => {
  it('asks again for the script that marks when no answer ever comes', async () => {
    const texts = new Set<string>();
    const loadMarking = annotate([
      () => new Promise(() => {}),
      async () => recordingMarking(texts),
    ]);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(loadMarking).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([...texts]).toEqual(['Iturup']);
  });

  it('asks again at once when the page comes back from the cache in which the answer was lost', async () => {
    const texts = new Set<string>();
    const loadMarking = vi
      .fn<() => Promise<Marking | undefined>>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValue(recordingMarking(texts));
    const annotation = new Annotation({ document, signal: end.signal, loadMarking });
    annotation.start();
    await vi.advanceTimersByTimeAsync(100);
    annotation.comeBack();
    await vi.advanceTimersByTimeAsync(100);
    expect([...texts]).toEqual(['Iturup']);
  });

  it('asks again after 1, 5 and 25 seconds, however many shadow roots wait for the script', async () => {
    for (const name of ['Shikotan', 'Kunashir', 'Habomai']) {
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).append(name);
      document.body.append(host);
    }
    const texts = new Set<string>();
    const isThereFromMs = performance.now() + 30_000;
    annotate(
      Array.from({ length: 100 }, () => async () => {
        return performance.now() < isThereFromMs ? undefined : recordingMarking(texts);
      }),
    );
    await vi.advanceTimersByTimeAsync(35_000);
    expect([...texts].toSorted()).toEqual(['Habomai', 'Iturup', 'Kunashir', 'Shikotan']);
  });
});
