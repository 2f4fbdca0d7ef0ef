import type { Figure } from '../../data/schema.ts';

/** What stands behind a number. People and islands have none: the figure's label names them. */
const units: Readonly<Partial<Record<Figure['unit'], string>>> = { km2: 'km²', km: 'km', m: 'm' };

/** How English writes dates, figures and citations. */
export const written = {
  /** The tag that dates are written by: the day first, which texts on both countries use and nobody misreads. */
  dates: 'en-GB',
  units,
  report: (number: number) => `Report ${number}`,
  dated: (date: string) => `dated ${date}`,
  undated: 'undated',
  /** The publisher is known only by the same words standing there: the citation says no more. */
  publisher: (name: string) => `same words in ${name}`,
  unnamed: 'publisher not named',
  separator: ', ',
  colon: ': ',
};

export type WrittenWords = typeof written;
