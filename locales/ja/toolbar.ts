import type { toolbar as english } from '../en/toolbar.ts';

export const toolbar: typeof english = {
  title: 'Two Names',
  menu: 'Two Namesで調べる',
  off: 'Two Namesはオフになっているので、何も印を付けていません。',
  siteOff: 'このサイトではTwo Namesをオフにしています。',
  chainIsland: '列島のその他の島々の一つ。',
};
