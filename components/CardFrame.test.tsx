// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import { createRef } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { cardContent } from '../answers/card.ts';
import { knowledge } from '../answers/testing.ts';
import { cardWordsOf } from '../locales/card.ts';
import { CardFrame } from './CardFrame.tsx';

afterEach(cleanup);

function draw(sheet: 'top' | 'bottom' | undefined, onClose = () => {}, announcement = '') {
  const content = cardContent(
    { place: 'habomai', settings: { leader: 'page', script: 'both' }, language: 'en' },
    knowledge,
  );
  return render(
    <CardFrame
      content={content}
      t={cardWordsOf('en')}
      language="en"
      copy={() => true}
      openDossier={() => {}}
      dialog={createRef()}
      theme="dark"
      maxHeight={400}
      sheet={sheet}
      announcement={announcement}
      onClose={onClose}
    />,
  );
}

function drag(from: number, to: number, sheet: 'top' | 'bottom'): boolean {
  const onClose = vi.fn();
  const { container } = draw(sheet, onClose);
  const grabber = container.querySelector('.grabber');
  if (grabber === null) throw new Error('no grabber');
  Object.assign(grabber, { setPointerCapture: () => {} });
  fireEvent.pointerDown(grabber, { clientY: from, pointerId: 1 });
  fireEvent.pointerMove(grabber, { clientY: to, pointerId: 1 });
  fireEvent.pointerUp(grabber, { clientY: to, pointerId: 1 });
  return onClose.mock.calls.length > 0;
}

test('it is a dialog, labelled by both names, that is not modal', () => {
  const dialog = draw(undefined).getByRole('dialog', { name: /Habomai.*Khabomai/ });
  expect(dialog.getAttribute('aria-modal')).toBeNull();
});

test('it has the theme that the reader set', () => {
  const { container } = draw(undefined);
  expect(container.querySelector('.tokens')?.getAttribute('data-theme')).toBe('dark');
});

test('a sheet dragged to its edge closes, and one let go on the way stays', () => {
  expect(drag(400, 480, 'bottom')).toBe(true);
  cleanup();
  expect(drag(400, 440, 'bottom')).toBe(false);
  cleanup();
  expect(drag(400, 320, 'bottom')).toBe(false);
  cleanup();
  expect(drag(400, 320, 'top')).toBe(true);
});

test('beside a line there is nothing to drag', () => {
  expect(draw(undefined).container.querySelector('.grabber')).toBeNull();
});

test('the close button closes', () => {
  const onClose = vi.fn();
  fireEvent.click(draw('bottom', onClose).getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('the announcement is polite', () => {
  expect(draw(undefined, undefined, 'Habomai').getByRole('status').textContent).toBe('Habomai');
});

test('no accessibility violation, beside a line and as a sheet', async () => {
  for (const sheet of [undefined, 'top', 'bottom'] as const) {
    const { container } = draw(sheet);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => violation.id)).toEqual([]);
    cleanup();
  }
});
