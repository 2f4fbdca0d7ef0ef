/** Dates and numbers as each interface language writes them. */
import type { Figure, InterfaceLanguage } from '../data/schema.ts';
import { writtenWordsOf } from '../locales/written.ts';
import type { DateView } from './views.ts';

const dateParts: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Formatters cost far more to make than to use, and a card asks for a hundred dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: InterfaceLanguage, exactness: number): Intl.DateTimeFormat {
  const key = `${language} ${exactness}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(writtenWordsOf(language).dates, {
      ...dateParts[exactness],
      timeZone: 'UTC',
    });
  dateFormats.set(key, format);
  return format;
}

/** Dates in words: a card names a hundred, mostly the same ones each time. */
const dateViews = new Map<string, DateView>();

/**
 * A date, or a span of them, in words.
 * @param from - as 1956, 1956-10 or 1956-10-19; the words say no more than is known.
 * @param until - the last day, month or year of a span, as exact as `from`.
 */
export function dateView(
  from: string,
  language: InterfaceLanguage,
  until: string | undefined = undefined,
): DateView {
  const key = `${language} ${from} ${until ?? ''}`;
  let text: string | undefined;
  const view = dateViews.get(key) ?? {
    iso: from,
    // Written when it is first read: to make the first formatter takes a tenth of the first card's time.
    get text() {
      text ??= writtenDate(from, language, until);
      return text;
    },
  };
  dateViews.set(key, view);
  return view;
}

/** The month of the five reports, for which `data/speakers.ts` gives the offices. */
const monthOfReports = '2022-03';

/** An office with the month in which it was held, for it may be another's by now. */
export function officeThen(office: string, language: InterfaceLanguage): string {
  const { text } = dateView(monthOfReports, language);
  return language === 'ja' ? `${office}（${text}）` : `${office} (${text})`;
}

function writtenDate(from: string, language: InterfaceLanguage, until: string | undefined): string {
  const exactness = Math.max(from.split('-').length, until?.split('-').length ?? 0);
  const format = dateFormat(language, exactness);
  if (until === undefined) return format.format(new Date(from));
  return language === 'ja'
    ? japaneseSpan(format, from, until)
    : format.formatRange(new Date(from), new Date(until));
}

/** `formatRange` falls back to 1945/08/08～1945/08/09 in Japanese: here 1945年8月8日～9日. */
function japaneseSpan(format: Intl.DateTimeFormat, from: string, until: string): string {
  const [start, end] = [from, until].map((date) => format.formatToParts(new Date(date)));
  const isNew = (end ?? []).map(({ value }, index) => value !== start?.[index]?.value);
  const firstNew = isNew.indexOf(true);
  const rest = (end ?? []).slice(firstNew).map(({ value }) => value);
  return `${format.format(new Date(from))}～${rest.join('')}`;
}

/** A figure's number with its unit; people and islands are named by the figure's label instead. */
export function figureValue(
  figure: Pick<Figure, 'value' | 'unit'>,
  language: InterfaceLanguage,
): string {
  const number = figure.value.toLocaleString(language, { maximumFractionDigits: 1 });
  const unit = writtenWordsOf(language).units[figure.unit];
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}
