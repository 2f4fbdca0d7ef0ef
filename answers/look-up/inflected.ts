/** Russian and Ukrainian words without their endings: a name is known in every case and number. */
import type { LookUpName, NameCertainty } from './names.ts';

/** Of adjectives and nouns, as folded: й is и, ї is і. The longest of them is taken. */
const endings =
  /(?:[иыаоуюя]ми|ого|его|ому|ему|ою|ею|[оеиыі]и|оі|[оеиыіая]м|[иыіая]х|[ая]я|[ое]е|[ыи]е|[ую]ю|[аяоеиыіуюь])$/u;
/** What only adjectives end in: курильские is not курильск, the town. */
const adjectiveEndings = /ск(?:[иы]ми|ого|ому|[иыо]и|им|[иы]х|ая|ое|ие|ую|у?ю)$/u;
const cyrillicWord = /\p{Script=Cyrillic}{4,}/gu;
/** Shorter stems are those of too many words. */
const shortestStem = 3;

/**
 * Takes the endings off the Cyrillic words of a folded text.
 * @returns the same text where there are none.
 */
export function withoutEndings(folded: string): string {
  return folded.replace(cyrillicWord, (word) => {
    // What the stem ends in may look like an ending: конституция, остров, Лавров.
    const stem = word.replace(endings, '').replace(/(?:[иі]|(?:[оеі]в)+)$/u, '');
    if (stem.length < shortestStem) return word;
    return adjectiveEndings.test(word) ? `${stem}~` : stem;
  });
}

/** Of two names with the same stems the surer is meant: a town, before a word for what is of the Kurils. */
const order: readonly NameCertainty[] = ['certain', 'near', 'doubtful', 'rare'];

/** Names with Cyrillic words, to be found by their stems. */
export class InflectedNames {
  readonly #asTheyStand: ReadonlySet<string>;
  readonly #byStems: ReadonlyMap<string, string>;
  readonly #mostWords: number;

  constructor(names: readonly LookUpName[]) {
    this.#asTheyStand = new Set(names.map(({ folded }) => folded));
    const surestLast = [...names].sort(
      (one, other) => order.indexOf(other.certainty) - order.indexOf(one.certainty),
    );
    const stemmed = surestLast.flatMap(({ folded }) => {
      const stems = withoutEndings(folded);
      return /\p{Script=Cyrillic}/u.test(folded) ? [[stems, folded] as const] : [];
    });
    this.#byStems = new Map(stemmed);
    this.#mostWords = Math.max(0, ...stemmed.map(([stems]) => stems.split(' ').length));
  }

  /**
   * A folded query with the names in it as our tables have them: симодского трактата becomes симодскии
   * трактат. What is a name as it stands stays so.
   */
  inFirstCase(query: string): string {
    if (!/\p{Script=Cyrillic}/u.test(query)) return query;
    const words = query.split(' ');
    const given: string[] = [];
    for (let at = 0; at < words.length; ) {
      const { name, count } = this.#nameAt(words, at);
      given.push(name);
      at += count;
    }
    return given.join(' ');
  }

  /** The longest name that begins at a word, else the word itself. */
  #nameAt(words: readonly string[], at: number): { name: string; count: number } {
    for (let count = Math.min(this.#mostWords, words.length - at); count > 0; count -= 1) {
      const typed = words.slice(at, at + count).join(' ');
      if (this.#asTheyStand.has(typed)) return { name: typed, count };
      const name = this.#byStems.get(withoutEndings(typed));
      if (name !== undefined) return { name, count };
    }
    return { name: words[at] ?? '', count: 1 };
  }
}
