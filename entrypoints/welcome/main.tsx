import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useDocument } from '../../components/document.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { interfaceLanguage } from '../../locales/language.ts';
import { welcomeWordsOf } from '../../locales/welcome.ts';
import { readSettings, type SettingsState, watchSettings } from '../../settings/storage.ts';

const everySite = { origins: ['<all_urls>'] };
const permissions = browser.runtime.getManifest().permissions ?? [];

function App(start: { state: SettingsState; mayRead: boolean }) {
  const [{ settings }, setState] = useState(start.state);
  const [mayRead, setMayRead] = useState(start.mayRead);
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = welcomeWordsOf(language);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    watchSettings({ storage: browser.storage, signal, onChange: setState });
    // What changed between the first reading and the watch.
    readSettings(browser.storage).then(setState);
    const ask = async () => setMayRead(await browser.permissions.contains(everySite));
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    });
    return () => controller.abort();
  }, []);

  useDocument({ language, title: `Two Names · ${t.title}`, theme: settings.theme });

  return (
    <Welcome
      t={t}
      language={language}
      permissions={permissions}
      mayRead={mayRead}
      onAllow={async () => setMayRead(await browser.permissions.request(everySite))}
    />
  );
}

const [state, mayRead] = await Promise.all([
  readSettings(browser.storage),
  browser.permissions.contains(everySite),
]);
render(<App state={state} mayRead={mayRead} />, document.body);
