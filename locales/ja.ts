import type { en } from './en.ts';
import { card, sides } from './ja/card.ts';
import { options } from './ja/options.ts';
import { popup } from './ja/popup.ts';

export const ja: typeof en = {
  name: '日本語',
  sides,
  card,
  popup,
  options,
};
