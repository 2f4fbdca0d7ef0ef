import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/card/card.css';
import '../../components/dossier/dossier.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dossierContent } from '../../answers/dossier.ts';
import { knowledge } from '../../answers/knowledge.ts';
import { copyCitation } from '../../card/copy.ts';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import { interfaceLanguage, localeOf } from '../../locales/locale.ts';
import type { Settings } from '../../settings/schema.ts';
import { readSettings, watchSettings } from '../../settings/storage.ts';

function draw(settings: Settings): void {
  const language = interfaceLanguage(settings.language, navigator.language);
  const t = localeOf(language);
  document.documentElement.lang = language;
  document.title = t.dossier.title;
  render(
    <Dossier
      content={dossierContent({ settings, language }, knowledge)}
      t={t}
      language={language}
      copy={copyCitation}
    />,
    document.body,
  );
}

/** The parts are drawn after the page has loaded, so the browser could not scroll to one by itself. */
function goToPart(): void {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

const { settings } = await readSettings(browser.storage);
draw(settings);
goToPart();
addEventListener('hashchange', goToPart);
watchSettings({
  storage: browser.storage,
  signal: new AbortController().signal,
  onChange: (state) => draw(state.settings),
});
