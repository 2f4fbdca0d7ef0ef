/** What we know, all of it: the tables and what is drawn from them. Tests and previews bring their own. */
import { cardMap } from 'virtual:drawn/card-map';
import type { DrawnCardMap } from './drawn.ts';
import { type Tables, tables } from './tables.ts';

export interface Knowledge extends Tables {
  /** The card's map, without its names. */
  readonly map: DrawnCardMap;
}

export const knowledge: Knowledge = { ...tables, map: cardMap };
