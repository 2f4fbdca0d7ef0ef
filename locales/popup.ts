/** The words of the popup: its own and the card's, apart from the whole tables, which it has no use for. */
import type { InterfaceLanguage } from '../data/schema.ts';
import * as enCard from './en/card.ts';
import { popup as en } from './en/popup.ts';
import * as jaCard from './ja/card.ts';
import { popup as ja } from './ja/popup.ts';
import type { Locale } from './locale.ts';
import * as ruCard from './ru/card.ts';
import { popup as ru } from './ru/popup.ts';

export type PopupWords = Pick<Locale, 'card' | 'sides' | 'popup'>;

const words: Record<InterfaceLanguage, PopupWords> = {
  en: { ...enCard, popup: en },
  ja: { ...jaCard, popup: ja },
  ru: { ...ruCard, popup: ru },
};

/** The popup's words in a language. */
export function popupWordsOf(language: InterfaceLanguage): PopupWords {
  return words[language];
}
