/** Drawn at build time: scripts/drawn/plugin.ts serves these. */
declare module 'virtual:drawn/card-map' {
  export const cardMap: import('./drawn.ts').DrawnCardMap;
}
declare module 'virtual:drawn/dossier' {
  export const largeMap: import('./drawn.ts').DrawnLargeMap;
  export const wordingPieces: import('./drawn.ts').DrawnWordings;
}
