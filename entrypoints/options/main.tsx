import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/card.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { cardContent } from '../../answers/card/card.ts';
import { useDocument } from '../../components/document.ts';
import { Options } from '../../components/options/Options.tsx';
import { interfaceLanguage } from '../../locales/language.ts';
import { localeOf } from '../../locales/locale.ts';
import { exportSettings, importSettings } from '../../settings/exchange.ts';
import { longestDelayMs } from '../../settings/schema.ts';
import { isSitePattern, mostSitePatterns, patternFor } from '../../settings/sites.ts';
import type { SettingsState } from '../../settings/state.ts';
import {
  followSettings,
  readSettings,
  replaceSettings,
  resetSettings,
  writeSettings,
} from '../../settings/storage.ts';
import { SettingsWriter } from '../../settings/writer.ts';
import { type Tables, tablesIn, useTables } from '../tables/tables.ts';
import { openKeys, useCommands } from './keys.ts';

const { storage } = browser;
const siteRules = { isPattern: isSitePattern, patternFor, mostPatterns: mostSitePatterns };

function App({ startState, startTables }: { startState: SettingsState; startTables: Tables }) {
  const [state, setState] = useState(startState);
  const [isRefused, setRefused] = useState(false);
  const commands = useCommands();
  const { settings } = state;
  const { language, knowledge } = useTables(
    startTables,
    interfaceLanguage(settings.language, navigator.language),
  );
  const t = localeOf(language);

  /** Does what changes the storage; says so where the browser refuses. */
  const storing = useCallback(async (change: () => Promise<unknown>) => {
    try {
      await change();
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }, []);
  const writer = useMemo(() => {
    const made: SettingsWriter = new SettingsWriter(
      (changes) => storing(() => writeSettings(storage, changes)),
      async () => {
        const told = await readSettings(storage);
        if (!made.isBusy) setState(told);
      },
    );
    return made;
  }, [storing]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // While the reader types, storage tells what was typed a moment before.
    const follow = (told: SettingsState) => {
      if (!writer.isBusy) setState(told);
    };
    followSettings(storage, signal, follow);
    addEventListener('pagehide', () => void writer.flush(), { signal });
    return () => controller.abort();
  }, [writer]);

  useDocument({
    language,
    title: `Two Names · ${t.options.title}`,
    theme: settings.theme,
    textSize: settings.textSize,
  });

  return (
    <Options
      t={t}
      language={language}
      state={state}
      isRefused={isRefused}
      longestDelayMs={longestDelayMs}
      commands={commands}
      onChangeKeys={openKeys}
      siteRules={siteRules}
      cardFor={(mention) =>
        cardContent(
          {
            place: mention.side === 'neutral' ? 'disputed' : 'kunashir',
            mention: { ...mention, language },
            settings,
            language,
          },
          knowledge,
        )
      }
      onSet={(changes) => {
        // At once on the page; storage follows.
        setState((now) => ({
          ...now,
          settings: { ...now.settings, ...changes },
          set: { ...now.set, ...changes },
        }));
        writer.set(changes);
      }}
      onReset={async (fields) => {
        await writer.flush();
        await storing(() => resetSettings(storage, fields));
      }}
      onExport={() => download(exportSettings(state.set))}
      onImport={async (text) => {
        const imported = importSettings(text);
        if (imported.values) {
          const { values } = imported;
          await writer.flush();
          await storing(() => replaceSettings(storage, values));
        }
        return imported;
      }}
    />
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'two-names-settings.json';
  link.click();
  URL.revokeObjectURL(url);
}

const startState = await readSettings(storage);
const startTables = await tablesIn(
  interfaceLanguage(startState.settings.language, navigator.language),
);
render(<App startState={startState} startTables={startTables} />, document.body);
