/** The compiled senses of data/senses.ts, made ready for weighing. */
import { senses as compiled } from 'virtual:senses';

/** A sense of data/senses.ts; `speaks` 1 for us, -1 for a rival; `of` and `regions` by spaces. */
export type CompiledSense = readonly [
  id: string,
  speaks: 1 | -1,
  of: string,
  weight: number,
  cues: string,
  regions: string,
];

/** A sense ready to be weighed. */
export interface Sense {
  readonly id: string;
  readonly speaks: 1 | -1;
  readonly of: readonly string[];
  readonly weight: number;
  readonly cues: readonly string[];
  readonly regions: readonly string[];
}

const words = (list: string, separator: string): string[] =>
  list === '' ? [] : list.split(separator);

export const senses: readonly Sense[] = compiled.map(([id, speaks, of, weight, cues, regions]) => ({
  id,
  speaks,
  of: words(of, ' '),
  weight,
  cues: words(cues, ','),
  regions: words(regions, ' '),
}));
