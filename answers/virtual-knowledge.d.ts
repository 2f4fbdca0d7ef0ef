/** What we know in one language, and in brief; and the cues: scripts/knowledge/plugin.ts makes them. */
declare module 'virtual:knowledge/en' {
  export const readKnowledge: () => import('./knowledge.ts').Knowledge;
}
declare module 'virtual:knowledge/ja' {
  export const readKnowledge: () => import('./knowledge.ts').Knowledge;
}
declare module 'virtual:knowledge/ru' {
  export const readKnowledge: () => import('./knowledge.ts').Knowledge;
}
declare module 'virtual:look-up/en' {
  export const readLookUpTables: () => import('./look-up/knowledge.ts').LookUpTables;
}
declare module 'virtual:look-up/ja' {
  export const readLookUpTables: () => import('./look-up/knowledge.ts').LookUpTables;
}
declare module 'virtual:look-up/ru' {
  export const readLookUpTables: () => import('./look-up/knowledge.ts').LookUpTables;
}
declare module 'virtual:look-up/in-brief' {
  export const inBrief: () => import('./look-up/suggestions.ts').KnownInBrief;
}
declare module 'virtual:cues' {
  /** By language tag (BCP 47), each made when it is read. */
  export const cueTables: Readonly<Record<string, import('../data/schema.ts').LanguageCues>>;
}
