import type { Locale } from './locale.ts';
import { card } from './ru/card.ts';
import { options } from './ru/options.ts';
import { popup } from './ru/popup.ts';

export const ru: Locale = {
  name: 'Русский',
  sides: {
    russian: 'русское название',
    japanese: 'японское название',
    neutral: 'нейтральное название',
  },
  card,
  popup,
  options,
};
