// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';
import { welcomeWordsOf } from '../../locales/welcome.ts';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

afterEach(cleanup);

function draw({ language = 'en', ...props }: Partial<WelcomeProps> = {}) {
  const onAllow = vi.fn();
  const permissions = ['storage', 'scripting'];
  const drawn = render(
    <Welcome
      t={welcomeWordsOf(language)}
      language={language}
      permissions={permissions}
      mayRead={true}
      onAllow={onAllow}
      keys={{ next: 'Alt+Shift+.', previous: 'Alt+Shift+,', open: '' }}
      pin="chromium"
      {...props}
    />,
  );
  return { ...drawn, onAllow };
}

const sentenceEnd: Record<InterfaceLanguage, RegExp> = { en: /\.$/, ja: /。$/, ru: /\.$/ };

describe.each(interfaceLanguages)('the welcome page in %s', (language) => {
  it('says in three sentences what Two Names does', () => {
    const { container } = draw({ language });
    const sentences = [...container.querySelectorAll('.does > div p')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(sentenceEnd[language]);
      expect(sentence.match(/[.。](\s|$|(?=[^\s\d]))/g)).toHaveLength(1);
    }
  });

  it('has a paragraph to try it on, and says how with a pointer and with a finger', () => {
    const { container } = draw({ language });
    expect(container.querySelector('.live .sample')?.textContent?.length).toBeGreaterThan(40);
    expect(container.querySelectorAll('.live .hint')).toHaveLength(2);
  });

  it('names the keys that there are, and how the button stays in sight', () => {
    const { container } = draw({ language });
    const keys = [...container.querySelectorAll('.keys dt')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['Alt+Shift+.', 'Alt+Shift+,', welcomeWordsOf(language).keys.none]);
    expect(container.textContent).toContain(welcomeWordsOf(language).pin.chromium);
  });

  it('says that nothing is sent', () => {
    const { container } = draw({ language });
    expect(container.querySelector('.nothing-sent')?.textContent).toMatch(
      /Nothing is sent|何も送信しません|Ничего не отправляется/,
    );
  });

  it('has no accessibility violation, with the access to sites and without', async () => {
    for (const mayRead of [true, false]) {
      const { container } = draw({ language, mayRead });
      const { violations } = await axe.run(container, {
        // Colours need layout, which happy-dom has none of: the end-to-end tests look at those.
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      cleanup();
    }
  });
});

describe('the access to sites', () => {
  it('is asked for by a button where it is missing', () => {
    const { onAllow } = draw({ mayRead: false });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('is not asked for where it is there', () => {
    draw();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('leaves no permission out, not even one that it has no words for', () => {
  const { container } = draw({ permissions: ['storage', 'newest'] });
  const shown = [...container.querySelectorAll('[data-permission]')].map((entry) =>
    entry.getAttribute('data-permission'),
  );
  expect(shown).toEqual(['<all_urls>', 'storage', 'newest']);
});
