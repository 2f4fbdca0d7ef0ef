import { type PlaceId, placeIds } from '../../data/schema.ts';
import { spellings } from './compile.ts';

/** The source of the module `virtual:spellings`: every spelling of each place once, a line each. */
export function compileSpellings(): string {
  const byPlace = new Map<PlaceId, Set<string>>(placeIds.map((place) => [place, new Set()]));
  for (const { text, row } of spellings()) byPlace.get(row.place)?.add(text);
  const lines = [...byPlace].map(([place, texts]) => [place, [...texts].join('\n')]);
  return `export const spellings = ${JSON.stringify(Object.fromEntries(lines))};\n`;
}
