import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Citation } from '../../answers/content.ts';
import { foundContent, searchEntries } from '../../answers/entries.ts';
import { knowledge } from '../../answers/knowledge.ts';
import { namesOf } from '../../answers/names.ts';
import { type PageView, pageView } from '../../answers/page.ts';
import { createSearch, type SearchMatch } from '../../answers/search.ts';
import { useDocument } from '../../components/document.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PlaceId } from '../../data/schema.ts';
import { interfaceLanguage, localeOf } from '../../locales/locale.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { isOnAt, withSite } from '../../settings/sites.ts';
import {
  readSettings,
  type SettingsState,
  watchSettings,
  writeSettings,
} from '../../settings/storage.ts';
import { followLookUps, keepQuery, type LookUp, lastLookUp } from './query.ts';
import {
  askFrames,
  followTabInFront,
  goTo,
  isPermitted,
  originOf,
  type Tab,
  tabInFront,
} from './tab.ts';

/** Another look at the page while it may still be loading, in milliseconds. */
const askAgainMs = 700;

interface AppProps {
  readonly startTab: Tab | undefined;
  readonly startState: SettingsState;
  readonly startQuery: LookUp;
  /** In the side panel, which stays while tabs and queries change; else in the toolbar's popup. */
  readonly isPanel: boolean;
}

function App({ startTab, startState, startQuery, isPanel }: AppProps) {
  const [{ settings, locked }, setState] = useState(startState);
  const [tab, setTab] = useState(startTab);
  const [lookUp, setLookUp] = useState(startQuery);
  const close = () => {
    if (!isPanel) window.close();
  };
  const [page, setPage] = useState<PageView>();
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = localeOf(language);

  useEffect(() => {
    const controller = new AbortController();
    watchSettings({ storage: browser.storage, signal: controller.signal, onChange: setState });
    // What changed between the first reading and the watch.
    readSettings(browser.storage).then(setState);
    return () => controller.abort();
  }, []);

  useEffect(() => {
    if (!isPanel) return undefined;
    const controller = new AbortController();
    followTabInFront(setTab, controller.signal);
    followLookUps(setLookUp, controller.signal);
    return () => controller.abort();
  }, [isPanel]);

  const { enabled, sites } = settings;
  useDocument({ language, title: t.popup.title, theme: settings.theme });

  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const view = await viewOf(tab, { enabled, sites });
      if (!controller.signal.aborted) setPage(view);
    };
    look();
    const timer = setTimeout(look, askAgainMs);
    controller.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => controller.abort();
  }, [tab, enabled, sites]);

  const search = useMemo(
    () => createSearch(searchEntries({ knowledge, spellings: placeSpellings(), language })),
    [language],
  );
  const host = tab?.url !== undefined && originOf(tab.url) ? new URL(tab.url).hostname : undefined;
  const set = (changes: Partial<typeof settings>) => writeSettings(browser.storage, changes);

  return (
    <Popup
      key={lookUp.at}
      t={t}
      language={language}
      startQuery={lookUp.query}
      onQuery={keepQuery}
      find={search.find}
      show={({ group, id }: SearchMatch) =>
        foundContent({ group, id, knowledge, settings, language })
      }
      nameOf={(id: PlaceId) => shortName(id, settings)}
      page={page}
      switches={{
        host,
        onHere: tab?.url === undefined || isOnAt(tab.url, { enabled: true, sites }),
        onEverywhere: enabled,
        locked: { here: locked.includes('sites'), everywhere: locked.includes('enabled') },
        onSwitchHere: (on) => {
          if (tab?.url) set({ sites: withSite({ sites, url: tab.url, on }) });
        },
        onSwitchEverywhere: (on) => set({ enabled: on }),
      }}
      onGo={async (mention) => {
        if (tab) await goTo(tab.id, mention);
        close();
      }}
      onAllow={() => {
        const origin = tab?.url === undefined ? undefined : originOf(tab.url);
        if (origin) browser.permissions.request({ origins: [origin] });
        // Chromium's question closes the popup; Firefox's is covered by it.
        close();
      }}
      copy={copy}
      openDossier={async (part) => {
        await browser.tabs.create({ url: browser.runtime.getURL(`dossier.html#${part}`) });
        close();
      }}
      openSettings={() => {
        browser.runtime.openOptionsPage();
        close();
      }}
    />
  );
}

async function viewOf(
  tab: Tab | undefined,
  { enabled, sites }: { enabled: boolean; sites: readonly string[] },
): Promise<PageView> {
  if (!tab) return { state: 'closed' };
  const [permitted, answers] = await Promise.all([isPermitted(tab), askFrames(tab.id)]);
  const onHere = tab.url === undefined || isOnAt(tab.url, { enabled, sites });
  return pageView({ url: tab.url, permitted, enabled, onHere }, answers);
}

/** Both names of a place in the reader's order; one where they are one. */
function shortName(id: PlaceId, settings: SettingsState['settings']): string {
  const place = knowledge.places.find((candidate) => candidate.id === id);
  if (!place) return id;
  const names = namesOf(place, settings, undefined).map(({ main }) => main.text);
  return [...new Set(names)].join(' · ');
}

/** A `copy` event works where `navigator.clipboard` is refused. */
function copy({ text, html }: Citation): boolean {
  const controller = new AbortController();
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
    },
    { signal: controller.signal },
  );
  const isCopied = document.execCommand('copy');
  controller.abort();
  return isCopied;
}

/** Draws the look-up into this page: the popup, or the side panel. */
export async function drawLookUp({ isPanel }: { isPanel: boolean }): Promise<void> {
  const [startTab, startState, startQuery] = await Promise.all([
    tabInFront(),
    readSettings(browser.storage),
    lastLookUp(),
  ]);
  document.body.classList.toggle('in-panel', isPanel);
  render(<App {...{ startTab, startState, startQuery, isPanel }} />, document.body);
}
