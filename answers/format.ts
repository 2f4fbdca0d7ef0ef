/** Dates and numbers as each interface language writes them. */
import type { Figure, InterfaceLanguage } from '../data/schema.ts';
import type { DateView } from './content.ts';

/** English dates with the day first, which texts on both countries use and nobody misreads. */
const dateLocales: Record<InterfaceLanguage, string> = { en: 'en-GB', ja: 'ja', ru: 'ru' };

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
    new Intl.DateTimeFormat(dateLocales[language], { ...dateParts[exactness], timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

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
  const exactness = Math.max(from.split('-').length, until?.split('-').length ?? 0);
  const format = dateFormat(language, exactness);
  const text =
    until === undefined
      ? format.format(new Date(from))
      : language === 'ja'
        ? japaneseSpan(format, from, until)
        : format.formatRange(new Date(from), new Date(until));
  return { text, iso: from };
}

/** `formatRange` falls back to 1945/08/08～1945/08/09 in Japanese: here 1945年8月8日～9日. */
function japaneseSpan(format: Intl.DateTimeFormat, from: string, until: string): string {
  const [start, end] = [from, until].map((date) => format.formatToParts(new Date(date)));
  const isNew = (end ?? []).map(({ value }, index) => value !== start?.[index]?.value);
  const firstNew = isNew.indexOf(true);
  const rest = (end ?? []).slice(firstNew).map(({ value }) => value);
  return `${format.format(new Date(from))}～${rest.join('')}`;
}

const squareKilometres: Record<InterfaceLanguage, string> = { en: 'km²', ja: 'km²', ru: 'км²' };

/** A figure's number with its unit; people and islands are named by the figure's label instead. */
export function figureValue(
  figure: Pick<Figure, 'value' | 'unit'>,
  language: InterfaceLanguage,
): string {
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };
  if (figure.unit === 'm') options.unit = 'meter';
  if (figure.unit === 'km') options.unit = 'kilometer';
  if (options.unit !== undefined) options.style = 'unit';
  const number = new Intl.NumberFormat(language, options).format(figure.value);
  // ECMA-402 sanctions no unit for areas.
  return figure.unit === 'km2' ? `${number} ${squareKilometres[language]}` : number;
}
