// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForName } from '../../mentions/coarse.ts';
import { spellings } from '../../scripts/gazetteer/compile.ts';
import { cutsIn } from '../cuts.ts';
import { watch } from './watch.ts';
import '../browser.fixture.ts';

/** The roots that only an extension sees. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Watches a page; gives how often a name was seen, some seconds later each time it is asked. */
function watchPage(html: string): () => Promise<number> {
  document.body.innerHTML = html;
  const onYes = vi.fn();
  watch({
    document,
    shadowRootOf: (element) => element.shadowRoot ?? closedRoots.get(element) ?? null,
    onYes,
  });
  return async () => {
    await vi.advanceTimersByTimeAsync(8_000);
    return onYes.mock.calls.length;
  };
}

function hostOf(mode: 'open' | 'closed', text: string): Element {
  const host = document.createElement('p');
  const root = host.attachShadow({ mode });
  root.append(text);
  if (mode === 'closed') closedRoots.set(host, root);
  return host;
}

describe('the watch on a page', () => {
  it.each([
    ['a name', '<p>On Iturup.</p>'],
    ['a drop cap', '<p><span>I</span>turup</p>'],
    ['letters in boxes of their own', [...'Kuril'].map((one) => `<div>${one}</div>`).join('')],
    ['a hidden word in a name', '<p>Northern<span hidden> (see note)</span> Territories</p>'],
    ['hidden letters in a name', '<p>Itu<span class="junk">zz</span>rup</p>'],
    ['hidden words in a name', '<p>国<i>this is hidden</i>後島</p>'],
    ['hidden letters behind each of a name', `<p>${[...'Shikotan'].join('<i>q</i>')}</p>`],
    [
      'letters in lines of their own',
      '<h1><i>I</i>\n<i>t</i>\n<i>u</i>\n<i>r</i>\n<i>u</i>\n<i>p</i></h1>',
    ],
    ['readings in a name', '<p>îles <ruby>Kour<rt>よみ</rt></ruby>iles</p>'],
    ['readings over each letter', '<ruby>択<rt>えと</rt>捉<rp>(</rp><rt>ろふ</rt></ruby>島'],
    [
      'readings at a bound of the areas',
      `<ruby>${'<i></i>'.repeat(511)}択<rt>えと</rt>捉<rt>ろふ</rt></ruby>島`,
    ],
    ['text that is no element of its own', 'Kunashir'],
    ['a label in a picture', '<svg><foreignObject><div>Shikotan</div></foreignObject></svg>'],
    ['the end of a page of many elements', `${'<p>Nothing.</p>'.repeat(600)}Habomai`],
    ['a long text', `<p>${'nothing here '.repeat(20_000)}Habomai</p>`],
    ['a bound of the parts of a long text', `<p>${'x'.repeat(99_996)}Habomai</p>`],
  ])('sees %s, once', async (_, html) => {
    const timesSeen = watchPage(html);
    expect(await timesSeen()).toBe(1);
    document.body.append('Kunashir');
    expect(await timesSeen()).toBe(1);
  });

  it.each([
    ['other words', '<p>Japan and Russia.</p>'],
    ['a word that holds the letters of a name', '<p>kur77il</p><p>kurabilir</p>'],
    ['parts of a name in a list', '<ul><li>Ituri</li><li>Peru</li><li>rupee</li></ul>'],
    ['an attribute', '<p title="Iturup">Nothing.</p>'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>えと</rt><rp>)</rp>字<rt>ろふ</rt></ruby>'],
  ])('sees no name in %s', async (_, html) => {
    expect(await watchPage(html)()).toBe(0);
  });

  it('sees every name that is seen without hidden letters, wherever they stand', async () => {
    // By chance, but the same each time.
    let seed = 7;
    const below = (most: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const missed: string[] = [];
    const names = spellings()
      .map(({ text }) => text)
      .filter((text) => lookForName(text));
    expect(names.length).toBeGreaterThan(1_000);
    for (const name of names) {
      const at = 1 + below(name.length - 1);
      const hidden = ['zz', 'a hidden word', 'あ', '[4]'][below(4)];
      const html = `${name.slice(0, at)}<i>${hidden}</i>${name.slice(at)}`;
      const holder = document.createElement('p');
      holder.innerHTML = html;
      if (![...cutsIn(holder)].some(([, cut]) => lookForName(cut.join('')))) missed.push(html);
    }
    expect(missed).toEqual([]);
  });

  it.each<[string, () => Node]>([
    ['the page', () => document.createTextNode('Iturup')],
    ['an open shadow root', () => hostOf('open', 'Iturup')],
    ['a closed shadow root', () => hostOf('closed', 'Iturup')],
  ])('sees what is put into %s', async (_, put) => {
    const timesSeen = watchPage('<p>Nothing.</p>');
    expect(await timesSeen()).toBe(0);
    document.body.append(put());
    expect(await timesSeen()).toBe(1);
  });

  it.each<[string, string, (place: Element) => void]>([
    ['put together', '<p id="a">Kuna</p>', (place) => place.append('shir')],
    ['put together over elements', '<b>Kuna</b><i id="a"></i>', (place) => place.append('shir')],
    [
      'freed of what parted it',
      '<p>Kuna<i id="a"><b>-</b><b>-</b><b>-</b></i>shir</p>',
      (place) => place.remove(),
    ],
    [
      'freed at its beginning',
      '<p>Kuna<b><i id="a"><b>-</b><b>-</b><b>-</b></i>shir</b></p>',
      (place) => place.remove(),
    ],
    ['written', '<p><i id="a">x</i>unashir</p>', ({ firstChild }) => firstChild?.replaceWith('K')],
    [
      'put together over readings',
      '<ruby>択<rt>えと</rt></ruby><b id="a"></b>',
      (place) => place.append('捉島'),
    ],
    [
      'freed of what parted it by a reading',
      '<p>択<i id="a"><b>-</b><b>-</b><b>-</b></i>捉島</p>',
      (place) => place.replaceWith(document.createElement('rt')),
    ],
  ])('sees a name that is %s by a change', async (_, html, change) => {
    const timesSeen = watchPage(html);
    expect(await timesSeen()).toBe(0);
    const place = document.getElementById('a');
    if (place) change(place);
    expect(await timesSeen()).toBe(1);
  });
});
