// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { dossierWordsOf } from '../../locales/dossier.ts';
import { DossierToolsProvider, type LiveTools } from './context.ts';
import { ItemMenu } from './menu.tsx';

afterEach(cleanup);

const item = { text: 'plain', markdown: '**marked**', works: ['treaty'] };

function draw(prints = false) {
  const copied: string[] = [];
  const printed: (string | undefined)[] = [];
  const tools: LiveTools = {
    copy: () => true,
    copyText: (text) => copied.push(text) > 0,
    worksAs: async (ids) => ({ bib: `@misc{${ids.join()}}`, ris: 'TY  - GEN' }),
    addressOf: (part) => `https://names.example/#${part}`,
    print: (part) => printed.push(part),
    openSettings: () => {},
  };
  const t = dossierWordsOf('en');
  const drawn = render(
    <DossierToolsProvider value={{ t, language: 'en', numbers: new Map(), tools }}>
      <ItemMenu address="topic/history" label="History" item={item} prints={prints} />
    </DossierToolsProvider>,
  );
  fireEvent.click(drawn.getByRole('button', { name: 'More on: History' }));
  return { ...drawn, copied, printed };
}

test.each([
  ['Copy as text', 'plain'],
  ['Copy as Markdown', '**marked**'],
  ['Copy sources as BibTeX', '@misc{treaty}'],
  ['Copy sources as RIS', 'TY  - GEN'],
  ['Copy the address', 'https://names.example/#topic/history'],
])('%s', async (name, text) => {
  const { getByRole, copied } = draw();
  // The works are loaded when the menu is first opened.
  const last = () => getByRole('menuitem', { name: 'Copy sources as RIS' });
  await waitFor(() => expect(last().getAttribute('aria-disabled')).toBe('false'));
  fireEvent.click(getByRole('menuitem', { name }));
  expect(copied).toEqual([text]);
  expect(getByRole('status').textContent).toBe('Copied');
});

test('a part is printed alone, an item within one is not', () => {
  const { getByRole, printed } = draw(true);
  fireEvent.click(getByRole('menuitem', { name: 'Print this part alone' }));
  expect(printed).toEqual(['topic/history']);
  cleanup();
  expect(draw().queryByRole('menuitem', { name: 'Print this part alone' })).toBeNull();
});

test('the arrows go round the items, and Escape leads back to the button', () => {
  const { getByRole, queryByRole } = draw();
  const menu = getByRole('menu');
  expect(document.activeElement?.textContent).toBe('Copy as text');
  fireEvent.keyDown(menu, { key: 'ArrowUp' });
  expect(document.activeElement?.textContent).toBe('Copy the address');
  fireEvent.keyDown(menu, { key: 'Escape' });
  expect(queryByRole('menu')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('More on: History');
});
