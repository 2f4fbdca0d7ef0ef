import { card, sides } from './ja/card.ts';
import { options } from './ja/options.ts';
import { popup } from './ja/popup.ts';
import type { Locale } from './locale.ts';

export const ja: Locale = {
  name: '日本語',
  sides,
  card,
  popup,
  options,
};
