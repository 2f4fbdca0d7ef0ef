import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../workshop/root.ts';
import { filesIn, readRequest } from './target.ts';

it('opens the demo article where nothing is asked for', () => {
  const { kind, target } = readRequest([]);
  expect(kind).toBe('chromium');
  expect(target).toMatchObject({ type: 'file', path: '/demo.html' });
});

it('takes an address and the choice of the browser in any order', () => {
  const asked = { kind: 'firefox', target: { type: 'address', url: 'https://example.com/a' } };
  expect(readRequest(['https://example.com/a', '--firefox'])).toEqual(asked);
  expect(readRequest(['--firefox', 'https://example.com/a'])).toEqual(asked);
});

it.each([
  [['missing.html'], 'There is no such file: missing.html'],
  [['scripts'], 'This is a folder, not a page: scripts'],
  [['ftp://example.com'], 'This is no address that a page can be read from: ftp://example.com'],
  [['https://'], 'This is no address that a page can be read from: https://'],
  [['a.html', 'b.html'], 'One page at a time.'],
  [['--chrome'], "Unknown option '--chrome'. Usage: npm start"],
])('says in a sentence what is wrong with %j', (args, sentence) => {
  expect(() => readRequest(args)).toThrow(sentence);
});

it('serves what lies beside a page, and nothing above its folder', () => {
  const files = filesIn(join(root, 'scripts', 'start'));
  expect(files('/demo.html')).toMatchObject({ headers: { 'content-type': 'text/html' } });
  expect(files('/missing.css')).toBeUndefined();
  expect(files('/../../package.json')).toBeUndefined();
});
