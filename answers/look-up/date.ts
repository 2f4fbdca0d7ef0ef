/** The day or the month that a query is. */
import { interfaceLanguages } from '../../data/schema.ts';
import { fold } from './fold.ts';

/** 7 february 1855, february 7th 1855, 7 февраля 1855 г, march 2022. */
const inWords =
  /^(?:(?<before>\d{1,2})(?:st|nd|rd|th)? )?(?<month>\p{L}+) (?:(?<after>\d{1,2})(?:st|nd|rd|th)? )?(?<year>\d{4})(?: (?:г|год|года))?$/u;
/** 1855年2月7日, 2022 03 21, 2022年3月. */
const yearFirst =
  /^(?<year>\d{4})(?: ?年 ?| )(?<month>\d{1,2})(?: ?月 ?| |$)(?:(?<day>\d{1,2}) ?日?)?$/u;
/** 07 02 1855, as 07.02.1855 folds. */
const dayFirst = /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})$/u;

/** The numbers of the months by their names, folded, whole and short, by themselves and beside a day. */
let months: ReadonlyMap<string, number> | undefined;

/**
 * The date that a query is and nothing else.
 * @param query - folded, without words that say nothing.
 * @returns 1855-02-07, or 2022-03 for a month; undefined where it is none.
 */
export function dateIn(query: string): string | undefined {
  const { year, month, day, before, after } =
    (yearFirst.exec(query) ?? dayFirst.exec(query) ?? inWords.exec(query))?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const number = /^\d/u.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return undefined;
  const dayOfMonth = day ?? before ?? after;
  const parts = dayOfMonth === undefined ? [number] : [number, Number(dayOfMonth)];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether two words beside each other are a day of a month: 2 and август. */
export function isDayOfMonth(one: string, other: string): boolean {
  const [day, month] = /^\d/u.test(one) ? [one, other] : [other, one];
  return /^\d{1,2}$/u.test(day) && monthNumber(month) !== undefined;
}

function monthNumber(name: string): number | undefined {
  months ??= monthNumbers();
  return months.get(name);
}

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  // September is Sep in the United States, and Sept in Britain.
  for (const language of [...interfaceLanguages, 'en-GB']) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2000, index, 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          numbers.set(fold(name), index + 1);
        }
      }
    }
  }
  return numbers;
}
