import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardContent } from '../answers/card.ts';
import { knowledge } from '../answers/knowledge.ts';
import { createCard } from '../card/card.ts';
import card from '../components/card/card.css?inline';
import frame from '../components/card/frame.css?inline';
import tokens from '../components/tokens.css?inline';
import { cardWordsOf } from '../locales/card.ts';
import { interfaceLanguage } from '../locales/language.ts';
import { meeting } from '../meeting.ts';
import type { ToBackground } from '../messages.ts';
import { readSettings, watchSettings } from '../settings/storage.ts';

/** The card's script: the background puts it into a frame when a reader first goes to a mark there. */
export default defineUnlistedScript(async () => {
  let { settings } = await readSettings(browser.storage);
  if (meeting().card !== undefined) return;
  const { signal } = new AbortController();
  watchSettings({
    storage: browser.storage,
    signal,
    onChange: (state) => {
      settings = state.settings;
    },
  });
  meeting().card = createCard({
    delays: () => settings,
    show: (mention) => {
      const language = interfaceLanguage(settings.language, navigator.language);
      return {
        content: cardContent({ place: mention.place, mention, settings, language }, knowledge),
        t: cardWordsOf(language),
        language,
        theme: settings.theme,
      };
    },
    styles: frame + tokens + card,
    openDossier: (part) => {
      const message: ToBackground = { to: 'background', type: 'open-page', page: 'dossier', part };
      // The extension may have been updated under the page: then there is nobody to open it.
      browser.runtime.sendMessage(message).catch(() => {});
    },
    signal,
  });
});
