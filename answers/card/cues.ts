/** Reads the cue lists of `data/cues` as regular expressions, each once, when it is first asked for. */
import type { LanguageCues } from '../../data/schema.ts';

/** Where a cue stands in a text. */
export interface CueHit {
  /** The cue that was found, as it stands in its list. */
  readonly cue: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Languages that set no spaces, or join words: there a cue counts wherever it stands. */
export const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'ko']);

/**
 * A text as cues are read in it, as long as before: lower case, a full stop where a sentence ends, and a
 * space for every other character that is no letter, number or apostrophe within a word. So the patterns
 * need no classes of Unicode, which take a thousand times longer to compile than all the rest.
 */
export function cueText(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals are two letters in lower case (İ): then the text stays, for offsets must not move.
  return (lower.length === text.length ? lower : text)
    .replace(/[’ʼ]/g, "'")
    .replace(/[!?。！？…;；]|\.(?=\s|$)/g, '\0')
    .replace(/[^\p{L}\p{M}\p{N}'\0]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, (found) =>
      ' '.repeat(found.length),
    )
    .replaceAll('\0', '.');
}

/** One cue, with its pattern from the first text on that holds letters of each side of its gaps. */
interface ReadCue {
  readonly list: string;
  readonly cue: string;
  sides?: Sides;
  pattern?: RegExp;
}

/** What a text must hold of a cue on each side of its gaps: one of these runs of letters. */
type Sides = readonly (readonly string[])[];

/** The cues of a table by how the letters begin of which a text must hold one. */
interface CueIndex {
  readonly byBeginning: ReadonlyMap<string, readonly ReadCue[]>;
  /** Those with fewer letters than a beginning has, or none. */
  readonly short: readonly ReadCue[];
}

/** How many letters make a beginning: with spaces between words, and without. */
const beginning = { spaced: 3, unspaced: 2 };
/** A cue that begins with as many letters which a text must have as they are. */
const plainStart = /^[^ *()|?#@….[\]+$^{}-]{3}(?!\?)/;

export class CueReader {
  readonly #table: LanguageCues;
  readonly #isSpaced: boolean;
  #index: CueIndex | undefined;
  /** What was found in the last texts, a paragraph and its title, by list. */
  readonly #found = new Map<string, ReadonlyMap<string, readonly CueHit[]>>();

  /** @param language the tag of the table, as in `data/cues`. */
  constructor(table: LanguageCues, language: string) {
    this.#table = table;
    this.#isSpaced = !unspaced.has(language);
  }

  /** Where cues of a list of the table stand in a text made by `cueText`. */
  find(list: string, text: string): readonly CueHit[] {
    const hits = this.#found.get(text) ?? this.#hitsIn(text);
    if (!this.#found.has(text)) {
      const [oldest] = this.#found.keys();
      if (oldest !== undefined && this.#found.size > 1) this.#found.delete(oldest);
      this.#found.set(text, hits);
    }
    return hits.get(list) ?? [];
  }

  /** The hits of all lists at once: few cues begin as the words of a text do, so few are looked for. */
  #hitsIn(text: string): Map<string, readonly CueHit[]> {
    this.#index ??= this.#makeIndex();
    const { byBeginning, short } = this.#index;
    const length = this.#isSpaced ? beginning.spaced : beginning.unspaced;
    const possible = new Set(short);
    const begun = new Set<string>();
    for (let at = 0; at + length <= text.length; at += 1) begun.add(text.slice(at, at + length));
    for (const letters of begun) {
      for (const cue of byBeginning.get(letters) ?? []) possible.add(cue);
    }
    const hits = new Map<string, CueHit[]>();
    for (const cue of possible) {
      cue.sides ??= sidesOf(cue.cue);
      if (!cue.sides.every((runs) => runs.some((run) => text.includes(run)))) continue;
      // Patterns are compiled one by one and late: all of a language at once take 50 ms.
      cue.pattern ??= this.#pattern(cue.cue);
      for (const { 0: found, index } of text.matchAll(cue.pattern)) {
        const ofList = hits.get(cue.list) ?? [];
        hits.set(cue.list, ofList);
        ofList.push({ cue: cue.cue, text: found, start: index, end: index + found.length });
      }
    }
    return hits;
  }

  #makeIndex(): CueIndex {
    const { words, topics, others } = this.#table;
    const lists = [words, others, ...Object.values(topics)].flatMap((one) => Object.values(one));
    const length = this.#isSpaced ? beginning.spaced : beginning.unspaced;
    const byBeginning = new Map<string, ReadCue[]>();
    const short: ReadCue[] = [];
    for (const list of new Set(lists)) {
      for (const one of cuesOf(list)) {
        const cue: ReadCue = { list, cue: one };
        // To read what comes after plain letters can wait until a text has them.
        const runs = plainStart.test(one) ? [one] : (sidesOf(one)[0] ?? ['']);
        if (runs.some((run) => run.length < length)) {
          short.push(cue);
          continue;
        }
        for (const letters of new Set(runs.map((run) => run.slice(0, length)))) {
          const begun = byBeginning.get(letters) ?? [];
          byBeginning.set(letters, begun);
          begun.push(cue);
        }
      }
    }
    return { byBeginning, short };
  }

  #pattern(cue: string): RegExp {
    const source = this.#source(cue);
    return new RegExp(this.#isSpaced ? `(?<![^ .])(?:${source})(?![^ .])` : source, 'g');
  }

  /** A cue as a pattern; what lies in its gap are up to some ten words of one sentence. */
  #source(cue: string): string {
    const gap = this.#isSpaced ? '(?: [^.]{0,70}?)? +' : '[^.]{0,30}?';
    return plain(cue)
      .replaceAll('(', '(?:')
      .replace(/\s*…\s*/g, '\0')
      .replace(/ +/g, ' +')
      .replaceAll('*', '[^ .]*')
      .replaceAll('#', '[0-9]')
      .replaceAll('\0', gap)
      .replace(/@(\w+)/g, (_, name: string) => this.#words(name));
  }

  #words(name: string): string {
    const words = Object.entries(this.#table.words).find(([key]) => key === name)?.[1];
    if (words === undefined) throw new Error(`No list of words is called @${name}`);
    return `(?:${cuesOf(words)
      .map((word) => this.#source(word))
      .join('|')})`;
  }
}

function sidesOf(cue: string): Sides {
  return plain(cue)
    .replace(/.\?|\[.*?\]/g, '*')
    .split('…')
    .filter((side) => !side.includes('@'))
    .map((side) => side.match(/[^ *()|#]+/g) ?? [])
    .filter((runs) => runs.length > 0);
}

/** A cue with the marks that a text loses too. */
function plain(cue: string): string {
  return cue.replace(/[.+$^{}-]/g, ' ');
}

/** The cues of a list, one by one. */
export function cuesOf(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '');
}
