/** What every part of the dossier needs: words, language, the numbers of sources, the clipboard. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import type { Copy } from '../card/quote.tsx';

export interface DossierTools {
  readonly t: DossierWords;
  readonly language: InterfaceLanguage;
  /** By the id of a source, its number in the list at the end. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly copy: Copy;
}

const Tools = createContext<DossierTools | undefined>(undefined);

export const DossierToolsProvider = Tools.Provider;

/** @throws outside of the dossier. */
export function useDossier(): DossierTools {
  const tools = useContext(Tools);
  if (tools === undefined) throw new Error('Drawn outside of the dossier');
  return tools;
}
