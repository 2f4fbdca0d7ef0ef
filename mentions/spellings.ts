/** Every spelling of the gazetteer with the places that it can mean, for the look-up. */
import { spellings } from 'virtual:spellings';
import type { PlaceId } from '../data/schema.ts';

export interface PlaceSpelling {
  readonly text: string;
  readonly place: PlaceId;
}

/** All spellings; one that can mean two places stands twice. */
export function placeSpellings(): PlaceSpelling[] {
  return Object.entries(spellings).flatMap(([place, texts]) =>
    texts.split('\n').map((text) => ({ text, place: place as PlaceId })),
  );
}
