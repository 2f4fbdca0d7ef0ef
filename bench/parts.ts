/**
 * What a bench is made of. A part measures one subject; `bench.ts` runs the parts, prints one table and
 * writes `bench/results.json`. A new part is one more entry of its list.
 */
export interface Measure {
  /** What was measured, where: "dense text, Firefox". */
  readonly name: string;
  /** The figure that the bound is about: a ratio unless `unit` says otherwise. */
  readonly value: number;
  /** The most that the figure may be. */
  readonly most: number;
  readonly unit?: string;
  /** What the figure was made of, for whoever wants to look closer: milliseconds, lengths, counts. */
  readonly details: Readonly<Record<string, number>>;
  /** What other extensions take for the same, in milliseconds, by their names. */
  readonly peers?: Readonly<Record<string, number>>;
}

export interface BenchOptions {
  /** Folders of other unpacked extensions to measure beside ours, as `FOLDER` or `NAME=FOLDER`. */
  readonly peers: readonly string[];
}

export interface BenchPart {
  readonly id: string;
  readonly title: string;
  measure(options: BenchOptions): Promise<readonly Measure[]>;
}
