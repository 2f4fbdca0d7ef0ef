/** What a page of ours knows: the tables in the reader's language, and the coasts once a map is seen. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Knowledge } from '../../answers/knowledge.ts';
import { allCoasts, knowledgeIn } from '../../answers/told.ts';
import type { Coast, InterfaceLanguage } from '../../data/schema.ts';

export interface Tables {
  /** The one that the tables stand in: ask them for no other. */
  readonly language: InterfaceLanguage;
  readonly knowledge: Knowledge;
}

/** Loads the tables in a language, without the coasts. */
export async function tablesIn(language: InterfaceLanguage): Promise<Tables> {
  return { language, knowledge: await knowledgeIn(language) };
}

/**
 * The tables in the language that is wanted; in the one before until they are there.
 * @returns them; the same with the coasts, once `showMap` was called; and `showMap`, to be called when a
 *   map is seen, as often as one likes.
 */
export function useTables(
  start: Tables,
  wanted: InterfaceLanguage,
): { readonly tables: Tables; readonly withMap: Knowledge; readonly showMap: () => void } {
  const [tables, setTables] = useState(start);
  const { language, knowledge } = tables;
  const [coasts, setCoasts] = useState<readonly Coast[]>([]);
  useEffect(() => {
    if (wanted === language) return undefined;
    const controller = new AbortController();
    tablesIn(wanted).then((next) => {
      if (!controller.signal.aborted) setTables(next);
    });
    return () => controller.abort();
  }, [wanted, language]);
  const withMap = useMemo(() => ({ ...knowledge, coasts }), [knowledge, coasts]);
  const showMap = useCallback(() => void allCoasts().then(setCoasts), []);
  return { tables, withMap, showMap };
}
