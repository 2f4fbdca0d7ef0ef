import { namesOfPlace } from '../../answers/look-up/called.ts';
import { places } from '../../data/places.ts';
import { spellings } from './compile.ts';

/** How sure a spelling is for who looks it up, by how sure it is in a text. */
const certainties = { presumed: 'certain', doubtful: 'doubtful', strict: 'rare' } as const;
const order = ['certain', 'doubtful', 'rare'] as const;

/**
 * The source of the module `virtual:spellings`: every spelling of each place once, a line each, by how
 * sure it is, its usual names first.
 */
export function compileSpellings(): string {
  const all = [
    ...places.flatMap((place) =>
      namesOfPlace(place).map((text) => ({ text, place: place.id, certainty: order[0] })),
    ),
    ...spellings().map(({ text, row }) => ({
      text,
      place: row.place,
      certainty: row.certainty === undefined ? order[0] : certainties[row.certainty],
    })),
  ];
  const taken = new Set<string>();
  const lists = order.flatMap((certainty) =>
    places.flatMap(({ id: place }) => {
      const texts = all.flatMap((each) => {
        const key = `${place} ${each.text}`;
        if (each.place !== place || each.certainty !== certainty || taken.has(key)) return [];
        taken.add(key);
        return [each.text];
      });
      return texts.length === 0 ? [] : [{ place, certainty, texts: texts.join('\n') }];
    }),
  );
  return `export const spellings = ${JSON.stringify(lists)};\n`;
}
