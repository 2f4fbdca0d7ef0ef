// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { firstLetter, lastLetter, mayBePartOfLine } from './layout.ts';
import { textIn } from './text-in.fixture.ts';

it('finds the letters at the ends of a text, past white space', () => {
  const node = textIn('<p>  Kuril \n</p>', 'Kuril');
  expect(firstLetter(node, 0, node.length)?.offset).toBe(2);
  expect(lastLetter(node, 0, node.length)?.offset).toBe(6);
  expect(firstLetter(node, 0, 2)).toBeUndefined();
});

it('takes a block for a part of a line where it floats, and not where it is not laid out', () => {
  const block = document.createElement('p');
  block.style.float = 'left';
  expect(mayBePartOfLine(block)).toBe(false);
  document.body.append(block);
  expect(mayBePartOfLine(block)).toBe(true);
  block.style.float = 'none';
  expect(mayBePartOfLine(block)).toBe(false);
});
