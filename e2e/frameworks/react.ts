import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type StoryWindow, storyAt } from './story.ts';

/** Rendered on the server first and hydrated here: React compares each text node with its own. */
export function Article() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    (globalThis as StoryWindow).tick = async () => {
      setTick((now) => now + 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
  }, []);
  const { name, items, aside } = storyAt(tick);
  return h(
    'article',
    null,
    h(
      'p',
      null,
      'The island of ',
      h('b', null, name),
      ' lies off Hokkaido, Japan; ',
      name,
      ' is large.',
    ),
    h('ul', null, ...items.map((item) => h('li', { key: item }, item))),
    aside === undefined ? null : h('p', null, aside),
  );
}

const app = globalThis.document?.getElementById('app');
if (app) hydrateRoot(app, h(Article));
