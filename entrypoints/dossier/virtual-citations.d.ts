/** The entries of all works in the forms of lists of works: scripts/exports/plugin.ts makes them. */
declare module 'virtual:citations/en' {
  export const citations: Readonly<Record<string, { readonly bib: string; readonly ris: string }>>;
}
declare module 'virtual:citations/ja' {
  export const citations: Readonly<Record<string, { readonly bib: string; readonly ris: string }>>;
}
declare module 'virtual:citations/ru' {
  export const citations: Readonly<Record<string, { readonly bib: string; readonly ris: string }>>;
}
