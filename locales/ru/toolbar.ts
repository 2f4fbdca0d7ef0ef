import type { toolbar as english } from '../en/toolbar.ts';

export const toolbar: typeof english = {
  title: 'Two Names',
  menu: 'Найти в Two Names',
  off: 'Расширение выключено, поэтому ничего не отмечено.',
  siteOff: 'Вы выключили расширение на этом сайте.',
  chainIsland: 'Один из остальных островов гряды.',
};
