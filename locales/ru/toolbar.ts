import type { ToolbarWords } from '../toolbar.ts';

export const toolbar: ToolbarWords = {
  title: 'Two Names',
  menu: 'Найти в Two Names',
  off: 'Расширение выключено, поэтому ничего не отмечено.',
  siteOff: 'Вы выключили расширение на этом сайте.',
};
