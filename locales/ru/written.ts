import type { WrittenWords } from '../en/written.ts';

export const written: WrittenWords = {
  dates: 'ru',
  units: { km2: 'км²', km: 'км', m: 'м' },
  report: (number) => `Публикация ${number}`,
  dated: (date) => `дата в тексте: ${date}`,
  undated: 'без даты',
  publisher: (name) => `тот же текст в ${name}`,
  unnamed: 'издание не указано',
  separator: ', ',
  colon: ': ',
};
