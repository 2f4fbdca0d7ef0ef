/**
 * Finds words by fuse.js, misspelt ones too. fuse.js is asked only for the words that can match at all:
 * most share too few letters with what was typed, and to see that costs a tenth of a search.
 */
import Fuse from 'fuse.js/basic';
import { slipsAllowed } from './distance.ts';

export interface Word {
  /** The text as `fold` gives it. */
  readonly folded: string;
}

export interface FoundWord<Item> {
  readonly item: Item;
  /** 0 for a perfect match, 1 for none. */
  readonly score: number;
}

/** Half the weight of the length (the field norm) keeps "Kurils" before "South Kurils". */
const options = { includeScore: true, fieldNormWeight: 0.5 };

export class WordIndex<Item extends Word> {
  readonly #items: readonly Item[];
  readonly #texts: readonly string[];
  /** Of bare strings: fuse.js makes that one in a fifth of the time. */
  readonly #index: ReturnType<typeof Fuse.createIndex<string>>;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#texts = items.map(({ folded }) => folded);
    this.#index = Fuse.createIndex([], this.#texts, options);
  }

  /**
   * The words that a pattern may mean with slips in one of them, as fuse.js scores them: where a match
   * starts counts too, for names are typed from their beginning.
   * @param pattern - folded, of 32 letters at most.
   * @param threshold - the worst score.
   */
  find(pattern: string, threshold: number): FoundWord<Item>[] {
    const records = this.#index.records.filter(({ i }) => this.#canBe(pattern, i));
    if (records.length === 0) return [];
    const index = Fuse.parseIndex<string>({ keys: [], records });
    return new Fuse(this.#texts, { ...options, threshold }, index)
      .search(pattern)
      .flatMap(({ refIndex, score = 1 }) => {
        const item = this.#items[refIndex];
        return item === undefined ? [] : [{ item, score }];
      });
  }

  /** Whether a word is about as long as a pattern and has enough of its letters. */
  #canBe(pattern: string, item: number): boolean {
    const text = this.#texts[item] ?? '';
    const slips = slipsAllowed(pattern, text);
    if (Math.abs(pattern.length - text.length) > slips) return false;
    let missing = 0;
    for (let at = 0; at < pattern.length && missing <= slips; at += 1) {
      if (!text.includes(pattern.charAt(at))) missing += 1;
    }
    return missing <= slips;
  }
}
