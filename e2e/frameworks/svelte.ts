import { flushSync, mount } from 'svelte';
import Article from './Article.svelte';
import type { StoryWindow } from './story.ts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the article.');
const article = mount(Article, { target }) as { next: () => void };

(globalThis as StoryWindow).tick = async () => {
  article.next();
  flushSync();
};
