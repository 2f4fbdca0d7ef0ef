import type { Locale } from './locale.ts';
import { card, sides } from './ru/card.ts';
import { options } from './ru/options.ts';
import { popup } from './ru/popup.ts';

export const ru: Locale = {
  name: 'Русский',
  sides,
  card,
  popup,
  options,
};
