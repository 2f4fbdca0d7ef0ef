/** Every spelling of the gazetteer with the places that it can mean, for the look-up. */
import { spellings } from 'virtual:spellings';
import type { PlaceId } from '../data/schema.ts';

export interface PlaceSpelling {
  readonly text: string;
  readonly place: PlaceId;
  /** `rare`: it means something else nearly everywhere (Staten Island). */
  readonly certainty: 'certain' | 'doubtful' | 'rare';
}

/** All spellings; one that can mean two places stands twice. */
export function placeSpellings(): PlaceSpelling[] {
  return spellings.flatMap(({ place, certainty, texts }) =>
    texts.split('\n').map((text) => ({ text, place, certainty })),
  );
}
