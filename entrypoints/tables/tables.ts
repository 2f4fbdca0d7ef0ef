/** What a page of ours knows: the tables in the reader's language. */
import { useEffect, useState } from 'preact/hooks';
import { knowledgeIn } from '../../answers/knowledge-in.ts';
import type { LookUpKnowledge } from '../../answers/look-up/knowledge.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';

export interface Tables {
  /** The one that the tables stand in: ask them for no other. */
  readonly language: InterfaceLanguage;
  readonly knowledge: LookUpKnowledge;
}

/** Loads the tables in a language. */
export async function tablesIn(language: InterfaceLanguage): Promise<Tables> {
  return { language, knowledge: await knowledgeIn(language) };
}

/** The tables in the language that is wanted; in the one before until they are there. */
export function useTables(start: Tables, wanted: InterfaceLanguage): Tables {
  const [tables, setTables] = useState(start);
  const { language } = tables;
  useEffect(() => {
    if (wanted === language) return undefined;
    const controller = new AbortController();
    tablesIn(wanted).then((next) => {
      if (!controller.signal.aborted) setTables(next);
    });
    return () => controller.abort();
  }, [wanted, language]);
  return tables;
}
