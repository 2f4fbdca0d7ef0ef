/**
 * What we know, loaded when it is needed: the tables in one language, and the coasts for who sees a map.
 * The tables of `knowledge.ts` are the same in all languages at once.
 */
import type { Coast, InterfaceLanguage } from '../data/schema.ts';
import type { Knowledge } from './knowledge.ts';

const tables: Record<InterfaceLanguage, () => Promise<{ knowledge: Knowledge }>> = {
  en: () => import('virtual:knowledge/en'),
  ja: () => import('virtual:knowledge/ja'),
  ru: () => import('virtual:knowledge/ru'),
};

/**
 * The tables in one language: no text of theirs stands in another, so nothing may ask for it. The
 * coasts are missing.
 */
export async function knowledgeIn(language: InterfaceLanguage): Promise<Knowledge> {
  return (await tables[language]()).knowledge;
}

/** The coasts of all maps. */
export async function allCoasts(): Promise<readonly Coast[]> {
  return (await import('../data/coasts.ts')).coasts;
}
