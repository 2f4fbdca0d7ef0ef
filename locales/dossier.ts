/** The words of the dossier: its own and the card's, apart from the whole tables, which it has no use for. */
import type { InterfaceLanguage } from '../data/schema.ts';
import * as enCard from './en/card.ts';
import { dossier as en } from './en/dossier.ts';
import * as jaCard from './ja/card.ts';
import { dossier as ja } from './ja/dossier.ts';
import type { Locale } from './locale.ts';
import * as ruCard from './ru/card.ts';
import { dossier as ru } from './ru/dossier.ts';

export interface DossierWords extends Pick<Locale, 'card' | 'sides'> {
  readonly dossier: typeof en;
}

const words: Record<InterfaceLanguage, DossierWords> = {
  en: { card: enCard.card, sides: enCard.sides, dossier: en },
  ja: { card: jaCard.card, sides: jaCard.sides, dossier: ja },
  ru: { card: ruCard.card, sides: ruCard.sides, dossier: ru },
};

/** The dossier's words in a language. */
export function dossierWordsOf(language: InterfaceLanguage): DossierWords {
  return words[language];
}
