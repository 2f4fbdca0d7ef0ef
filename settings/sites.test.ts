import { describe, expect, it } from 'vitest';
import { isOnAt, isSitePattern, patternFor, withSite } from './sites.ts';

const on = (url: string, ...sites: string[]) => isOnAt(url, { enabled: true, sites });

describe('a site pattern', () => {
  it.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://example.org:8080/news?x=1', true],
    ['example.org', 'https://news.example.org/', true],
    ['example.org', 'https://badexample.org/', false],
    ['example.org', 'https://example.org.evil.net/', false],
    ['EXAMPLE.org', 'https://example.org/', true],
    ['*.example.org', 'https://news.example.org/', true],
    ['*.example.org', 'https://example.org/', false],
    ['example.org/news', 'https://example.org/news', true],
    ['example.org/news', 'https://example.org/news/today', true],
    ['example.org/news', 'https://example.org/newsletter', false],
    ['example.org/news/', 'https://example.org/news', true],
    ['example.org/*/news', 'https://example.org/ja/news/1', true],
    ['*', 'https://anything.at/all', true],
    ['*', 'file:///home/page.html', true],
    ['news*.example.org', 'https://news24.example.org/', true],
    ['127.0.0.1', 'http://127.0.0.1:3000/', true],
    ['[::1]', 'http://[::1]:3000/', true],
    ['7.0.0.1', 'http://127.0.0.1:3000/', false],
    ['пример.рф', 'https://xn--e1afmkfd.xn--p1ai/', true],
    ['exa+mple.org', 'https://example.org/', false],
  ])('%s stands for %s: %s', (pattern, url, matches) => {
    expect(on(url, pattern)).toBe(!matches);
  });

  it('is overruled by a later one', () => {
    expect(on('https://news.example.org/', 'example.org', '!news.example.org')).toBe(true);
    expect(on('https://news.example.org/', '!news.example.org', 'example.org')).toBe(false);
    expect(on('https://example.org/', '*', '!example.org')).toBe(true);
    expect(on('https://other.org/', '*', '!example.org')).toBe(false);
  });

  it('is named where it decides', () => {
    expect(patternFor('https://a.example.org/', ['other.org', '*.example.org'])).toBe(
      '*.example.org',
    );
    expect(patternFor('not an address', ['*'])).toBeUndefined();
  });

  it.each(['example.org', '!example.org', '*', '*.jp', '!*', 'example.org/a*b'])(
    'can be %s',
    (text) => expect(isSitePattern(text)).toBe(true),
  );

  it.each(['', '!', 'two words', 'https://example.org', '/news', '?', 'exa mple.org/x', 'a@b.org'])(
    'cannot be %j, which matches nothing and throws nothing',
    (text) => {
      expect(isSitePattern(text)).toBe(false);
      expect(on('https://example.org/', text)).toBe(true);
    },
  );
});

it('is off on every site where it is off everywhere', () => {
  expect(isOnAt('https://example.org/', { enabled: false, sites: [] })).toBe(false);
});

describe('switching a site', () => {
  const url = 'https://www.example.org/a';
  const switched = (sites: string[], isOn: boolean) => withSite({ sites, url, on: isOn });

  it('writes one pattern and takes it back', () => {
    expect(switched([], false)).toEqual(['www.example.org']);
    expect(switched(['www.example.org'], true)).toEqual([]);
  });

  it('makes an exception where a wider pattern decides', () => {
    expect(switched(['example.org'], true)).toEqual(['example.org', '!www.example.org']);
    expect(switched(['example.org', '!www.example.org'], false)).toEqual(['example.org']);
  });

  it('changes nothing where the page has no site', () => {
    expect(withSite({ sites: ['a.org'], url: 'about:blank', on: false })).toEqual(['a.org']);
  });
});
