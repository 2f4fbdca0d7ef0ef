// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardContent } from '../answers/card/card.ts';
import { knowledge } from '../answers/knowledge.fixture.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type PlaceId,
  placeIds,
} from '../data/schema.ts';
import { localeOf } from '../locales/locale.ts';
import { Card, type CardProps, type Memory, sections } from './Card.tsx';

afterEach(cleanup);

const mention = {
  surface: 'Etorofu',
  side: 'japanese',
  before: 'no more visa-free visits to',
  after: 'after all',
  language: 'en',
} as const;

function draw(
  wanted: {
    place?: PlaceId;
    language?: InterfaceLanguage;
    script?: 'latin' | 'native' | 'both';
  } & Partial<CardProps> = {},
) {
  const { place = 'iturup', language = 'en', script = 'both', ...props } = wanted;
  const content = cardContent(
    { place, mention, settings: { leader: 'page', script }, language },
    knowledge,
  );
  return render(
    <Card
      content={content}
      t={localeOf(language)}
      language={language}
      copy={() => true}
      openDossier={() => {}}
      {...props}
    />,
  );
}

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    // Colours need layout, which happy-dom has none of: the end-to-end tests look at those.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
}

describe('no accessibility violation', () => {
  for (const section of sections) {
    for (const language of interfaceLanguages) {
      test(`${section}, ${language}`, async () => {
        const { container } = draw({ language, memory: { section, scrollTop: {} } });
        expect(await violations(container)).toEqual([]);
      });
    }
  }
  for (const place of placeIds) {
    for (const script of ['latin', 'native', 'both'] as const) {
      test(`${place} in ${script}`, async () => {
        const { container } = draw({ place, script });
        expect(await violations(container)).toEqual([]);
      });
    }
  }
});

test('both names stand in one heading, each with its side and its language', () => {
  const { getByRole } = draw();
  const heading = getByRole('heading', { level: 2 });
  expect(heading.textContent).toBe(
    'Japanese nameEtorofu (used on this page)択捉島Russian nameIturupИтуруп',
  );
  expect(within(heading).getByText('択捉島').lang).toBe('ja');
  expect(within(heading).getByText('Итуруп').lang).toBe('ru');
});

test('Shikotan’s two names are set as one', () => {
  const { getAllByText, getByText } = draw({ place: 'shikotan' });
  expect(getByText('One name on both sides')).toBeTruthy();
  expect(getAllByText('Shikotan', { selector: 'h2 .main .used' })).toHaveLength(1);
});

test('the name that the page used wears the line of its mark', () => {
  const used = draw({ markStyle: 'solid' }).container.querySelector('.used');
  expect(used?.textContent).toBe('Etorofu');
  expect(used?.className).toContain('solid');
});

test('the names stand in the reader’s script, and Latin letters under “The names”', () => {
  const { container } = draw({ language: 'ru' });
  const shown = [...container.querySelectorAll('h2 .main')].map(({ textContent }) => textContent);
  expect(shown[0]).toContain('Эторофу');
  expect(shown[1]).toBe('Итуруп');
  expect(container.querySelector('.forms')?.textContent).toContain('Etorofu-tō');
});

test('the first look says what and whose, then each side’s right, then a quote that needs no check', () => {
  const { container } = draw();
  expect(container.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(
    'iturup lies between',
  );
  expect(container.querySelector('.status')?.textContent).toContain('claimed by Japan');
  const sides = [...container.querySelectorAll('.positions > div')];
  expect(sides.map(({ textContent }) => textContent?.replace(/[\d,–]+$/u, ''))).toEqual([
    'Japan: iturup is Japan’s, says Japan.',
    'Russia: iturup is Russia’s, says Russia.',
  ]);
  expect(container.querySelector('.best .check')).toBeNull();
  const order = ['.status', '.positions', '.fold', '.forms'].map((part) =>
    container.querySelector(`.panel ${part}`),
  );
  for (const [index, part] of order.entries()) {
    const next = order[index + 1];
    if (part && next) expect(part.compareDocumentPosition(next) & 4).toBe(4);
  }
});

test('what the reports say is one step away from the first look', () => {
  const { container, getByRole } = draw();
  fireEvent.click(getByRole('button', { name: /five reports said \(\d\)/ }));
  expect(getByRole('tab', { name: 'Reports' }).getAttribute('aria-selected')).toBe('true');
  const quote = [...container.querySelectorAll('.quotes .quote')].find((one) =>
    one.textContent?.includes('Visits to Etorofu without a visa have come to an end.'),
  );
  expect(quote?.querySelector('.check')?.textContent).toContain(
    'Only visits to the islands ended.',
  );
});

test('readings of the two sides stand side by side in the order of the names', () => {
  const { getByRole, getAllByRole } = draw();
  fireEvent.click(getByRole('tab', { name: 'Timeline' }));
  const headings = getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['Japan’s reading', 'Russia’s reading']);
});

test('arrow keys move between the parts and wrap around', () => {
  const { getByRole } = draw();
  fireEvent.keyDown(getByRole('tab', { name: 'In brief' }), { key: 'ArrowLeft' });
  expect(getByRole('tab', { name: 'Reports' }).getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(getByRole('tab', { name: 'Reports' }), { key: 'ArrowRight' });
  expect(getByRole('tab', { name: 'In brief' }).getAttribute('aria-selected')).toBe('true');
});

test('a card opened again goes on where the reader was', () => {
  const memory: Memory = { section: 'glance', scrollTop: {} };
  const first = draw({ memory });
  fireEvent.click(first.getByRole('tab', { name: 'Reports' }));
  const panel = first.getByRole('tabpanel');
  panel.scrollTop = 120;
  fireEvent.scroll(panel);
  cleanup();
  const second = draw({ memory });
  expect(second.getByRole('tab', { name: 'Reports' }).getAttribute('aria-selected')).toBe('true');
  expect(second.getByRole('tabpanel').scrollTop).toBe(120);
});

test('in a card that fades in, what stands below the first look comes a moment later', async () => {
  const { container } = draw({ fadesIn: true });
  expect(container.querySelector('.positions')).not.toBeNull();
  expect(container.querySelector('.forms')).toBeNull();
  await waitFor(() => expect(container.querySelector('.forms')).not.toBeNull());
});

test('in a card that fades in, the reader who comes back to the first look finds it whole', async () => {
  const { container, getByRole } = draw({ fadesIn: true });
  await waitFor(() => expect(container.querySelector('.forms')).not.toBeNull());
  fireEvent.click(getByRole('tab', { name: 'Reports' }));
  fireEvent.click(getByRole('tab', { name: 'In brief' }));
  expect(container.querySelector('.forms')).not.toBeNull();
});

test('a reader who had scrolled down goes on there at once', () => {
  const memory: Memory = { section: 'glance', scrollTop: { glance: 200 } };
  const { container } = draw({ fadesIn: true, memory });
  expect(container.querySelector('.forms')).not.toBeNull();
});

test('a quote is copied with its citation, and the button says so', () => {
  const copy = vi.fn(() => true);
  const { getAllByTitle } = draw({ copy, memory: { section: 'reports', scrollTop: {} } });
  const [button] = getAllByTitle('Copy this quote with its citation');
  if (button === undefined) throw new Error('no button');
  fireEvent.click(button);
  expect(copy).toHaveBeenCalledWith(
    expect.objectContaining({ text: expect.stringContaining('Report 2') }),
  );
});

test('a refused copy is said', async () => {
  const { getAllByTitle, findByText } = draw({
    copy: () => false,
    memory: { section: 'reports', scrollTop: {} },
  });
  const [button] = getAllByTitle('Copy this quote with its citation');
  if (button === undefined) throw new Error('no button');
  fireEvent.click(button);
  expect(await findByText('Could not copy')).toBeTruthy();
});

test('everything else is one step away, at the place’s own part of the dossier', () => {
  const openDossier = vi.fn();
  const { getByRole } = draw({ openDossier });
  fireEvent.click(getByRole('button', { name: /Everything/ }));
  expect(openDossier).toHaveBeenCalledWith('place/iturup');
});

test('sources are numbered in the order of their first use, and listed once they are asked for', async () => {
  const { container } = draw();
  expect(container.querySelector('.status sup')?.textContent).toBe('1,2');
  const folded = container.querySelector<HTMLDetailsElement>('.panel > .sources');
  expect(folded?.querySelector('li')).toBeNull();
  if (folded === null) throw new Error('There are no sources.');
  folded.open = true;
  fireEvent(folded, new Event('toggle'));
  await waitFor(() =>
    expect(folded.querySelector('li')?.textContent).toBe('1A treaty. A ministry, 7 February 1855'),
  );
});

test('the reports’ words are tagged English whatever the interface speaks', () => {
  const { container } = draw({ language: 'ja', memory: { section: 'reports', scrollTop: {} } });
  expect(container.querySelector('.card')?.getAttribute('lang')).toBe('ja');
  expect(container.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
});
