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
  /** Absent in the static site, which needs no script to be read. */
  readonly tools: LiveTools | undefined;
}

/** What needs a script. */
export interface LiveTools {
  readonly copy: Copy;
  /** @returns false where the browser refuses. */
  readonly copyText: (text: string) => boolean;
  /** The entries of some works, for a list of works. */
  readonly worksAs: (
    ids: readonly string[],
  ) => Promise<{ readonly bib: string; readonly ris: string }>;
  /** The address to give away of a part: a public one where there is one. */
  readonly addressOf: (part: string) => string;
  /** Prints one part alone, or all. */
  readonly print: (part?: string) => void;
  readonly openSettings: () => void;
}

const Tools = createContext<DossierTools | undefined>(undefined);

export const DossierToolsProvider = Tools.Provider;

/** @throws outside of the dossier. */
export function useDossier(): DossierTools {
  const tools = useContext(Tools);
  if (tools === undefined) throw new Error('Drawn outside of the dossier');
  return tools;
}
