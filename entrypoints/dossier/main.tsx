import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/source-mark.css';
import '../../components/dossier/dossier.css';
import '../../components/dossier/parts.css';
import '../../components/dossier/menu.css';
import '../../components/dossier/map.css';
import '../../components/dossier/reports.css';
import '../../components/dossier/media.css';
import '../../components/dossier/print.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { dossierContent } from '../../answers/dossier/dossier.ts';
import { dossierKnowledge } from '../../answers/dossier/knowledge.ts';
import { searchEntries, spelledPlaces } from '../../answers/look-up/entries.ts';
import { prepareNames } from '../../answers/look-up/names.ts';
import { lazySearch } from '../../answers/look-up/search.ts';
import { copyCitation } from '../../card/copy.ts';
import { useDocument } from '../../components/document.ts';
import { printPart } from '../../components/dossier/address.ts';
import type { LiveTools } from '../../components/dossier/context.ts';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import { dossierWordsOf } from '../../locales/dossier.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { placeSpellings } from '../../mentions/spellings.ts';
import type { SettingsState } from '../../settings/state.ts';
import { followSettings, readSettings } from '../../settings/storage.ts';
import { worksAs } from './citations.ts';
import { addressOf, publicSite } from './share.ts';

function App({ startState, site }: { startState: SettingsState; site: URL | undefined }) {
  const [{ settings }, setState] = useState(startState);
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = dossierWordsOf(language);

  useEffect(() => {
    const controller = new AbortController();
    followSettings(browser.storage, controller.signal, setState);
    return () => controller.abort();
  }, []);

  useDocument({
    language,
    title: `Two Names · ${t.dossier.title}`,
    theme: settings.theme,
    textSize: settings.textSize,
  });

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
      lazySearch(
        () => searchEntries(dossierKnowledge, language),
        () => prepareNames(spelledPlaces(placeSpellings())),
      ),
    [language],
  );

  const tools = useMemo(
    (): LiveTools => ({
      copy: copyCitation,
      copyText: (text) => copyCitation({ text, html: undefined }),
      worksAs: (ids) => worksAs(ids, language),
      addressOf: (part) => addressOf(part, language, site),
      print: printPart,
      openSettings: () => void browser.runtime.openOptionsPage(),
    }),
    [language, site],
  );

  return (
    <Dossier
      content={content}
      t={t}
      language={language}
      tools={tools}
      find={find}
      nameOf={(id) =>
        content.places
          .find((place) => place.id === id)
          ?.title.map(({ text }) => text)
          .join(' · ') ?? id
      }
    />
  );
}

const [startState, site] = await Promise.all([readSettings(browser.storage), publicSite()]);
render(<App startState={startState} site={site} />, document.body);
