import { expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { dateView } from './format.ts';

it.each([
  ['1945-08-08', '1945-08-09', ['8 – 9 August 1945', '1945年8月8日～9日', '8–9 августа 1945 г.']],
  [
    '1945-08-15',
    '1945-09-02',
    ['15 August – 2 September 1945', '1945年8月15日～9月2日', '15 августа – 2 сентября 1945 г.'],
  ],
  ['1947', '1949', ['1947 – 1949', '1947年～1949年', '1947–1949']],
  ['1956-10', undefined, ['October 1956', '1956年10月', 'октябрь 1956 г.']],
])('writes %s to %s as each language does', (from, until, texts) => {
  const written = interfaceLanguages.map((language) => dateView(from, language, until).text);
  // Browsers set thin and no-break blanks around the dash.
  expect(written.map((text) => text.replace(/\s/g, ' '))).toEqual(texts);
});
