import type { WrittenWords } from '../en/written.ts';

export const written: WrittenWords = {
  dates: 'ja',
  units: { km2: 'km²', km: 'km', m: 'm' },
  report: (number) => `記事${number}`,
  dated: (date) => `${date}付`,
  undated: '日付なし',
  publisher: (name) => `${name}に同文`,
  unnamed: '発行元の記載なし',
  separator: '、',
  colon: ':',
};
