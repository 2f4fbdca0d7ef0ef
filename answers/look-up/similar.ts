/**
 * What may have been meant where nothing is known: names with slips in them, as many as a reader still
 * sees through; names among words that mean nothing to us; and words of names with slips in them.
 * fuse.js gathers the names that can come near at all, `distance.ts` counts the slips.
 */
import { slipsAllowed, slipsBetween } from './distance.ts';
import type { Known } from './known.ts';
import { hanOrKana } from './marks.ts';
import type { LookUpName } from './names.ts';
import type { KnownFind } from './ways.ts';
import { WordIndex } from './words.ts';

/** No name is longer, with a few slips in it. */
const longestPattern = 64;
/** Words are corrected from this length on. */
const shortestCorrected = 6;

/** Of what fuse.js finds: all that can be near, for the slips are counted after it. */
const worstScore = 0.6;

export class Similar {
  readonly #known: Known;
  readonly #indexes: readonly WordIndex<LookUpName>[];
  /** Made when first needed. */
  #vocabulary: WordIndex<{ readonly folded: string }> | undefined;

  /** @param indexes - of the names that may be meant. */
  constructor(known: Known, indexes: readonly WordIndex<LookUpName>[]) {
    this.#known = known;
    this.#indexes = indexes;
  }

  /** The likeliest first, each entry once. */
  find(pattern: string): readonly Pick<KnownFind, 'entry' | 'name'>[] {
    const named = [...this.#known.rareNames(pattern), ...this.misspelt(pattern)];
    const held = named.length > 0 ? named : this.#known.namesHeld(pattern);
    const found =
      held.length === 0
        ? this.#corrected(pattern)
        : held.flatMap(({ address, text }) => {
            const entry = this.#known.entryAt(address);
            return entry === undefined ? [] : [{ entry, name: text }];
          });
    const seen = new Set<string>();
    return found.filter(({ entry: { address } }) => {
      if (seen.has(address)) return false;
      seen.add(address);
      return true;
    });
  }

  /** Names that differ from the query by slips that a reader sees through, the nearest first. */
  misspelt(pattern: string): readonly LookUpName[] {
    if (pattern.length > longestPattern) return [];
    return this.#indexes
      .flatMap((index) => index.find(pattern, worstScore))
      .map(({ item, score }) => {
        const most = slipsAllowed(pattern, item.folded);
        const slips = slipsBetween(pattern, item.folded, most);
        // Another number is another thing: Report 9, 1965.
        const isNear = slips <= most && digitsOf(pattern) === digitsOf(item.folded);
        return { item, score, slips, isNear };
      })
      .filter(({ isNear }) => isNear)
      .map((found) => ({ ...found, joined: slipsOfLetters(pattern, found.item.folded) }))
      .sort(
        (one, other) =>
          one.slips - other.slips || one.joined - other.joined || one.score - other.score,
      )
      .map(({ item }) => item);
  }

  /** What is known by the query, once each word that stands nowhere is taken for the nearest that does. */
  #corrected(pattern: string): readonly KnownFind[] {
    const words = pattern.split(' ');
    const meant = words.map((word) => (this.#known.knows(word) ? word : this.#nearest(word)));
    if (meant.includes(undefined)) return [];
    const corrected = meant.join(' ');
    return corrected === pattern ? [] : this.#known.find(corrected).finds;
  }

  #nearest(word: string): string | undefined {
    if (hanOrKana.test(word) || word.length < shortestCorrected) return undefined;
    this.#vocabulary ??= new WordIndex(
      this.#known.nameWords
        .filter((known) => known.length >= shortestCorrected && !hanOrKana.test(known))
        .map((folded) => ({ folded })),
    );
    return this.#vocabulary
      .find(word, worstScore)
      .map(({ item: { folded } }) => ({
        folded,
        slips: slipsBetween(word, folded, slipsAllowed(word, folded)),
      }))
      .filter(({ folded, slips }) => slips <= slipsAllowed(word, folded))
      .sort((one, other) => one.slips - other.slips)[0]?.folded;
  }
}

/** The slips that are no blanks: “skuril island” is nearer to “s Kuril Island” than to “Kuril Island”. */
function slipsOfLetters(one: string, other: string): number {
  const joined = other.replaceAll(' ', '');
  return slipsBetween(one.replaceAll(' ', ''), joined, joined.length);
}

/** In any script: World War I, 第一次世界大戦. */
function digitsOf(text: string): string {
  return (text.match(/\d|[一二三四五六七八九]|(?<= )[ivx]+\b/gu) ?? []).join('');
}
