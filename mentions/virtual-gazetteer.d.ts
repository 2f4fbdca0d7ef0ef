/** The compiled gazetteer: scripts/gazetteer/compile.ts makes it, mentions/gazetteer.ts reads it. */
declare module 'virtual:gazetteer' {
  /** Sources of regular expressions: the stems in Latin script, and all others. */
  export const latinStems: string;
  export const otherStems: string;
  export const classes: readonly import('./gazetteer.ts').CompiledClass[];
  export const tables: string;
  export const guards: readonly (readonly [before: string, after: string])[];
}

/** The compiled cues: scripts/gazetteer/compile.ts makes them, mentions/senses.ts reads them. */
declare module 'virtual:senses' {
  export const senses: readonly import('./senses.ts').CompiledSense[];
}

/** Every spelling, by the place that it can mean, a line each: scripts/gazetteer/spelling-list.ts. */
declare module 'virtual:spellings' {
  export const spellings: Readonly<Record<import('../data/schema.ts').PlaceId, string>>;
}
