// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { cardContent } from '../../answers/card/card.ts';
import type { CardContent } from '../../answers/card/content.ts';
import { knowledge } from '../../answers/knowledge.fixture.ts';
import { localeOf } from '../../locales/locale.ts';
import { Card, type CardProps } from '../Card.tsx';
import type { Room } from './room.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const panelHeight = 300;

function iturup(): CardContent {
  return cardContent(
    { place: 'iturup', settings: { leader: 'page', script: 'both' }, language: 'en' },
    knowledge,
  );
}

/** The same with a passage that fits the paragraph. */
function iturupWithPassage(): CardContent {
  const content = iturup();
  const [quote] = content.quotes;
  if (quote === undefined) throw new Error('There is no quote.');
  const reason = { type: 'topic', topic: 'talks-suspended', label: 'Peace-treaty talks' } as const;
  return { ...content, leading: { ...quote, reason } };
}

/** Draws a card whose parts end so far down in each room, in pixels below the panel's top. */
function drawWith(ends: Readonly<Partial<Record<Room, number>>>, props: Partial<CardProps> = {}) {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(panelHeight);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(3 * panelHeight);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const room = this.closest('.card')?.getAttribute('data-room') as Room;
    const height = this.matches('.panel') ? panelHeight : (ends[room] ?? 2 * panelHeight);
    return new DOMRect(0, 0, 300, height);
  });
  const { container } = render(
    <Card
      content={iturup()}
      t={localeOf('en')}
      language="en"
      copy={() => true}
      openDossier={() => {}}
      {...props}
    />,
  );
  return () => container.querySelector('.card')?.getAttribute('data-room');
}

test('the first look is set as loosely as fits', async () => {
  const room = drawWith({ full: 320, medium: 310, close: 285, bare: 200 });
  await waitFor(() => expect(room()).toBe('close'));
});

test('it is set no looser than the height allows', async () => {
  const room = drawWith({ full: 100, medium: 100 }, { room: 'medium' });
  await waitFor(() => expect(room()).toBe('medium'));
});

test('a passage that does not fit is folded to a line, and letters stay as large as they are', async () => {
  const room = drawWith({ bare: 320, folded: 285 }, { content: iturupWithPassage() });
  await waitFor(() => expect(room()).toBe('folded'));
  expect(document.querySelector('.best')).toBeNull();
  expect(document.querySelector('.to-passage')?.textContent).toContain('Peace-treaty talks');
  expect(document.querySelector('[data-section="reports"]')?.getAttribute('title')).toBe(
    'The reports on: Peace-treaty talks',
  );
});

test('where nothing fits it is set tightest, and scrolls', async () => {
  const room = drawWith({});
  await waitFor(() => expect(room()).toBe('dense'));
});
