/** Every spelling of the gazetteer with the places that it can mean, for the look-up. */
import type { PlaceId } from '../data/schema.ts';
import { following, type NameNode, nameTree } from './gazetteer.ts';

export interface PlaceSpelling {
  readonly text: string;
  readonly place: PlaceId;
}

/** All spellings; one that can mean two places stands twice. */
export function placeSpellings(): PlaceSpelling[] {
  return below(nameTree());
}

function below(node: NameNode): PlaceSpelling[] {
  const { alias, meanings = [] } = node;
  const places = new Set(meanings.map(({ place }) => place));
  const here = alias === undefined ? [] : [...places].map((place) => ({ text: alias, place }));
  return [...here, ...following(node).flatMap(below)];
}
