// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { SourceView } from '../../answers/views.ts';
import { dossierWordsOf } from '../../locales/dossier.ts';
import { Sources } from './cited.tsx';
import { DossierToolsProvider, type LiveTools } from './context.ts';

afterEach(cleanup);

const source = {
  id: 'treaty',
  work: 'A treaty',
  body: 'Two states',
  date: undefined,
  url: 'https://example.org/treaty',
  side: undefined,
  report: undefined,
} as const;

const liveTools: LiveTools = {
  copy: () => true,
  copyText: () => true,
  worksAs: async () => ({ bib: '', ris: '' }),
  addressOf: (part) => part,
  print: () => {},
  openSettings: () => {},
};

const report = {
  id: 'report-4',
  work: 'Report 4',
  body: undefined,
  date: undefined,
  url: undefined,
  side: undefined,
  report: 4,
} as const;

function draw(tools: LiveTools | undefined, cited: SourceView = source) {
  const t = dossierWordsOf('en');
  return render(
    <DossierToolsProvider value={{ t, language: 'en', numbers: new Map([['treaty', 3]]), tools }}>
      <Sources sources={[cited]} />
    </DossierToolsProvider>,
  );
}

test('a number opens a bubble that leads to the work and to its entry in the list', () => {
  const { getByRole, getAllByRole, queryByRole } = draw(liveTools);
  const number = getByRole('link', { name: '3: source, A treaty' });
  const isFollowed = fireEvent.click(number);
  expect(isFollowed).toBe(false);
  expect(getByRole('note').textContent).toContain('A treaty. Two states');
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#source/treaty',
    'https://example.org/treaty',
    '#source/treaty',
  ]);
  fireEvent.click(number);
  expect(queryByRole('note')).toBeNull();
});

test('with a key held, and where there is no script, a number is a plain link to the entry', () => {
  const { getByRole, queryByRole, unmount } = draw(liveTools);
  expect(fireEvent.click(getByRole('link'), { ctrlKey: true })).toBe(true);
  expect(queryByRole('note')).toBeNull();
  unmount();
  const plain = draw(undefined).getByRole('link');
  expect(plain.getAttribute('href')).toBe('#source/treaty');
  expect(plain.hasAttribute('aria-expanded')).toBe(false);
});

test('the number of a report opens a bubble too: whose it is, its day, and the way to its part', () => {
  const { getByRole, getAllByRole } = draw(liveTools, report);
  const isFollowed = fireEvent.click(getByRole('link', { name: 'R4: Report 4' }));
  expect(isFollowed).toBe(false);
  expect(getByRole('note').textContent).toContain(
    'Report 4. Publisher: Not named in the text, undated',
  );
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#report/4',
    '#report/4',
  ]);
});
