import { card } from './ja/card.ts';
import { options } from './ja/options.ts';
import { popup } from './ja/popup.ts';
import type { Locale } from './locale.ts';

export const ja: Locale = {
  name: '日本語',
  sides: {
    russian: 'ロシア側の名称',
    japanese: '日本側の名称',
    neutral: '中立の名称',
  },
  card,
  popup,
  options,
};
