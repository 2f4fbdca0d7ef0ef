import { describe, expect, it } from 'vitest';
import { dateIn, inCommonEra, isDayOfMonth } from './date.ts';
import { fold } from './fold.ts';

describe('a query', () => {
  it.each([
    ['7 February 1855', '1855-02-07'],
    ['February 7, 1855', '1855-02-07'],
    ['7 Feb 1855', '1855-02-07'],
    ['2 Sept 1945', '1945-09-02'],
    ['2 Sep 1945', '1945-09-02'],
    ['Feb. 7th, 1855', '1855-02-07'],
    ['7 февраля 1855', '1855-02-07'],
    ['7 февр. 1855 г.', '1855-02-07'],
    ['2 мая 1945 года', '1945-05-02'],
    ['1855年2月7日', '1855-02-07'],
    ['1855年02月07日', '1855-02-07'],
    ['1855-02-07', '1855-02-07'],
    ['2022/3/21', '2022-03-21'],
    ['07.02.1855', '1855-02-07'],
    ['2009 July', '2009-07'],
    ['March 2022', '2022-03'],
    ['март 2022', '2022-03'],
    ['май 1945 года', '1945-05'],
    ['2022年3月', '2022-03'],
    ['2022-03', '2022-03'],
  ])('%s is a date', (query, date) => {
    expect(dateIn(fold(query))).toBe(date);
  });

  it.each([
    '7 February',
    '2月7日',
    '1855',
    '1855年',
    'treaty 1855',
    '7 February 8 1855',
    '7 February 1855 treaty',
    'February',
    '12345 2022',
    '',
  ])('%j is no date of a year', (query) => {
    expect(dateIn(fold(query))).toBeUndefined();
  });
});

it.each([
  ['2', 'august', true],
  ['august', '2', true],
  ['2', 'августа', true],
  ['1945', 'august', false],
  ['2', 'islands', false],
  ['treaty', 'august', false],
])('takes %s beside %s for a day of a month: %s', (one, other, isDay) => {
  expect(isDayOfMonth(one, other)).toBe(isDay);
});

it.each([
  ['昭和31年10月19日', '1956年10月19日'],
  ['明治8年', '1875年'],
  ['令和元年', '2019年'],
  ['1956年', '1956年'],
  ['令和4年版外交青書', '令和4年版外交青書'],
])('%s is %s', (query, year) => {
  expect(inCommonEra(query)).toBe(year);
});
