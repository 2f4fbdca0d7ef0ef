// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { cardWordsOf } from '../../locales/card.ts';
import { numbersInShort, SourceMark } from './source-mark.tsx';

afterEach(cleanup);

const source = {
  id: 'treaty',
  work: 'A treaty',
  body: 'Two states',
  date: { text: '7 February 1855', iso: '1855-02-07' },
  url: 'https://example.org/treaty',
  side: undefined,
  report: undefined,
} as const;

function draw() {
  return render(
    <p>
      A statement
      <SourceMark sources={[{ number: 3, source }]} t={cardWordsOf('en')} />
      <button type="button">elsewhere</button>
    </p>,
  );
}

test('numbers in a row are written as a span', () => {
  expect(numbersInShort([2, 3, 4, 5])).toBe('2–5');
  expect(numbersInShort([1, 2, 4])).toBe('1,2,4');
  expect(numbersInShort([7])).toBe('7');
});

test('a click opens the bubble with work, body, date and link, and another one closes it', () => {
  const { getByRole, queryByRole } = draw();
  const mark = getByRole('button', { name: 'Sources 3' });
  expect(mark.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(mark);
  expect(getByRole('note').textContent).toBe('3A treaty. Two states, 7 February 1855');
  expect(getByRole('link').getAttribute('href')).toBe('https://example.org/treaty');
  fireEvent.click(mark);
  expect(queryByRole('note')).toBeNull();
});

test('Escape and a press elsewhere close the bubble', () => {
  const { getByRole, queryByRole } = draw();
  const mark = getByRole('button', { name: 'Sources 3' });
  fireEvent.click(mark);
  fireEvent.keyDown(mark, { key: 'Escape' });
  expect(queryByRole('note')).toBeNull();
  fireEvent.click(mark);
  fireEvent.pointerDown(getByRole('link'));
  expect(queryByRole('note')).not.toBeNull();
  fireEvent.pointerDown(getByRole('button', { name: 'elsewhere' }));
  expect(queryByRole('note')).toBeNull();
});
