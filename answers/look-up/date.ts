/** The day or the month that a query is. */
import { interfaceLanguages } from '../../data/schema.ts';
import { fold } from './fold.ts';

/** 7 february 1855, february 7th 1855, 7 февраля 1855 г, march 2022. */
const inWords =
  /^(?:(?<before>\d{1,2})(?:st|nd|rd|th)? )?(?<month>\p{L}+) (?:(?<after>\d{1,2})(?:st|nd|rd|th)? )?(?<year>\d{4})(?: (?:г|год|года))?$/u;
/** 2009 july, 1855 february 7. */
const yearInFront = /^(?<year>\d{4}) (?<month>\p{L}+)(?: (?<after>\d{1,2})(?:st|nd|rd|th)?)?$/u;
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
    [yearFirst, dayFirst, yearInFront, inWords]
      .map((form) => form.exec(query)?.groups)
      .find((groups) => groups !== undefined) ?? {};
  if (year === undefined || month === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const number = /^\d/u.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return undefined;
  const dayOfMonth = day ?? before ?? after;
  const parts = dayOfMonth === undefined ? [number] : [number, Number(dayOfMonth)];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The eras of Japan since 1868, each by the year before its first. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

/** A query with the years of Japan's eras as years of the common one: 昭和31年 is 1956年. A book of 令和4年版 stays. */
export function inCommonEra(query: string): string {
  return query.replace(
    /(明治|大正|昭和|平成|令和) ?(元|\d{1,2}) ?年(?=$|[\d\s])/gu,
    (_, era: string, year: string) => `${(eras[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
  );
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
