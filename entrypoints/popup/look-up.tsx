import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { entryWith } from '../../answers/entry.ts';
import { searchEntries, spelledPlaces } from '../../answers/look-up/entries.ts';
import { foundContent } from '../../answers/look-up/found.ts';
import { type PreparedNames, prepareNames } from '../../answers/look-up/names.ts';
import { lazySearch, type SearchMatch } from '../../answers/look-up/search.ts';
import { namesInLine } from '../../answers/names.ts';
import { copyCitation } from '../../card/copy.ts';
import { useDocument } from '../../components/document.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PlaceId } from '../../data/schema.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { popupWordsOf } from '../../locales/popup.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { isOnAt, withSite } from '../../settings/sites.ts';
import type { SettingsState } from '../../settings/state.ts';
import { followSettings, readSettings, writeSettings } from '../../settings/storage.ts';
import { type Tables, tablesIn, useTables } from '../tables/tables.ts';
import { hasPanel, openPanel } from '../toolbar/panel.ts';
import { pause } from '../toolbar/pause.ts';
import { usePageInFront } from './page-in-front.ts';
import { askedLookUp, followLookUps, keepLookUp, type LookUp, recentLookUps } from './query.ts';
import { askPermission, followTabInFront, goTo, originOf, type Tab, tabInFront } from './tab.ts';

/** Set when the popup's look-up is made: with the first drawing, the bench measures up to here. */
const readyMark = 'two-names-ready';

interface AppProps {
  readonly startTab: Tab | undefined;
  readonly startState: SettingsState;
  readonly startQuery: LookUp;
  /** What was looked up before, the latest first. */
  readonly startRecent: readonly string[];
  readonly startTables: Tables;
  readonly names: PreparedNames;
  /** In the side panel, which stays while tabs and queries change; else in the toolbar's popup. */
  readonly isPanel: boolean;
}

function App(props: AppProps) {
  const { startTab, startState, startQuery, startTables, names, isPanel } = props;
  const [{ settings, locked, pausedUntil }, setState] = useState(startState);
  const [tab, setTab] = useState(startTab);
  const [lookUp, setLookUp] = useState(startQuery);
  const [recent, setRecent] = useState(props.startRecent);
  const kept = useRef(props.startRecent);
  const tables = useTables(startTables, interfaceLanguage(settings.language, navigator.language));
  const { language, knowledge } = tables;
  const t = popupWordsOf(language);
  const page = usePageInFront(tab, settings);
  const close = () => {
    if (!isPanel) window.close();
  };

  useEffect(() => {
    const controller = new AbortController();
    followSettings(browser.storage, controller.signal, setState);
    return () => controller.abort();
  }, []);

  useEffect(() => {
    if (!isPanel) return undefined;
    const controller = new AbortController();
    followTabInFront(setTab, controller.signal);
    followLookUps(setLookUp, controller.signal);
    return () => controller.abort();
  }, [isPanel]);

  const { enabled, sites, theme, textSize, leader, undecided, script, romanisation } = settings;
  useDocument({ language, title: t.popup.title, theme, textSize });

  const search = useMemo(
    () =>
      lazySearch(
        () => searchEntries(knowledge, language),
        () => names,
      ),
    [knowledge, language, names],
  );
  useLayoutEffect(() => {
    // Before the browser paints: whoever sees the field can type, and the first key waits for nothing.
    search.prepare();
    performance.mark(readyMark);
  }, [search]);
  const preference = useMemo(
    () => ({ leader, undecided, script, romanisation }),
    [leader, undecided, script, romanisation],
  );
  const show = useCallback(
    ({ group, id }: SearchMatch) =>
      foundContent({ group, id, knowledge, settings: preference, language }),
    [knowledge, preference, language],
  );
  const host = tab?.url !== undefined && originOf(tab.url) ? new URL(tab.url).hostname : undefined;
  const set = (changes: Partial<typeof settings>) => writeSettings(browser.storage, changes);

  return (
    <Popup
      key={lookUp.at}
      t={t}
      language={language}
      startQuery={lookUp.query}
      onQuery={(query, isFound) => {
        if (isFound) kept.current = keepLookUp(query, recent);
        // Emptied, the field is ready for another: what was typed is one of the last.
        if (query.trim() === '') setRecent(kept.current);
      }}
      recent={recent}
      places={knowledge.places.map(({ id }) => id)}
      find={search.find}
      show={show}
      nameOf={(id: PlaceId) =>
        namesInLine(entryWith(knowledge.places, id, 'place'), { preference, language })
      }
      page={page}
      switches={{
        host,
        onHere: tab?.url === undefined || isOnAt(tab.url, { enabled: true, sites }),
        onEverywhere: enabled,
        locked: { here: locked.includes('sites'), everywhere: locked.includes('enabled') },
        onSwitchHere: (on) => {
          if (tab?.url) set({ sites: withSite({ sites, url: tab.url, on }) });
        },
        onSwitchEverywhere: (on) => {
          set({ enabled: on });
        },
        pausedUntil:
          pausedUntil === undefined
            ? undefined
            : new Date(pausedUntil).toLocaleTimeString(language, {
                hour: 'numeric',
                minute: '2-digit',
              }),
        onPause: pause,
      }}
      onGo={async (mention) => {
        if (tab) await goTo(tab.id, mention);
        close();
      }}
      onAllow={() => {
        askPermission(tab);
        // Chromium's question closes the popup; Firefox's is covered by it.
        close();
      }}
      copy={copyCitation}
      openDossier={async (part) => {
        await browser.tabs.create({ url: browser.runtime.getURL(`dossier.html#${part}`) });
        close();
      }}
      openSettings={() => {
        browser.runtime.openOptionsPage();
        close();
      }}
      openPanel={
        isPanel || !hasPanel
          ? undefined
          : (query) => {
              void openPanel(query, tab?.windowId).then(close);
            }
      }
    />
  );
}

/** Draws the look-up into this page: the popup, or the side panel. */
export async function drawLookUp({ isPanel }: { isPanel: boolean }): Promise<void> {
  // Most readers keep the browser's language: its tables are on their way before the settings are read.
  const likely = interfaceLanguage('browser', navigator.language);
  const answers = Promise.all([
    tabInFront(),
    readSettings(browser.storage),
    askedLookUp({ isPanel }),
    tablesIn(likely),
    recentLookUps(),
  ]);
  // Made while the browser answers.
  const names = prepareNames(spelledPlaces(placeSpellings()));
  const [startTab, startState, startQuery, likelyTables, startRecent] = await answers;
  const language = interfaceLanguage(startState.settings.language, navigator.language);
  const startTables = language === likely ? likelyTables : await tablesIn(language);
  document.body.classList.toggle('in-panel', isPanel);
  render(
    <App
      {...{
        startTab,
        startState,
        startQuery,
        startTables,
        startRecent,
        names,
        isPanel,
      }}
    />,
    document.body,
  );
}
