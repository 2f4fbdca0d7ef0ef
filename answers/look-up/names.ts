/** The names that things are looked up by, made ready to be compared. */

import type { NamedEntry } from './entry.ts';
import { fold } from './fold.ts';
import { hanOrKana } from './marks.ts';
import { WordIndex } from './words.ts';

/** `rare` names and those of what lies `near` are only asked for. */
export type NameCertainty = 'certain' | 'doubtful' | 'rare' | 'near';

/** Whether a name is no answer, but may have been meant. */
export function isAskedFor(certainty: NameCertainty): boolean {
  return certainty === 'rare' || certainty === 'near';
}

export interface LookUpName {
  /** What it is a name of, as `place/iturup`. */
  readonly address: string;
  readonly text: string;
  readonly folded: string;
  /** It stands in texts without blanks around it. */
  readonly isUnspaced: boolean;
  readonly certainty: NameCertainty;
}

/** Names made ready to be found: most of the work, and for the places the same in each language. */
export interface PreparedNames {
  readonly names: readonly LookUpName[];
  readonly index: WordIndex<LookUpName>;
}

/** Makes the names of entries ready, each once in its entry: the surest of two that fold alike. */
export function prepareNames(entries: readonly NamedEntry[]): PreparedNames {
  const names = entries.flatMap(({ address, ...named }) => {
    const seen = new Set<string>();
    const ready = (texts: readonly string[], certainty: NameCertainty): LookUpName[] =>
      texts.flatMap((text) => {
        const folded = fold(text);
        if (folded === '' || seen.has(folded)) return [];
        seen.add(folded);
        return [{ address, text, folded, isUnspaced: hanOrKana.test(folded), certainty }];
      });
    return [
      ...ready(named.names, 'certain'),
      ...ready(named.doubtful ?? [], 'doubtful'),
      ...ready(named.rare ?? [], 'rare'),
      ...ready(named.near ?? [], 'near'),
    ];
  });
  return { names, index: new WordIndex(names) };
}

/** Names of one letter, or of two in alphabets, are too short to be told from other words. */
const shortestWithin = 3;
const shortestWithinUnspaced = 2;

/** Whether a folded query holds a name: between blanks, or anywhere where none part words. */
export function holdsName(
  pattern: string,
  { folded, isUnspaced }: Pick<LookUpName, 'folded' | 'isUnspaced'>,
): boolean {
  if (folded.length < (isUnspaced ? shortestWithinUnspaced : shortestWithin)) return false;
  return pattern.includes(folded) && (isUnspaced || ` ${pattern} `.includes(` ${folded} `));
}

/** “World War I” is not World War II on the way. */
const endsInNumber = /(?:^|[^a-z]|ww)[ivx]+$/u;
const goesOnInNumber = /^[ivx]+(?: |$)/u;

/** Whether somebody who types a name has come so far. */
export function isBeginningOf(pattern: string, name: string): boolean {
  if (!name.startsWith(pattern)) return false;
  if (endsInNumber.test(pattern) && goesOnInNumber.test(name.slice(pattern.length))) return false;
  return pattern.length >= (hanOrKana.test(pattern) ? shortestWithinUnspaced : shortestWithin);
}

export function isNameInText(name: string, text: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(name)} `);
}
