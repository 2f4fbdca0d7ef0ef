/**
 * What is drawn from the tables when the extension is built (scripts/drawn/), for it never changes at run
 * time: coast outlines as SVG paths, and which words the wordings of a statement share. Types only.
 */
export type IslandId = 'iturup' | 'kunashir' | 'shikotan' | 'habomai';

/** Where a name is set on a map, in units of the map's box. */
export interface DrawnLabel {
  /** The place, or the entry of `data/map.ts`, that is named here. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Two names stand one below the other, not one after the other. */
  readonly stacked: boolean;
}

/** A point with two radii around it, in units of the map's box. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

export interface DrawnIsland {
  readonly place: IslandId;
  readonly path: string;
}

/** The card's map without its names: the four, and the region around them in an inset. */
export interface DrawnCardMap {
  readonly width: number;
  readonly height: number;
  /** The part that holds the four alone, for where there is little room. */
  readonly closeUp: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Hokkaido and other land that is no part of the chain. */
  readonly land: string;
  /** The islands of the chain that are none of the four. */
  readonly chain: string;
  readonly islands: readonly DrawnIsland[];
  /** Around the Habomai islets, which alone would be specks. */
  readonly ring: Ring;
  readonly labels: readonly DrawnLabel[];
  /** Where the small map of the close-up has its names: at sea on either side of the four, and on land. */
  readonly locator: {
    readonly okhotsk: DrawnLabel;
    readonly pacific: DrawnLabel;
    readonly hokkaido: DrawnLabel;
  };
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly land: string;
    readonly chain: string;
    readonly four: string;
    /** The outline of the large part in the inset. */
    readonly frame: string;
    readonly labels: readonly DrawnLabel[];
  };
}

/** A part of a map, in units of its box; its height follows from the map's shape. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The dossier's map without its names: the whole chain at one size. */
export interface DrawnLargeMap {
  readonly width: number;
  readonly height: number;
  /** What is shown at first: the four alone. */
  readonly four: Extent;
  readonly land: string;
  readonly islands: readonly DrawnIsland[];
  readonly ring: Ring;
  readonly labels: readonly DrawnLabel[];
}

/** A piece of a wording that every version has word for word, or that not all have. */
export interface WordingPiece {
  readonly text: string;
  readonly isShared: boolean;
}

/** By wording, for each of its versions in turn: the version cut into pieces. */
export type DrawnWordings = Readonly<Record<string, readonly (readonly WordingPiece[])[]>>;
