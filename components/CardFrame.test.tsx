// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import { createRef } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { cardContent } from '../answers/card/card.ts';
import { knowledge } from '../answers/knowledge.fixture.ts';
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
      tallHeight={700}
      sheet={sheet}
      announcement={announcement}
      onClose={onClose}
    />,
  );
}

/** Drags the handle of a sheet, and tells whether it closed, and else where it stands. */
function drag(from: number, to: number, sheet: 'top' | 'bottom'): 'closed' | 'half' | 'tall' {
  const onClose = vi.fn();
  const { container } = draw(sheet, onClose);
  pull(container, from, to);
  if (onClose.mock.calls.length > 0) return 'closed';
  return container.querySelector('.frame.tall') === null ? 'half' : 'tall';
}

function pull(container: Element, from: number, to: number): void {
  const grabber = container.querySelector('.grabber');
  if (grabber === null) throw new Error('no grabber');
  Object.assign(grabber, { setPointerCapture: () => {} });
  fireEvent.pointerDown(grabber, { clientY: from, pointerId: 1 });
  fireEvent.pointerMove(grabber, { clientY: to, pointerId: 1 });
  fireEvent.pointerUp(grabber, { clientY: to, pointerId: 1 });
}

test('it is a dialog, labelled by both names, that is not modal', () => {
  const dialog = draw(undefined).getByRole('dialog', { name: /Habomai.*Khabomai/ });
  expect(dialog.getAttribute('aria-modal')).toBeNull();
});

test('it has the theme that the reader set', () => {
  const { container } = draw(undefined);
  expect(container.querySelector('.tokens')?.getAttribute('data-theme')).toBe('dark');
});

test('a sheet is dragged out to its upper stop and off its edge; let go on the way it stays', () => {
  const drags = [
    [400, 480, 'bottom', 'closed'],
    [400, 440, 'bottom', 'half'],
    [400, 320, 'bottom', 'tall'],
    [400, 320, 'top', 'closed'],
    [400, 480, 'top', 'tall'],
  ] as const;
  for (const [from, to, sheet, outcome] of drags) {
    expect(drag(from, to, sheet)).toBe(outcome);
    cleanup();
  }
});

test('from its upper stop a sheet is dragged back to the lower one', () => {
  const onClose = vi.fn();
  const { container } = draw('bottom', onClose);
  pull(container, 400, 200);
  expect(container.querySelector('.frame.tall')).not.toBeNull();
  pull(container, 100, 250);
  expect(container.querySelector('.frame.tall')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test('a tap on the handle, or a key, goes to the other stop', () => {
  const { container, getByRole } = draw('bottom');
  fireEvent.click(getByRole('button', { name: 'Show more of the card' }));
  expect(container.querySelector('.frame.tall')).not.toBeNull();
  fireEvent.click(getByRole('button', { name: 'Show less of the card' }));
  expect(container.querySelector('.frame.tall')).toBeNull();
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
