import { createApp, h, nextTick, ref } from 'vue';
import { type StoryWindow, storyAt } from './story.ts';

const tick = ref(0);

createApp({
  render() {
    const { name, items, aside } = storyAt(tick.value);
    return h('article', [
      h('p', ['The island of ', h('b', name), ` lies off Hokkaido, Japan; ${name} is large.`]),
      h(
        'ul',
        items.map((item) => h('li', { key: item }, item)),
      ),
      aside === undefined ? null : h('p', aside),
    ]);
  },
}).mount('#app');

(globalThis as StoryWindow).tick = async () => {
  tick.value += 1;
  await nextTick();
};
