import type { InterfaceLanguage } from '../../data/schema.ts';

const modules: Readonly<
  Record<
    InterfaceLanguage,
    () => Promise<{
      readonly citations: Readonly<Record<string, { readonly bib: string; readonly ris: string }>>;
    }>
  >
> = {
  en: () => import('virtual:citations/en'),
  ja: () => import('virtual:citations/ja'),
  ru: () => import('virtual:citations/ru'),
};

/** The entries of some works in a language, loaded when they are first wanted. */
export async function worksAs(
  ids: readonly string[],
  language: InterfaceLanguage,
): Promise<{ readonly bib: string; readonly ris: string }> {
  const { citations } = await modules[language]();
  const wanted = ids.flatMap((id) => citations[id] ?? []);
  return {
    bib: wanted.map(({ bib }) => bib).join('\n\n'),
    ris: wanted.map(({ ris }) => ris).join('\n\n'),
  };
}
