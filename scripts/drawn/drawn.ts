/** Everything that is drawn from the tables of `data`. */
import type { DrawnCardMap, DrawnLargeMap, DrawnWordings } from '../../answers/drawn.ts';
import { coasts } from '../../data/coasts.ts';
import { mapNames } from '../../data/map.ts';
import { places } from '../../data/places.ts';
import { wordings } from '../../data/wordings.ts';
import { drawCardMap } from './card-map.ts';
import { drawLargeMap } from './large-map.ts';
import { compareWordings } from './wordings.ts';

export const cardMap: DrawnCardMap = drawCardMap({ places, coasts, mapNames });
export const largeMap: DrawnLargeMap = drawLargeMap({ coasts, mapNames });
export const wordingPieces: DrawnWordings = Object.fromEntries(
  wordings.map(({ id, versions }) => [id, compareWordings(versions.map(({ text }) => text))]),
);
