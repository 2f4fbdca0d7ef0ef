import { cueTables } from 'virtual:cues';
import { browser } from 'wxt/browser';
import { cardContent } from '../../answers/card/card.ts';
import type { Knowledge } from '../../answers/knowledge.ts';
import { createCard } from '../../card/card.ts';
import card from '../../components/card/card.css?inline';
import frame from '../../components/card/frame.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { CardWords } from '../../locales/card.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { meeting, type OpenCard } from '../../meeting.ts';
import type { ToBackground } from '../../messages.ts';
import { readSettings, watchSettings } from '../../settings/storage.ts';
import { send as ask, shadowRootOf } from '../on-page/on-page.ts';

/** What the card is built of in one language of its reader. */
interface CardTables {
  readonly language: InterfaceLanguage;
  /** Makes the tables in that language. */
  readonly readKnowledge: () => Knowledge;
  readonly words: CardWords;
}

/**
 * The card's script: the background puts it into a frame, in the reader's language, when a reader first goes
 * to a mark there. Where the reader chooses another language the card leaves, and comes again in that one.
 */
export async function startCard({ language, readKnowledge, words }: CardTables): Promise<void> {
  const reading = readSettings(browser.storage);
  // Made while the storage is asked: the reader waits for both.
  const knowledge = readKnowledge();
  let { settings, locked } = await reading;
  if (meeting().card !== undefined) return;
  const end = new AbortController();
  const { signal } = end;
  watchSettings({
    storage: browser.storage,
    signal,
    onChange: (state) => {
      const isAnother = state.settings.language !== settings.language;
      ({ settings, locked } = state);
      if (!isAnother || interfaceLanguage(settings.language, navigator.language) === language)
        return;
      delete meeting().card;
      end.abort();
    },
  });
  const tell = (card: OpenCard & { readonly isOpen: boolean }) => {
    // In a page of one document there is nobody else to know.
    if (window.top === window && window.length === 0) return;
    send({ type: 'card', ...card });
  };
  // A frame that came while the card is open, or was written anew by script, has not been told.
  document.addEventListener(
    'load',
    ({ target }) => {
      const open = meeting().card?.open;
      if (open !== undefined && target instanceof HTMLIFrameElement)
        tell({ ...open, isOpen: true });
    },
    { capture: true, signal },
  );
  meeting().card = createCard({
    delays: () => settings,
    show: (mention) => {
      return {
        content: cardContent(
          {
            place: mention.place,
            mention: { ...mention, title: document.title },
            settings,
            language,
          },
          // The words of a page are of any language.
          { ...knowledge, cues: cueTables },
        ),
        t: words,
        language,
        theme: settings.theme,
        textSize: settings.textSize,
        markStyle: settings.markStyle,
      };
    },
    actions: ({ surface }) => ({
      // Firefox opens its sidebar for a click in its own windows alone, not for one on a page.
      openBeside: import.meta.env.FIREFOX
        ? undefined
        : () => send({ type: 'open-panel', query: surface }),
      leaveSite: locked.includes('sites') ? undefined : () => send({ type: 'leave-site' }),
      openSettings: () => send({ type: 'open-page', page: 'options' }),
    }),
    styles: frame + tokens + card,
    shadowRootOf,
    openDossier: (part) => send({ type: 'open-page', page: 'dossier', part }),
    onOpenChange: tell,
    signal,
  });
}

/** The extension may have been updated under the page: then there is nobody to hear it. */
function send(message: ToBackground): void {
  ask(message).catch(() => {});
}
