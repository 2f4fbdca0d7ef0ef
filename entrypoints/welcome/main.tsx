import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useDocument } from '../../components/document.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { interfaceLanguage } from '../../locales/language.ts';
import { welcomeWordsOf } from '../../locales/welcome.ts';
import type { SettingsState } from '../../settings/state.ts';
import { followSettings, readSettings } from '../../settings/storage.ts';
import { type Live, startLive } from './live.ts';

const everySite = { origins: ['<all_urls>'] };
const permissions = browser.runtime.getManifest().permissions ?? [];

function App(start: { state: SettingsState; mayRead: boolean } & FirstSteps) {
  const [{ settings }, setState] = useState(start.state);
  const [mayRead, setMayRead] = useState(start.mayRead);
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = welcomeWordsOf(language);

  const settingsNow = useRef(settings);
  settingsNow.current = settings;
  const live = useRef<Live>(undefined);
  useEffect(() => {
    live.current = startLive(() => settingsNow.current);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks follow every setting
  useEffect(() => live.current?.follow(), [settings]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    followSettings(browser.storage, signal, setState);
    const ask = async () => setMayRead(await browser.permissions.contains(everySite));
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    });
    return () => controller.abort();
  }, []);

  useDocument({
    language,
    title: `Two Names · ${t.title}`,
    theme: settings.theme,
    textSize: settings.textSize,
  });

  return (
    <Welcome
      t={t}
      language={language}
      permissions={permissions}
      mayRead={mayRead}
      keys={start.keys}
      pin={start.pin}
      onAllow={async () => setMayRead(await browser.permissions.request(everySite))}
    />
  );
}

type FirstSteps = Pick<WelcomeProps, 'keys' | 'pin'>;

/** The keys of the three commands; absent on a phone, which has none. */
async function keysNow(): Promise<FirstSteps['keys']> {
  const commands = await browser.commands?.getAll();
  if (commands === undefined) return undefined;
  const keyOf = (wanted: string) =>
    commands
      .find(({ name }) => name === wanted)
      ?.shortcut?.replace(/Period$/, '.')
      .replace(/Comma$/, ',') ?? '';
  return {
    next: keyOf('next-mention'),
    previous: keyOf('previous-mention'),
    open: keyOf('open-card'),
  };
}

/** Whether the toolbar's button is hidden in a menu, as browsers have it at first. */
async function pinWanted(): Promise<FirstSteps['pin']> {
  const isInSight = (await browser.action.getUserSettings?.())?.isOnToolbar;
  if (isInSight !== false) return undefined;
  return import.meta.env.FIREFOX ? 'firefox' : 'chromium';
}

const [state, mayRead, keys, pin] = await Promise.all([
  readSettings(browser.storage),
  browser.permissions.contains(everySite),
  keysNow(),
  pinWanted(),
]);
render(<App state={state} mayRead={mayRead} keys={keys} pin={pin} />, document.body);
