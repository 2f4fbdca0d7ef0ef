import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/dossier/dossier.css';
import '../../components/dossier/parts.css';
import '../../components/dossier/map.css';
import '../../components/dossier/reports.css';
import '../../components/dossier/media.css';
import '../../components/dossier/print.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { dossierContent } from '../../answers/dossier.ts';
import { dossierKnowledge } from '../../answers/dossier-knowledge.ts';
import { searchEntries } from '../../answers/entries.ts';
import { lazySearch } from '../../answers/search.ts';
import { copyCitation } from '../../card/copy.ts';
import { useDocument } from '../../components/document.ts';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import { dossierWordsOf } from '../../locales/dossier.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import { readSettings, type SettingsState, watchSettings } from '../../settings/storage.ts';

function App({ startState }: { startState: SettingsState }) {
  const [{ settings }, setState] = useState(startState);
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = dossierWordsOf(language);

  useEffect(() => {
    const controller = new AbortController();
    watchSettings({ storage: browser.storage, signal: controller.signal, onChange: setState });
    // What changed between the first reading and the watch.
    readSettings(browser.storage).then(setState);
    return () => controller.abort();
  }, []);

  useDocument({ language, title: `Two Names · ${t.dossier.title}`, theme: settings.theme });

  const { leader, undecided, script, romanisation } = settings;
  const content = useMemo(
    () =>
      dossierContent(
        { settings: { leader, undecided, script, romanisation }, language },
        dossierKnowledge,
      ),
    [leader, undecided, script, romanisation, language],
  );
  const { find } = useMemo(
    () =>
      lazySearch(() =>
        searchEntries({ knowledge: dossierKnowledge, spellings: placeSpellings(), language }),
      ),
    [language],
  );

  return (
    <Dossier
      content={content}
      t={t}
      language={language}
      copy={copyCitation}
      find={find}
      nameOf={(id) =>
        content.places
          .find((place) => place.id === id)
          ?.title.map(({ text }) => text)
          .join(' · ') ?? id
      }
      print={() => window.print()}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

render(<App startState={await readSettings(browser.storage)} />, document.body);
