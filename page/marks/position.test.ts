// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { positionsOf } from './position.ts';

function drawn(markup: string): Element {
  document.body.innerHTML = markup;
  const wanted = document.querySelector('.wanted');
  if (wanted === null) throw new Error('nothing is wanted');
  return wanted;
}

const positionOf = (element: Element) => positionsOf([element])?.[0] ?? '';

test('an element is named by the way from the nearest id above it', () => {
  const element = drawn('<div id="news"><p></p><p>On <a class="wanted">Iturup</a></p></div>');
  expect(positionOf(element)).toBe('#news>p:nth-child(2)>a:nth-child(1)');
});

test('without an id, from the root', () => {
  const element = drawn('<p></p><ul><li class="wanted">Iturup</li></ul>');
  expect(positionOf(element)).toBe(':root>body:nth-child(2)>ul:nth-child(2)>li:nth-child(1)');
});

test('an id that would need an escape is no anchor', () => {
  const element = drawn('<div id="1:2"><p class="wanted">Iturup</p></div>');
  expect(positionOf(element)).toBe(':root>body:nth-child(2)>div:nth-child(1)>p:nth-child(1)');
});

test('it finds its element, and no longer once the page moved that', () => {
  const element = drawn('<p></p><p class="wanted">Iturup</p>');
  const position = positionOf(element);
  expect(document.querySelector(position)).toBe(element);
  element.before(document.createElement('p'));
  expect(element.matches(position)).toBe(false);
});

test('siblings have numbers of their own, in whatever order they are asked for', () => {
  const markup = Array.from({ length: 9 }, (_, index) => `<li>Iturup ${index}</li>`).join('');
  drawn(`<ul class="wanted">${markup}</ul><ol>${markup}</ol>`);
  const items = [...document.querySelectorAll('li')];
  for (const asked of [items, items.toReversed(), items.filter((_, index) => index % 3 === 1)]) {
    const found = (positionsOf(asked) ?? []).map((position) => document.querySelector(position));
    expect(found).toEqual(asked);
  }
});

test('is none for an element deeper than any parser nests, for Chromium cannot match its path', () => {
  let inner: Element = document.body;
  for (let depth = 0; depth < 1_100; depth += 1) {
    inner = inner.appendChild(document.createElement('div'));
  }
  expect(positionsOf([inner])).toBeUndefined();
});
