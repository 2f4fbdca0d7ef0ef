import { expect, it } from 'vitest';
import type { SourceView } from '../../answers/views.ts';
import { copiedSource, copiedStatement } from './copied.ts';

const source: SourceView = {
  id: 'treaty',
  work: 'A treaty [draft]',
  body: 'A ministry',
  date: { text: '7 February 1855', iso: '1855-02-07' },
  url: 'https://treaties.example/1855',
  side: undefined,
  report: undefined,
};

it('copies a work with its public address, in Markdown as a link', () => {
  expect(copiedSource(source)).toEqual({
    text: 'A treaty [draft]. A ministry, 7 February 1855. https://treaties.example/1855',
    markdown: '[A treaty \\[draft\\]](https://treaties.example/1855). A ministry, 7 February 1855',
    works: ['treaty'],
  });
});

it('copies a statement with each work that it rests on once', () => {
  const { text, works } = copiedStatement(['1855', 'It was signed.'], [source, source]);
  expect(text.split('\n')).toHaveLength(3);
  expect(works).toEqual(['treaty']);
});
