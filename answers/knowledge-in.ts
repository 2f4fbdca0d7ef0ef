/** What we know in one language, loaded when it is needed. `knowledge.ts` has all languages at once. */
import type { InterfaceLanguage } from '../data/schema.ts';
import type { Knowledge } from './knowledge.ts';
import type { LookUpKnowledge, LookUpTables } from './look-up/knowledge.ts';

const modules: Record<InterfaceLanguage, () => Promise<{ readKnowledge: () => Knowledge }>> = {
  en: () => import('virtual:knowledge/en'),
  ja: () => import('virtual:knowledge/ja'),
  ru: () => import('virtual:knowledge/ru'),
};
const lookUpModules: Record<
  InterfaceLanguage,
  () => Promise<{ readLookUpTables: () => LookUpTables }>
> = {
  en: () => import('virtual:look-up/en'),
  ja: () => import('virtual:look-up/ja'),
  ru: () => import('virtual:look-up/ru'),
};

/** No text of it stands in another language, so nothing may ask for one. */
export async function knowledgeIn(language: InterfaceLanguage): Promise<LookUpKnowledge> {
  const [{ readKnowledge }, { readLookUpTables }] = await Promise.all([
    modules[language](),
    lookUpModules[language](),
  ]);
  return { ...readKnowledge(), ...readLookUpTables() };
}
