/** The things that can be looked up, as the look-up takes them. */

/** The kinds of things that can be looked up, in the order in which equally good finds of them stand. */
export const searchGroups = [
  'places',
  'islands',
  'parts',
  'timeline',
  'topics',
  'people',
  'reports',
  'statements',
  'checks',
  'quotes',
  'sources',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** The names of one thing. */
export interface NamedEntry {
  /** Its part of the dossier, as `place/iturup`. */
  readonly address: string;
  /** What it is called: each of them by itself means it. */
  readonly names: readonly string[];
  /** Names that mean it by themselves, but within other words perhaps something else: 国後 in 帰国後. */
  readonly doubtful?: readonly string[];
  /** Names that mean something else nearly everywhere (Staten Island): these are only asked for. */
  readonly rare?: readonly string[];
  /** Names of what lies there, as a town: these too. */
  readonly near?: readonly string[];
}

/** One thing that can be looked up. */
export interface SearchEntry extends NamedEntry {
  readonly group: SearchGroup;
  /** Unique in its group. */
  readonly id: string;
  /** What a result reads, in the interface's language. */
  readonly title: string;
  /** Beginnings of words, or of phrases, that speak of it. */
  readonly stems?: readonly string[];
  /** It is of Japan and Russia alike: “Japanese sanctions” are the sanctions. */
  readonly isOfBothSides?: boolean;
  /** When it began and when it ended, each as 1956, 1956-10 or 1956-10-19. */
  readonly dates?: readonly [first: string, last: string];
  /** What is said of it in the interface's language, the most telling first. */
  readonly texts: readonly string[];
  /** The same in other languages. */
  readonly foreignTexts?: readonly string[];
}

/** A stretch of a text, [start, end) in UTF-16 code units. */
export type Mark = readonly [start: number, end: number];
