/** The ways in which the look-up finds what is known. */
import type { SearchEntry } from './entry.ts';

/** How surely an entry was found: the less the surer. */
export const ways = {
  name: 0,
  bareName: 1,
  date: 2,
  year: 3,
  holdsPlace: 4,
  holdsName: 5,
  topic: 6,
  beginning: 7,
  text: 8,
};

export interface KnownFind {
  readonly entry: SearchEntry;
  /** Among the ways above, and what decides between two of one way. */
  readonly way: number;
  readonly rank: number;
  /** The name that was typed. */
  readonly name?: string;
  /** The text, in the interface's language, that holds the words. */
  readonly text?: string;
  /** What to set off, folded. */
  readonly words: readonly string[];
}

/** One character where no blanks part words stands in too many of them. */
export const shortestUnspaced = 2;
