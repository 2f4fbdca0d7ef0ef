import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { foundContent, placeEntries, textEntries } from '../../answers/entries.ts';
import type { Knowledge } from '../../answers/knowledge.ts';
import { type NamingPreference, namesOf } from '../../answers/names.ts';
import {
  lazySearch,
  type PreparedNames,
  prepareNames,
  type SearchMatch,
} from '../../answers/search.ts';
import { copyCitation } from '../../card/copy.ts';
import { useDocument } from '../../components/document.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PlaceId } from '../../data/schema.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { popupWordsOf } from '../../locales/popup.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { isOnAt, withSite } from '../../settings/sites.ts';
import {
  readSettings,
  type SettingsState,
  watchSettings,
  writeSettings,
} from '../../settings/storage.ts';
import { type Tables, tablesIn, useTables } from '../tables/tables.ts';
import { usePageInFront } from './page-in-front.ts';
import { followLookUps, keepQuery, type LookUp, lastLookUp } from './query.ts';
import { askPermission, followTabInFront, goTo, originOf, type Tab, tabInFront } from './tab.ts';

/** Set when the popup's look-up is made: with the first drawing, the bench measures up to here. */
const readyMark = 'two-names-ready';

interface AppProps {
  readonly startTab: Tab | undefined;
  readonly startState: SettingsState;
  readonly startQuery: LookUp;
  readonly startTables: Tables;
  readonly names: PreparedNames;
  /** In the side panel, which stays while tabs and queries change; else in the toolbar's popup. */
  readonly isPanel: boolean;
}

function App({ startTab, startState, startQuery, startTables, names, isPanel }: AppProps) {
  const [{ settings, locked }, setState] = useState(startState);
  const [tab, setTab] = useState(startTab);
  const [lookUp, setLookUp] = useState(startQuery);
  const { tables, withMap, showMap } = useTables(
    startTables,
    interfaceLanguage(settings.language, navigator.language),
  );
  const { language } = tables;
  const t = popupWordsOf(language);
  const page = usePageInFront(tab, settings);
  const close = () => {
    if (!isPanel) window.close();
  };

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

  const { enabled, sites, theme, leader, undecided, script, romanisation } = settings;
  useDocument({ language, title: t.popup.title, theme });

  const search = useMemo(
    () => lazySearch(() => textEntries(tables.knowledge, tables.language), names),
    [tables, names],
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
      foundContent({ group, id, knowledge: withMap, settings: preference, language }),
    [withMap, preference, language],
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
      show={show}
      onMap={showMap}
      nameOf={(id: PlaceId) => shortName(id, tables.knowledge, preference)}
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
    />
  );
}

/** Both names of a place in the reader's order; one where they are one. */
function shortName(id: PlaceId, { places }: Knowledge, preference: NamingPreference): string {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) return id;
  const names = namesOf(place, preference, undefined).map(({ main }) => main.text);
  return [...new Set(names)].join(' · ');
}

/** Draws the look-up into this page: the popup, or the side panel. */
export async function drawLookUp({ isPanel }: { isPanel: boolean }): Promise<void> {
  // Most readers keep the browser's language: its tables are on their way before the settings are read.
  const likely = interfaceLanguage('browser', navigator.language);
  const answers = Promise.all([
    tabInFront(),
    readSettings(browser.storage),
    lastLookUp(),
    tablesIn(likely),
  ]);
  // Made while the browser answers.
  const names = prepareNames(placeEntries(placeSpellings()));
  const [startTab, startState, startQuery, likelyTables] = await answers;
  const language = interfaceLanguage(startState.settings.language, navigator.language);
  const startTables = language === likely ? likelyTables : await tablesIn(language);
  document.body.classList.toggle('in-panel', isPanel);
  render(
    <App {...{ startTab, startState, startQuery, startTables, names, isPanel }} />,
    document.body,
  );
}
