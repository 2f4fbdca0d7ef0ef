import { namesOfPlace } from '../../answers/entries.ts';
import { places } from '../../data/places.ts';
import { spellings } from './compile.ts';

/**
 * The source of the module `virtual:spellings`: every spelling of each place once, a line each, its
 * usual names first.
 */
export function compileSpellings(): string {
  const byPlace = new Map(places.map((place) => [place.id, new Set(namesOfPlace(place))]));
  for (const { text, row } of spellings()) byPlace.get(row.place)?.add(text);
  const lines = [...byPlace].map(([place, texts]) => [place, [...texts].join('\n')]);
  return `export const spellings = ${JSON.stringify(Object.fromEntries(lines))};\n`;
}
