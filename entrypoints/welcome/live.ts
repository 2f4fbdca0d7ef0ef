/**
 * Marks and cards on our own page, where browsers run no content script: the same parts, put together here.
 * Their styles come as sheets made by script, for the page's policy lets no other in.
 */
import browser from 'webextension-polyfill';
import { createCard } from '../../card/card.ts';
import card from '../../components/card/card.css?inline';
import frame from '../../components/card/frame.css?inline';
import tokens from '../../components/tokens.css?inline';
import { cardWordsOf } from '../../locales/card.ts';
import { interfaceLanguage } from '../../locales/language.ts';
import { meeting } from '../../meeting.ts';
import { Guest } from '../../page/marks/guest.ts';
import { Marker } from '../../page/marks/marker.ts';
import type { Services } from '../../page/marks/marking.ts';
import { marksSheet } from '../../page/sheet.ts';
import type { Settings } from '../../settings/schema.ts';

/** What follows the settings on the page. */
export interface Live {
  /** To be called when settings changed. */
  readonly follow: () => void;
}

/** Reads and marks this page, and opens cards on it. */
export function startLive(settings: () => Settings): Live {
  const painted = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, painted];
  const services: Services = {
    markSettings: async () => settings(),
    paintMarks: async (on) => painted.replaceSync(marksSheet(on)),
    everywhere: { selector: '', isLight: true },
    paintCard: async () => {},
    loadCard: async () => {
      meeting().card ??= await makeCard(settings);
    },
    count: async () => {},
  };
  let follow = () => {};
  new Guest({
    document,
    services,
    settings: settings(),
    makeMarking: (options) => new Marker(options),
    isExtensionAlive: () => true,
    followTurns: (onTurn) => {
      follow = () => onTurn({ isBack: false });
    },
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
  });
  browser.commands?.onCommand.addListener((command) => {
    if (document.visibilityState === 'visible') obey(command);
  });
  return { follow };
}

function obey(command: string): void {
  const { annotator } = meeting();
  if (command === 'next-mention') void annotator?.step(1);
  if (command === 'previous-mention') void annotator?.step(-1);
  if (command === 'open-card') annotator?.openAtSelection();
}

async function makeCard(settings: () => Settings) {
  const [{ cardContent }, { knowledge }] = await Promise.all([
    import('../../answers/card/card.ts'),
    import('../../answers/knowledge.ts'),
  ]);
  return createCard({
    delays: settings,
    show: (mention) => {
      const now = settings();
      const language = interfaceLanguage(now.language, navigator.language);
      return {
        content: cardContent({ place: mention.place, mention, settings: now, language }, knowledge),
        t: cardWordsOf(language),
        language,
        theme: now.theme,
        textSize: now.textSize,
        markStyle: now.markStyle,
      };
    },
    actions: () => ({ openSettings: () => void browser.runtime.openOptionsPage() }),
    styles: frame + tokens + card,
    isOurPage: true,
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    openDossier: (part) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`dossier.html#${part}`) }),
    signal: new AbortController().signal,
  });
}
