// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Marks } from './marks.ts';
import { Renewal } from './renewal.ts';

/** happy-dom has no highlights; which ranges are shown is not asked here. */
class NoHighlight {
  size = 0;
  add() {}
  delete() {}
  clear() {}
}

beforeAll(() => {
  vi.stubGlobal('Highlight', NoHighlight);
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('CSS', { highlights: new Map() });
});

describe('text that is drawn anew', () => {
  let marks: Marks;
  const adopted: ShadowRoot[] = [];
  beforeEach(() => {
    adopted.length = 0;
    // A mark is remembered for two seconds, which a busy machine may take between two lines.
    vi.useFakeTimers({ toFake: ['performance'] });
    document.body.innerHTML = '<p>On Iturup.</p>';
    marks = new Marks({
      name: () => 'test',
      showsFirstOnly: () => false,
      shadowRootOf: () => null,
    });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** Marks the name in a text as the close reading does. */
  function mark(node: Text) {
    const offset = node.data.indexOf('Iturup');
    const name = { surface: 'Iturup', place: 'iturup' } as const;
    return marks.add({
      id: marks.reclaim(name),
      ...name,
      alias: 'Iturup',
      side: 'russian',
      start: { node, offset },
      end: { node, offset: offset + 6 },
      nodes: [node],
    });
  }

  const textIn = (element: Element | null) => element?.firstChild as Text;

  /** @param tookMs what the clock says that each reading took. */
  function renewed(change: () => void, tookMs = 0): Text[] {
    const read: Text[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const renewal = new Renewal({
      marks,
      read: ({ node }) => {
        read.push(node);
        mark(node);
        vi.advanceTimersByTime(tookMs);
      },
      shadowRootOf: (element) => element.shadowRoot,
      adopt: (root) => adopted.push(root),
      show: () => {},
    });
    change();
    renewal.renew(observer.takeRecords());
    observer.disconnect();
    return read;
  }

  it('gets its mark back with the same id', () => {
    const before = mark(textIn(document.querySelector('p')));
    const read = renewed(() => {
      const again = document.createElement('p');
      again.append('Still on Iturup.');
      document.body.replaceChildren(again, 'And more.');
    });
    expect(read).toEqual([textIn(document.querySelector('p'))]);
    expect([...marks.all()].map(({ id }) => id)).toEqual([before.id]);
  });

  it('is not looked through where no mark went', () => {
    mark(textIn(document.querySelector('p')));
    const read = renewed(() => document.body.append('Another word on Iturup.'));
    expect(read).toEqual([]);
  });

  it('gets a mark back that went a moment before, in another task', () => {
    const before = mark(textIn(document.querySelector('p')));
    renewed(() => document.body.replaceChildren());
    expect(marks.size).toBe(0);
    renewed(() => document.body.append('Iturup again'));
    expect([...marks.all()].map(({ id }) => id)).toEqual([before.id]);
  });

  it('gets its mark back in the shadow tree of another host', () => {
    const hostOf = (words: string) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(words);
      return host;
    };
    document.body.replaceChildren(hostOf('On Iturup.'));
    const before = mark(document.querySelector('div')?.shadowRoot?.firstChild as Text);
    renewed(() => document.body.replaceChildren(hostOf('Still on Iturup.')));
    expect([...marks.all()].map(({ id }) => id)).toEqual([before.id]);
    expect(adopted).toEqual([document.querySelector('div')?.shadowRoot]);
  });

  describe('among more than five hundred names', () => {
    const rows = () => Array.from({ length: 520 }, () => new Text('Of Iturup.'));
    beforeEach(() => {
      const others = rows();
      document.body.append(...others);
      for (const other of others) mark(other);
    });

    it('gets its mark back with the same id', () => {
      const before = mark(textIn(document.querySelector('p')));
      renewed(() => document.querySelector('p')?.replaceChildren('Still on Iturup.'));
      const [after] = marks.at(textIn(document.querySelector('p')));
      expect(after?.id).toBe(before.id);
    });

    it('gets its mark back in the shadow tree of another host', () => {
      const host = (words: string) => {
        const element = document.createElement('i');
        element.attachShadow({ mode: 'open' }).append(words);
        document.querySelector('p')?.replaceChildren(element);
        return element.shadowRoot?.firstChild as Text;
      };
      const before = mark(host('On Iturup.'));
      let text: Text | undefined;
      renewed(() => {
        text = host('Still on Iturup.');
      });
      const [after] = text ? marks.at(text) : [];
      expect(after?.id).toBe(before.id);
    });

    it('keeps the mark of a text that only moved', () => {
      const text = textIn(document.querySelector('p'));
      const before = mark(text);
      const read = renewed(() => document.body.prepend(text));
      expect(read).toEqual([]);
      expect([...marks.at(text)]).toEqual([before]);
    });

    it('leaves the rest of many marks that go at once to later', () => {
      renewed(() => document.body.replaceChildren());
      expect(marks.size).toBeGreaterThan(0);
      expect(marks.size).toBeLessThan(520);
      marks.prune();
      expect(marks.size).toBe(0);
    });
  });

  function namesDrawnAnew(count: number, tookMs: number): number {
    const lines = () => Array.from({ length: count }, () => new Text('On Iturup.'));
    const before = lines();
    document.body.replaceChildren(...before);
    for (const line of before) mark(line);
    renewed(() => document.body.replaceChildren(...lines()), tookMs);
    return marks.size;
  }

  it('gets a few marks back in the same frame even while the machine is busy elsewhere', () => {
    expect(namesDrawnAnew(20, 100)).toBe(20);
  });

  it('leaves the rest of many marks to later when they take too long', () => {
    expect(namesDrawnAnew(200, 0)).toBe(200);
    expect(namesDrawnAnew(200, 100)).toBeLessThan(50);
  });
});
