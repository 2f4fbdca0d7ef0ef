import type { WrittenWords } from '../en/written.ts';

export const written: WrittenWords = {
  dates: 'ru',
  squareKilometres: 'км²',
  report: (number) => `Публикация ${number}`,
  dated: (date) => `дата в тексте: ${date}`,
  undated: 'без даты',
  publisher: (name) => `тот же текст в ${name}`,
  unnamed: 'издание не указано',
  separator: ', ',
  colon: ': ',
};
