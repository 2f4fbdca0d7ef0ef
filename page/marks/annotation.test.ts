// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../browser.fixture.ts';
import { Annotation } from './annotation.ts';
import type { Spot } from './flows.ts';
import { idleMarking } from './idle-marking.fixture.ts';

let end = new AbortController();
/** The texts that were read closely. */
let texts = new Set<string>();
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  texts = new Set();
  onChange.mockClear();
  document.body.innerHTML = '<p>Iturup</p>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function annotate(): Annotation {
  const annotation = new Annotation({
    document,
    signal: end.signal,
    marking: { ...idleMarking, read: ({ node }: Spot) => texts.add(node.data).size > 0 },
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    onChange,
  });
  annotation.start();
  return annotation;
}

describe('the annotation of a document', () => {
  it('reads where names may stand, shadow roots included', async () => {
    const host = document.createElement('x-host');
    host.attachShadow({ mode: 'open' }).append('Shikotan');
    document.body.append(host, 'Nothing.');
    const annotation = annotate();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([...texts]).toEqual(['Iturup', 'Shikotan']);
    expect(annotation.shadowRoots).toEqual([host.shadowRoot]);
  });

  it('reads what the page puts in, and tells of it', async () => {
    annotate();
    await vi.advanceTimersByTimeAsync(100);
    document.body.append('Kunashir');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...texts]).toEqual(['Iturup', 'Kunashir']);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does nothing more once it has ended', async () => {
    annotate();
    await vi.advanceTimersByTimeAsync(100);
    end.abort();
    document.body.append('Kunashir');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...texts]).toEqual(['Iturup']);
  });
});
