// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Ancestry } from './ancestry.ts';
import { flowAround, longestFlow, offsetIn, overlap, spotsOf } from './flows.ts';

/** The text node of the page that begins with a text. */
function textNode(beginning: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.startsWith(beginning)) return node as Text;
  }
  throw new Error(`No text begins with "${beginning}"`);
}

function flowOf(beginning: string) {
  return flowAround({ node: textNode(beginning), offset: 0 });
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a flow', () => {
  it.each([
    ['inline elements', '<p>the Kuril <a><b>Isl</b>ands</a> again</p>', 'the Kuril Islands again'],
    ['comments and <wbr>', '<p>Ku<!-- x -->ril<wbr>s</p>', 'Kurils'],
    [
      'scripts and styles',
      '<p>Kuril<script>x()</script> <style>p{}</style>Islands</p>',
      'Kuril Islands',
    ],
    ['ruby, without its readings', '<p>Ku<ruby>択<rp>(</rp><rt>え</rt>捉</ruby>島</p>', 'Ku択捉島'],
    ['a line break, as one', '<p>Kuril<br>Islands</p>', 'Kuril\nIslands'],
  ])('crosses %s', (_what, html, text) => {
    document.body.innerHTML = html;
    expect(flowOf(html.includes('the') ? 'the' : 'Ku').text).toBe(text);
  });

  it.each([
    ['paragraphs', '<p>Kuril</p><p>Islands</p>'],
    ['list items', '<ul><li>Kuril</li><li>Islands</li></ul>'],
    ['table cells', '<table><tr><td>Kuril</td><td>Islands</td></tr></table>'],
    ['a block within a text', '<div>Kuril<div>x</div>Islands</div>'],
    ['a block deep in inline elements', '<div>Kuril<b><i><p>x</p></i></b>Islands</div>'],
    ['pictures and fields', '<p>Kuril<img>Islands</p>'],
    ['program text', '<p>Kuril<code>x</code>Islands</p>'],
    ['what the reader types into', '<p>Kuril<span contenteditable>x</span>Islands</p>'],
  ])('ends at %s', (_what, html) => {
    document.body.innerHTML = html;
    expect(flowOf('Kuril').text).toBe('Kuril');
    expect(flowOf('Islands').text).toBe('Islands');
  });

  it('ends where ten thousand empty elements part it from the next text, and at no fewer', () => {
    const parted = (empty: number) => `<p>South ${'<i></i>'.repeat(empty)}Kuril</p>`;
    document.body.innerHTML = parted(9_000);
    expect(flowOf('South').text).toBe('South Kuril');
    document.body.innerHTML = parted(10_000);
    expect([flowOf('South').text, flowOf('Kuril').text]).toEqual(['South ', 'Kuril']);
  });

  it('is the same from each of its texts', () => {
    document.body.innerHTML = '<p>South <b>Kuril</b> <i>Isl<u>and</u>s</i></p>';
    const texts = ['South', 'Kuril', 'Isl', 'and', 's'].map((text) => flowOf(text).text);
    expect(new Set(texts)).toEqual(new Set(['South Kuril Islands']));
  });

  it('maps a stretch of it back to the nodes of the page', () => {
    document.body.innerHTML = '<p>South <b>Kuril</b> Islands</p>';
    const flow = flowOf('South');
    const spots = spotsOf(flow, { start: 6, end: 19 });
    expect(spots).toEqual({
      start: { node: textNode('Kuril'), offset: 0 },
      end: { node: textNode(' Islands'), offset: 8 },
    });
    expect(spots && offsetIn(flow, spots.end)).toBe(19);
  });

  it('does not take the end of a node for the beginning of the next', () => {
    document.body.innerHTML = '<p>Kuril<b> Islands</b></p>';
    expect(spotsOf(flowOf('Kuril'), { start: 0, end: 5 })?.end.node.data).toBe('Kuril');
  });

  it('is cut at white space where it is too long, around the spot', () => {
    const text = 'word '.repeat(40_000);
    document.body.innerHTML = `<p>${text}</p>`;
    const offset = 100_000;
    const flow = flowAround({ node: textNode('word'), offset });
    expect(flow.text.length).toBeLessThanOrEqual(longestFlow);
    expect(flow.text.length).toBeGreaterThan(longestFlow - 100);
    expect(flow.text).toMatch(/^\s?word.*word\s?$/s);
    expect([flow.cutBefore, flow.cutAfter]).toEqual([true, true]);
    expect(offsetIn(flow, { node: textNode('word'), offset })).toBeGreaterThan(overlap - 100);
  });
});

describe('text that is not read', () => {
  it.each([
    ['a field', '<textarea>Kuril</textarea>'],
    ['an editor', '<div contenteditable="true"><p>Kuril</p></div>'],
    ['an editor of plain text', '<div contenteditable="plaintext-only">Kuril</div>'],
    ['a text box of the page’s own', '<div role="textbox">Kuril</div>'],
    ['program text', '<pre><code>Kuril</code></pre>'],
    ['the rest of a <pre> that holds <code>', '<pre>Kuril <code>x</code></pre>'],
    ['a key or a sample', '<kbd>Kuril</kbd>'],
    ['a ruby reading', '<ruby>x<rt>Kuril</rt></ruby>'],
    ['a drawing', '<svg><text>Kuril</text></svg>'],
  ])('is that of %s', (_what, html) => {
    document.body.innerHTML = html;
    expect(new Ancestry().of(textNode('Kuril')).isRead).toBe(false);
  });

  it.each([
    ['a bare <pre>', '<pre>Kuril</pre>'],
    ['what is said not to be editable', '<p contenteditable="false">Kuril</p>'],
    ['a button', '<button>Kuril</button>'],
    ['what is hidden', '<p hidden>Kuril</p>'],
  ])('is not that of %s', (_what, html) => {
    document.body.innerHTML = html;
    expect(new Ancestry().of(textNode('Kuril')).isRead).toBe(true);
  });
});
