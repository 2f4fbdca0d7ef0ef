import type { ToolbarWords } from '../toolbar.ts';

export const toolbar: ToolbarWords = {
  title: 'Two Names',
  menu: 'Two Namesで調べる',
  off: 'Two Namesはオフになっているので、何も印を付けていません。',
  siteOff: 'このサイトではTwo Namesをオフにしています。',
};
