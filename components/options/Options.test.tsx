// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../answers/card/card.ts';
import { knowledge } from '../../answers/knowledge.fixture.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';
import { localeOf } from '../../locales/locale.ts';
import { importSettings } from '../../settings/exchange.ts';
import { defaultSettings, type Settings, settingsFieldNames } from '../../settings/schema.ts';
import { isSitePattern, patternFor } from '../../settings/sites.ts';
import type { SettingsState } from '../../settings/state.ts';
import { Options, type OptionsProps } from './Options.tsx';

afterEach(cleanup);

function stateOf(set: Partial<Settings> = {}, more: Partial<SettingsState> = {}): SettingsState {
  return {
    settings: { ...defaultSettings, ...set },
    set,
    locked: [],
    localOnly: [],
    pausedUntil: undefined,
    errors: [],
    ...more,
  };
}

function propsWith(
  props: Partial<OptionsProps> & { language?: InterfaceLanguage } = {},
): OptionsProps {
  const { language = 'en', state = stateOf() } = props;
  return {
    t: localeOf(language),
    language,
    state,
    isRefused: false,
    longestDelayMs: 5000,
    commands: [
      { name: '_execute_action', shortcut: 'Alt+Shift+U' },
      { name: 'next-mention', shortcut: 'Alt+Shift+Period' },
      { name: 'previous-mention', shortcut: 'Alt+Shift+,' },
      { name: 'open-card', shortcut: '' },
    ],
    onChangeKeys: vi.fn(),
    siteRules: { isPattern: isSitePattern, patternFor, mostPatterns: 3 },
    cardFor: (mention) =>
      cardContent(
        {
          place: 'kunashir',
          mention: { ...mention, language },
          settings: state.settings,
          language,
        },
        knowledge,
      ),
    onSet: vi.fn(),
    onReset: vi.fn(),
    onExport: vi.fn(),
    onImport: async (text) => importSettings(text),
    ...props,
  };
}

function draw(props: Parameters<typeof propsWith>[0] = {}) {
  const given = propsWith(props);
  return { ...render(<Options {...given} />), ...given };
}

async function violations(container: Element): Promise<string[]> {
  const { violations: found } = await axe.run(container, {
    // Colours need layout, which happy-dom has none of: the end-to-end tests look at those.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('no accessibility violation', () => {
  it.each(interfaceLanguages)('in %s', async (language) => {
    expect(await violations(draw({ language }).container)).toEqual([]);
  });

  it('with everything set, locked or wrong', async () => {
    const state = stateOf(
      { leader: 'japanese', sites: ['a b'], showDelayMs: 9 },
      {
        locked: ['script', 'badge', 'sites'],
        localOnly: ['leader'],
        errors: [{ area: 'sync', field: 'script', problem: 'broken' }],
      },
    );
    const { container } = draw({ state, isRefused: true });
    fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    expect(await violations(container)).toEqual([]);
  });
});

describe('the form', () => {
  it('holds every field of the schema', () => {
    draw();
    const named = [...document.querySelectorAll<HTMLInputElement>('[name]')].map(
      ({ name }) => name,
    );
    for (const field of settingsFieldNames) expect(named).toContain(field);
  });

  it('sets what is chosen, switched or typed', () => {
    const { onSet } = draw();
    fireEvent.click(screen.getByRole('radio', { name: 'The Japanese name' }));
    expect(onSet).toHaveBeenLastCalledWith({ leader: 'japanese' });
    fireEvent.click(screen.getByRole('switch', { name: /toolbar button/ }));
    expect(onSet).toHaveBeenLastCalledWith({ badge: false });
    fireEvent.input(screen.getByLabelText('Show the card after'), { target: { value: '200' } });
    expect(onSet).toHaveBeenLastCalledWith({ showDelayMs: 200 });
  });

  it.each(['', '-1', '5001', '1.5', '1e3'])(
    'does not take %j for a delay, and says so',
    (value) => {
      const { onSet } = draw();
      const input = screen.getByLabelText('Show the card after');
      fireEvent.input(input, { target: { value } });
      expect(onSet).not.toHaveBeenCalled();
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText('A whole number from 0 to 5000')).toBeTruthy();
    },
  );

  it('says that the order is alphabetical in Latin script where nothing decides', () => {
    for (const language of interfaceLanguages) {
      const { container } = draw({ language });
      expect(container.textContent).toMatch(/Etorofu[,、] Iturup|Etorofu、Iturup/);
      cleanup();
    }
  });

  it('asks what to do where the page does not decide only where it may decide', () => {
    const label = 'Where the page uses both names, or neither';
    draw();
    expect(screen.queryByRole('group', { name: label })).toBeTruthy();
    cleanup();
    draw({ state: stateOf({ leader: 'russian' }) });
    expect(screen.queryByRole('group', { name: label })).toBeNull();
  });

  it('takes back one field that the reader set, and offers it for no other', () => {
    const { onReset } = draw({ state: stateOf({ script: 'native' }) });
    const resets = screen.getAllByRole('button', { name: /^Reset “/ });
    expect(resets).toHaveLength(1);
    if (resets[0]) fireEvent.click(resets[0]);
    expect(onReset).toHaveBeenCalledWith(['script']);
  });

  it('says what an administrator set, and does not let it be changed', () => {
    draw({ state: stateOf({}, { locked: ['leader', 'enabled'] }) });
    expect(screen.getAllByText(/Set by your administrator/)).toHaveLength(2);
    const leader = screen.getByRole('group', { name: 'Whose name comes first' });
    expect(leader).toHaveProperty('disabled', true);
    expect(screen.getByRole('switch', { name: /pages I read/ })).toHaveProperty('disabled', true);
  });

  it('says why pages are read, and that nothing leaves the machine', () => {
    const { container } = draw();
    expect(container.textContent).toContain('has to read the page’s text');
    expect(container.textContent).toContain('Nothing leaves your machine');
  });
});

describe('the keys', () => {
  const shown = () =>
    [...document.querySelectorAll('.keys > div')].map((entry) => [
      entry.querySelector('dt')?.textContent,
      entry.querySelector('dd')?.textContent?.replace(/\s/g, ''),
    ]);

  it('are shown beside what they do, with the marks read out by name', () => {
    draw();
    expect(shown()).toEqual([
      ['Go to the next mention', 'Alt+Shift+.fullstop'],
      ['Go to the previous mention', 'Alt+Shift+,comma'],
      ['Open the card on the mention at the caret or selection', 'nokey'],
      ['Open the look-up from the toolbar', 'Alt+Shift+U'],
    ]);
    expect(screen.getByText(/another extension took it first/)).toBeTruthy();
  });

  it('are shown as a Mac writes them', () => {
    draw({ commands: [{ name: 'next-mention', shortcut: '⌥⇧.' }] });
    expect(shown()[0]).toEqual(['Go to the next mention', '⌥⇧.']);
  });

  it.each(interfaceLanguages)('have a word for each command in %s', (language) => {
    draw({ language });
    const { commands } = localeOf(language).options.keys;
    expect(shown().map(([command]) => command)).toEqual(Object.values(commands));
    expect(new Set(Object.values(commands)).size).toBe(4);
  });

  it('are changed on the browser’s page, by a button', () => {
    const { onChangeKeys } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Change keys' }));
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it('are changed by hand where the browser has no way to its page', () => {
    draw({ onChangeKeys: undefined });
    expect(screen.queryByRole('button', { name: 'Change keys' })).toBeNull();
    expect(screen.getByText(/Manage Extension Shortcuts/)).toBeTruthy();
  });

  it('are left out where the browser knows no commands', () => {
    draw({ commands: undefined });
    expect(screen.queryByRole('heading', { name: 'Keys' })).toBeNull();
  });
});

describe('the sites', () => {
  const list = () => screen.getByLabelText('Sites to leave alone');
  const address = () => screen.getByLabelText('Try an address');

  it('are checked as they are typed', () => {
    const { onSet } = draw();
    fireEvent.input(list(), { target: { value: 'example.org\n\n https://x.org ' } });
    expect(screen.getByText(/Line 3 is not a pattern: “https:\/\/x.org”/)).toBeTruthy();
    expect(onSet).not.toHaveBeenCalled();
    fireEvent.input(list(), { target: { value: 'example.org\n\n *.x.org ' } });
    expect(onSet).toHaveBeenCalledWith({ sites: ['example.org', '*.x.org'] });
    fireEvent.input(list(), { target: { value: 'a.org\nb.org\nc.org\nd.org' } });
    expect(screen.getByText('No more than 3 lines.')).toBeTruthy();
  });

  it('can be tried on an address', () => {
    draw({ state: stateOf({ sites: ['example.org'] }) });
    fireEvent.input(address(), { target: { value: 'https://www.example.org/a' } });
    expect(screen.getByText('Left alone there, because of “example.org”.')).toBeTruthy();
    fireEvent.input(address(), { target: { value: 'other.org' } });
    expect(screen.getByText('Mentions are marked there.')).toBeTruthy();
    fireEvent.input(address(), { target: { value: 'http://' } });
    expect(screen.getByText('That is not an address.')).toBeTruthy();
  });

  it('follow what is changed elsewhere, but not while one types the same', () => {
    const { rerender } = draw({ state: stateOf({ sites: ['a.org'] }) });
    fireEvent.input(list(), { target: { value: 'a.org\n' } });
    rerender(<Options {...propsWith({ state: stateOf({ sites: ['a.org'] }) })} />);
    expect(list()).toHaveProperty('value', 'a.org\n');
    rerender(<Options {...propsWith({ state: stateOf({ sites: ['b.org'] }) })} />);
    expect(list()).toHaveProperty('value', 'b.org');
  });
});

describe('the preview', () => {
  const order = () =>
    [...document.querySelectorAll('.preview .name .label')].map(({ textContent }) => textContent);

  it('follows the settings and the page at once', () => {
    const { rerender } = draw();
    expect(order()).toEqual(['Russian name', 'Japanese name']);
    fireEvent.click(screen.getByRole('radio', { name: 'Japanese names' }));
    expect(document.querySelector('.mentioned')?.textContent).toBe('Kunashiri');
    expect(order()).toEqual(['Japanese name', 'Russian name']);
    const state = stateOf({ leader: 'russian', markStyle: 'tinted', script: 'native' });
    rerender(<Options {...propsWith({ state })} />);
    expect(order()).toEqual(['Russian name', 'Japanese name']);
    expect(document.querySelector('.mentioned')?.className).toContain('tinted');
    expect(document.querySelector('.preview .names')?.textContent).toContain('国後島');
  });

  it('speaks the interface’s language', () => {
    draw({ language: 'ru' });
    expect(screen.getByRole('region', { name: 'Образец' }).textContent).toContain('Кунашир');
  });
});

describe('the settings as a file', () => {
  async function importFile(text: string, props: Partial<OptionsProps> = {}) {
    const drawn = draw(props);
    const input = drawn.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no file field');
    const file = new File([text], 'settings.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    return drawn;
  }

  it('say what is wrong with a broken one, where, and that nothing was changed', async () => {
    const { container } = await importFile(
      '{"product":"two-names","version":1,"settings":{"leader":"x","sites":["a",1],"y":2}}',
    );
    await waitFor(() => expect(screen.getByText('Nothing was changed.')).toBeTruthy());
    const told = [...container.querySelectorAll('.errors li')].map(
      ({ textContent }) => textContent,
    );
    expect(told).toEqual([
      '“leader” cannot be "x".',
      'Entry 2 of “sites” is not usable.',
      '“y” is not a setting.',
    ]);
  });

  it('say how many a sound one brought', async () => {
    await importFile('{"product":"two-names","version":1,"settings":{"badge":false}}');
    await waitFor(() => expect(screen.getByText('Imported 1 setting.')).toBeTruthy());
  });

  it('say after an import and a reset what the administrator keeps', async () => {
    const state = stateOf({}, { locked: ['badge', 'leader'] });
    await importFile(
      '{"product":"two-names","version":1,"settings":{"badge":false,"script":"native"}}',
      { state },
    );
    const told = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeTruthy());
    const badge = 'Show the number of mentions on the toolbar button';
    await told(`Imported 2 settings. What your administrator set stays as it is: ${badge}.`);
    fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, reset' }));
    await told(
      `Every setting has its default again. What your administrator set stays as it is: ${badge}, Whose name comes first.`,
    );
  });

  it('are reset only after asking', () => {
    const { onReset } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    const dialog = screen.getByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(onReset).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, reset' }));
    expect(onReset).toHaveBeenCalledWith();
  });
});

describe('how the settings are kept', () => {
  it.each([
    [
      'on this computer only',
      stateOf({}, { localOnly: ['leader', 'badge'] }),
      /kept on this computer only: Whose name/,
    ],
    [
      'partly unread',
      stateOf({}, { errors: [{ area: 'sync', field: 'script', problem: 'broken' }] }),
      /default is used for: Script/,
    ],
    [
      'not readable',
      stateOf({}, { errors: [{ area: 'sync', problem: 'unreadable', reason: '' }] }),
      /could not be read; the defaults/,
    ],
  ])('is said where they are %s', (_, state, words) => {
    draw({ state });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is said where the browser refuses a change', () => {
    draw({ isRefused: true });
    expect(screen.getByText('Your browser refused to store the change.')).toBeTruthy();
  });

  it('is said of a policy apart from what is stored', () => {
    draw({
      state: stateOf(
        {},
        {
          errors: [
            { area: 'managed', field: 'script', problem: 'broken' },
            { area: 'managed', field: 'colour', problem: 'unknown' },
          ],
        },
      ),
    });
    expect(
      screen.getByText(/your administrator set cannot be used.*: Script.*, colour\.$/),
    ).toBeTruthy();
    expect(screen.queryByText(/Something stored/)).toBeNull();
  });
});
