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

/** Every spelling, by place and certainty, a line each: scripts/gazetteer/spelling-list.ts. */
declare module 'virtual:spellings' {
  export const spellings: readonly {
    readonly place: import('../data/schema.ts').PlaceId;
    readonly certainty: 'certain' | 'doubtful' | 'rare';
    readonly texts: string;
  }[];
}

/** The stems for a coarse look: scripts/gazetteer/compile.ts makes them, mentions/coarse.ts reads them. */
declare module 'virtual:coarse' {
  export const latinStems: string;
  export const otherStems: string;
}
