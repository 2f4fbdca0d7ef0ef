/** The compiled gazetteer: scripts/gazetteer/compile.ts makes it, mentions/gazetteer.ts reads it. */
declare module 'virtual:gazetteer' {
  export const stems: string;
  export const classes: readonly import('./gazetteer.ts').CompiledClass[];
  export const guards: readonly (readonly [before: string, after: string])[];
  export const names: string;
  export const senses: readonly import('./gazetteer.ts').CompiledSense[];
}
