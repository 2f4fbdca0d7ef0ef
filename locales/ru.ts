import type { en } from './en.ts';
import { card, sides } from './ru/card.ts';
import { options } from './ru/options.ts';
import { popup } from './ru/popup.ts';

export const ru: typeof en = {
  name: 'Русский',
  sides,
  card,
  popup,
  options,
};
