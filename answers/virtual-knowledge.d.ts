/** What we know in one language, without the coasts: scripts/knowledge/plugin.ts makes them. */
declare module 'virtual:knowledge/en' {
  export const knowledge: import('./knowledge.ts').Knowledge;
}
declare module 'virtual:knowledge/ja' {
  export const knowledge: import('./knowledge.ts').Knowledge;
}
declare module 'virtual:knowledge/ru' {
  export const knowledge: import('./knowledge.ts').Knowledge;
}
