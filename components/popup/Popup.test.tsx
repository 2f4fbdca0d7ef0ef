// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookUpKnowledge as knowledge } from '../../answers/knowledge.fixture.ts';
import { searchEntries, spelledPlaces } from '../../answers/look-up/entries.ts';
import { foundContent } from '../../answers/look-up/found.ts';
import { prepareNames } from '../../answers/look-up/names.ts';
import { createSearch } from '../../answers/look-up/search.ts';
import {
  type FrameAnswer,
  type NoMentions,
  type PageView,
  pageView,
} from '../../answers/tab/tab-view.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { localeOf } from '../../locales/locale.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { defaultSettings as settings } from '../../settings/schema.ts';
import { Popup, type PopupProps } from './Popup.tsx';

afterEach(cleanup);

const frame: FrameAnswer = {
  frameId: 0,
  path: [],
  contentType: 'text/html',
  isHtml: true,
  mentions: (
    [
      ['iturup', 'russian', 'Iturup'],
      ['kunashir', 'japanese', 'Kunashiri'],
      ['iturup', 'japanese', 'Etorofu'],
    ] as const
  ).map(([place, side, surface], id) => ({
    id,
    place,
    side,
    surface,
    before: `Words before ${id} `,
    after: ' and words after.',
    language: 'en',
  })),
};
const withMentions = pageView(
  { url: 'https://example.org/', permitted: true, enabled: true, onHere: true },
  [frame],
);

/** As the popup has them. */
const spellings = prepareNames(spelledPlaces(placeSpellings()));

const names: Partial<Record<string, string>> = {
  iturup: 'Etorofu · Iturup',
  kunashir: 'Kunashir · Kunashiri',
};

function draw(props: Partial<PopupProps> & { language?: InterfaceLanguage } = {}) {
  const { language = 'en' } = props;
  const search = createSearch(searchEntries(knowledge, language), spellings);
  const given: PopupProps = {
    t: localeOf(language),
    language,
    startQuery: '',
    onQuery: vi.fn(),
    recent: [],
    places: knowledge.places.map(({ id }) => id),
    openPanel: vi.fn(),
    find: search.find,
    show: ({ group, id }) => foundContent({ group, id, knowledge, settings, language }),
    nameOf: (place) => names[place] ?? place,
    page: withMentions,
    switches: {
      host: 'example.org',
      onHere: true,
      onEverywhere: true,
      pausedUntil: undefined,
      locked: { here: false, everywhere: false },
      onSwitchHere: vi.fn(),
      onSwitchEverywhere: vi.fn(),
      onPause: vi.fn(),
    },
    onGo: vi.fn(),
    onAllow: vi.fn(),
    copy: () => true,
    openDossier: vi.fn(),
    openSettings: vi.fn(),
    ...props,
  };
  const { container } = render(<Popup {...given} />);
  return { container, ...given };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const press = (key: string) => fireEvent.keyDown(field(), { key });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const selected = () =>
  screen.queryAllByRole('option', { selected: true }).map(({ textContent }) => textContent);

async function violations(container: Element): Promise<string[]> {
  const { violations: found } = await axe.run(container, {
    // Colours need layout, which happy-dom has none of: the end-to-end tests look at those.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const noMentions: readonly NoMentions[] = [
  'none',
  'closed',
  'pdf',
  'file',
  'permission',
  'off',
  'site-off',
  'no-html',
  'not-started',
];

describe('no accessibility violation', () => {
  const queries = ['', 'etorufo', 'minister', 'treaty', 'which visits', 'claim', 'xyzzy'];
  it.each(interfaceLanguages)('in %s, whatever is looked up', async (language) => {
    for (const startQuery of queries) {
      const { container } = draw({ language, startQuery });
      expect(await violations(container)).toEqual([]);
      cleanup();
    }
  });

  it.each(noMentions)('on a page that is %s', async (state) => {
    const { container } = draw({ page: { state } });
    expect(await violations(container)).toEqual([]);
  });
});

describe('looking up', () => {
  it('starts in the field, with the last query ready to be typed over', () => {
    draw({ startQuery: 'etorofu' });
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 7]);
    expect(selected()).toEqual(['Etorofu · Iturup']);
  });

  it('opens the best result as one types, and tells the query so that it is kept', () => {
    const { container, onQuery } = draw();
    type('etorufo');
    expect(container.querySelector('.detail .card .names')?.textContent).toContain('択捉島');
    expect(screen.getByRole('status').textContent).toBe(
      'Nothing here is called “etorufo”. Did you mean',
    );
    expect(onQuery).toHaveBeenLastCalledWith('etorufo', false);
    type('etorofu');
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ results?$/);
    expect(onQuery).toHaveBeenLastCalledWith('etorofu', true);
  });

  it('marks the matched letters', () => {
    const { container } = draw();
    type('kunash');
    const [mark] = container.querySelectorAll('.option mark');
    expect(mark?.textContent).toBe('Kunash');
  });

  it('moves through the results by arrow keys, around both ends, and shows each', () => {
    const { container } = draw();
    type('etorofu');
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    const quote = options.findIndex((text) => text.includes('without a visa'));
    expect(quote).toBeGreaterThan(0);
    for (let step = 0; step < quote; step += 1) press('ArrowDown');
    expect(selected()[0]).toContain('without a visa');
    expect(container.querySelector('.detail blockquote')?.textContent).toContain('Etorofu');
    for (let step = 0; step <= quote; step += 1) press('ArrowUp');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getAllByRole('option').at(-1)?.id,
    );
  });

  it('goes into the card by Enter and back by Escape, then clears, then leaves Escape alone', () => {
    const { container } = draw();
    type('etorofu');
    press('Enter');
    const inside = document.activeElement;
    expect(container.querySelector('.detail')?.contains(inside)).toBe(true);
    if (inside) fireEvent.keyDown(inside, { key: 'Escape' });
    expect(document.activeElement).toBe(field());
    expect(press('Escape')).toBe(false);
    expect(field().value).toBe('');
    // An event that nobody prevented is the browser's: it closes the popup.
    expect(press('Escape')).toBe(true);
  });

  it('does not take the Enter that ends an input method’s composition', () => {
    const { container } = draw();
    type('択捉');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(container.querySelector('.detail')?.contains(document.activeElement)).toBe(false);
  });

  it('comes back to the field by /, which can be typed in it', () => {
    draw();
    screen.getByRole('button', { name: 'Settings' }).focus();
    fireEvent.keyDown(document.activeElement ?? document, { key: '/' });
    expect(document.activeElement).toBe(field());
    expect(fireEvent.keyDown(field(), { key: '/' })).toBe(true);
  });

  it('says that nothing is called so, and offers the places that there are', () => {
    const { container } = draw();
    type('dokdo');
    expect(container.textContent).toContain('Nothing here is called “dokdo”.');
    const offered = container.querySelectorAll<HTMLElement>('.chip');
    expect(offered).toHaveLength(knowledge.places.length);
    if (offered[0]) fireEvent.click(offered[0]);
    expect(field().value).not.toBe('dokdo');
    expect(container.querySelector('.detail .card')).toBeTruthy();
  });

  it('sets nothing off in what may have been meant', () => {
    const { container } = draw();
    type('kunashri');
    expect(container.textContent).toContain('Nothing here is called “kunashri”.Did you mean');
    expect(container.querySelectorAll('.option mark')).toHaveLength(0);
  });

  it('says which words beside a name stand nowhere', () => {
    const { container } = draw();
    type('etorofu bitcoin');
    expect(container.textContent).toContain('Nothing here on “bitcoin”.');
  });

  it.each([
    ['uruppu', 'chain/urup'],
    ['map', 'map'],
    ['treaty of the harbour', 'event/treaty'],
    ['sanctions', 'topic/sanctions'],
    ['minister', 'person/minister'],
    ['which visits', 'check/visits'],
  ])('leads from %s into the dossier', (query, address) => {
    const { openDossier } = draw();
    type(query);
    fireEvent.click(screen.getByRole('button', { name: 'In the dossier' }));
    expect(openDossier).toHaveBeenCalledWith(address);
  });

  it('offers what was looked up last, and looks it up again', () => {
    draw({ recent: ['kunashir'] });
    fireEvent.click(screen.getByRole('button', { name: 'kunashir' }));
    expect(field().value).toBe('kunashir');
  });

  it('opens beside the page with what is typed, where it is not there already', () => {
    const { openPanel } = draw();
    type('etorofu');
    fireEvent.click(screen.getByRole('button', { name: 'Open beside the page' }));
    expect(openPanel).toHaveBeenCalledWith('etorofu');
    cleanup();
    draw({ openPanel: undefined });
    expect(screen.queryByRole('button', { name: 'Open beside the page' })).toBeNull();
  });

  it('shows markup that is typed as the text that it is', () => {
    const { container } = draw();
    type('<img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the page in front', () => {
  it('lists its mentions with the words around them, and counts them by place', () => {
    draw();
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options).toEqual([
      'Words before 0 Iturup and words after.',
      'Words before 1 Kunashiri and words after.',
      'Words before 2 Etorofu and words after.',
    ]);
    expect(screen.getByRole('button', { name: 'Etorofu · Iturup 2' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kunashir · Kunashiri 1' })).toBeTruthy();
  });

  it('shows whose names it uses, with numbers', () => {
    const { container } = draw();
    const profile = container.querySelector('.profile ul')?.textContent;
    expect(profile).toContain('Japanese 2');
    expect(profile).toContain('Russian 1');
  });

  it('goes to a mention by arrow keys and Enter, or by a click', () => {
    const { onGo } = draw();
    press('Enter');
    expect(onGo).not.toHaveBeenCalled();
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(onGo).toHaveBeenLastCalledWith(expect.objectContaining({ id: 1, frameId: 0 }));
    const last = screen.getAllByRole('option').at(-1);
    last?.click();
    expect(onGo).toHaveBeenLastCalledWith(expect.objectContaining({ id: 2 }));
  });

  it('draws more of a thousand mentions as the reader comes near their end', () => {
    const [mention] = frame.mentions ?? [];
    if (!mention) throw new Error('no mention');
    const mentions = Array.from({ length: 1_000 }, (_, id) => ({ ...mention, id }));
    const page = pageView(
      { url: 'https://example.org/', permitted: true, enabled: true, onHere: true },
      [{ ...frame, mentions }],
    );
    const { onGo } = draw({ page });
    const options = () => screen.getAllByRole('option');
    expect(options()).toHaveLength(100);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('1000');
    fireEvent.scroll(screen.getByRole('listbox'));
    expect(options()).toHaveLength(200);
    press('ArrowUp');
    expect(options().at(-1)?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(onGo).toHaveBeenLastCalledWith(expect.objectContaining({ id: 999 }));
  });

  it('cuts the words around a mention between words, and says that they go on', () => {
    const long = {
      ...frame,
      mentions: frame.mentions?.slice(0, 1).map((mention) => ({
        ...mention,
        before: 'The governor said at length on Monday morning that the harbour of ',
        after: ` would be rebuilt, ${'little by little '.repeat(9)}`,
      })),
    };
    const page = pageView(
      { url: 'https://example.org/', permitted: true, enabled: true, onHere: true },
      [long],
    );
    draw({ page });
    expect(screen.getByRole('option').textContent).toMatch(
      /^…Monday morning that the harbour of Iturup would be rebuilt,( little by little)+( little| by)?…$/,
    );
  });

  it('names a misspelt place by its names alone, and by a spelling that was typed too', () => {
    draw({ startQuery: 'etorufo' });
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Etorofu · Iturup');
    cleanup();
    draw({ startQuery: 'итуруп' });
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Etorofu · IturupИтуруп');
  });

  it('shows one place alone when asked, and steps through that', () => {
    const { onGo } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Etorofu · Iturup 2' }));
    expect(screen.getAllByRole('option')).toHaveLength(2);
    press('ArrowUp');
    press('Enter');
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ surface: 'Etorofu' }));
  });

  it.each(noMentions)('says which it is where it is %s', (state) => {
    const { container } = draw({ page: { state } });
    const sentence = localeOf('en').popup.noMentions[state];
    expect(container.textContent).toContain(sentence);
    const others = noMentions.filter((other) => other !== state);
    for (const other of others)
      expect(container.textContent).not.toContain(localeOf('en').popup.noMentions[other]);
  });

  it('offers what helps: permission, switching on', () => {
    const cases: [PageView, string, (props: PopupProps) => unknown][] = [
      [{ state: 'permission' }, 'Allow on this site', ({ onAllow }) => onAllow],
      [{ state: 'off' }, 'Switch on', ({ switches }) => switches.onSwitchEverywhere],
      [{ state: 'site-off' }, 'Switch on', ({ switches }) => switches.onSwitchHere],
    ];
    for (const [page, name, called] of cases) {
      const props = draw({ page });
      fireEvent.click(screen.getByRole('button', { name }));
      expect(called(props)).toHaveBeenCalledOnce();
      cleanup();
    }
  });

  it('is one click away while something is looked up', () => {
    draw({ startQuery: 'etorofu' });
    fireEvent.click(screen.getByRole('button', { name: '‹ This page' }));
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });
});

describe('the switches', () => {
  it('switch this site and all sites', () => {
    const { switches } = draw();
    fireEvent.click(screen.getByRole('switch', { name: 'On example.org' }));
    expect(switches.onSwitchHere).toHaveBeenCalledWith(false);
    fireEvent.click(screen.getByRole('switch', { name: 'On all sites' }));
    expect(switches.onSwitchEverywhere).toHaveBeenCalledWith(false);
  });

  it('are there while something is looked up', () => {
    draw({ startQuery: 'etorofu' });
    expect(screen.getAllByRole('switch')).toHaveLength(2);
  });

  it('pause for an hour, and say until when', () => {
    const { switches } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Pause for an hour' }));
    expect(switches.onPause).toHaveBeenCalledOnce();
    cleanup();
    const { container } = draw({
      switches: { ...switches, onEverywhere: false, pausedUntil: '14:05' },
    });
    expect(container.textContent).toContain('Paused until 14:05');
    expect(screen.queryByRole('button', { name: 'Pause for an hour' })).toBeNull();
  });

  it('do not move where an administrator decides, nor the site’s where all is off', () => {
    const switches = {
      host: 'example.org',
      onHere: true,
      onEverywhere: false,
      pausedUntil: undefined,
      onPause: vi.fn(),
      locked: { here: false, everywhere: true },
      onSwitchHere: vi.fn(),
      onSwitchEverywhere: vi.fn(),
    };
    draw({ switches });
    for (const each of screen.getAllByRole<HTMLInputElement>('switch'))
      expect(each.disabled).toBe(true);
  });

  it('leave the site out where the page has none', () => {
    const { switches } = draw();
    cleanup();
    draw({ switches: { ...switches, host: undefined } });
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });
});
