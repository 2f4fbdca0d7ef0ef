/** Gathers what speaks for and against: cue words, and the names themselves. */

import { isWordLetter } from './letters.ts';
import { senses } from './senses.ts';
import type { Candidate, Cue, Evidence, Meaning, PageEvidence } from './types.ts';
import { viewOf } from './view.ts';

/** How much a name of ours counts as evidence for another. */
const nameWeight = 3;
/** The sense of a cue that is a name of ours. */
export const nameSense = 'name';
/**
 * How much a doubtful name counts beside another: what both can mean is ours (Kuril/Northern
 * Territories). Only there: a page that says Northern Territories ten times is no page about ours.
 */
const doubtfulWeight = 1;
export const doubtfulNameSense = 'doubtful-name';

/** More names in a row that speak alike are not heard (decide.ts), but a text can hold a million. */
const mostInRow = 4;

interface CueTable {
  readonly pattern: RegExp;
  readonly words: ReadonlyMap<string, CueWord>;
}

interface CueWord {
  readonly senses: { readonly id: string; readonly weight: number }[];
  /** Whether it counts only as a whole word. */
  isWhole: boolean;
}

let table: CueTable | undefined;

/**
 * The cues of a text in order. `candidates`: those of the same text; its names are evidence too. Linear
 * in the length of the text.
 */
export function evidenceOf(text: string, candidates: readonly Candidate[] = []): Evidence {
  table ??= cueTable();
  const view = viewOf(text);
  const cues: Cue[] = [];
  for (const match of view.text.matchAll(table.pattern)) {
    const word = wordOf(match[0]);
    const end = match.index + match[0].length;
    if (!word || !startsWord(view.text, match.index)) continue;
    if (word.isWhole && isWordLetter(view.text.charCodeAt(end))) continue;
    const start = view.original(match.index);
    for (const { id, weight } of word.senses) {
      cues.push({ start, end: view.original(end), sense: id, weight });
    }
  }
  return withNames(cues, candidates);
}

/**
 * The cues with the names among them. A word inside a name is no cue: the islands in "Thousand Islands"
 * speak for nothing. Of names in a row that speak alike no more are kept than are heard.
 */
function withNames(cues: readonly Cue[], candidates: readonly Candidate[]): Evidence {
  if (candidates.length === 0) return cues;
  const evidence: Cue[] = [];
  let next = 0;
  let last: Meaning | undefined;
  let inRow = 0;
  for (const name of candidates) {
    const { start, end, meaning } = name;
    for (; next < cues.length; next++) {
      const cue = cues[next];
      if (!cue || cue.start >= end) break;
      if (cue.start >= start) continue;
      evidence.push(cue);
      last = undefined;
    }
    inRow = last && speaksLike(last, meaning) ? inRow + 1 : 1;
    last = meaning;
    if (inRow > mostInRow || meaning.certainty === 'strict') continue;
    const isDoubtful = meaning.certainty === 'doubtful';
    const sense = isDoubtful ? doubtfulNameSense : nameSense;
    const weight = isDoubtful ? doubtfulWeight : nameWeight;
    evidence.push({ start, end, sense, weight, name });
  }
  for (const cue of cues.slice(next)) evidence.push(cue);
  return evidence;
}

function speaksLike(one: Meaning, other: Meaning): boolean {
  if (one === other) return true;
  const { place, family, certainty } = one;
  return place === other.place && family === other.family && certainty === other.certainty;
}

/** Page evidence grown by that of a flow; `times` more than once for a title. */
export function addToPage(page: PageEvidence, evidence: Evidence, times = 1): PageEvidence {
  const sum = new Map(page);
  for (const { sense, weight } of evidence) {
    if (sense === doubtfulNameSense) continue;
    sum.set(sense, (sum.get(sense) ?? 0) + weight * times);
  }
  return sum;
}

/** The entry of a cue as a text spells it. */
function wordOf(text: string): CueWord | undefined {
  const lower = text.toLowerCase();
  return table?.words.get(lower) ?? table?.words.get(lower.replace(/\s+/g, ' '));
}

function startsWord(text: string, offset: number): boolean {
  return !(isWordLetter(text.charCodeAt(offset)) && isWordLetter(text.charCodeAt(offset - 1)));
}

function cueTable(): CueTable {
  const words = new Map<string, CueWord>();
  const tails = new Map<string, string[]>();
  for (const { id, weight, cues } of senses) {
    for (const cue of cues) {
      const isWhole = cue.endsWith('.');
      const text = isWhole ? cue.slice(0, -1) : cue;
      const word = words.get(text.toLowerCase()) ?? { senses: [], isWhole };
      word.senses.push({ id, weight });
      if (word.senses.length > 1) continue;
      words.set(text.toLowerCase(), word);
      tails.set(text.charAt(0), [...(tails.get(text.charAt(0)) ?? []), text.slice(1)]);
    }
  }
  // The engine looks at the first letter alone nearly everywhere: names begin with a capital.
  const branches = [...tails].map(
    ([first, rest]) => `${inCases(first, first)}(?:${alternatives(rest)})`,
  );
  const firsts = [...tails.keys()].map((first) => inCases(first, first).replace(/[[\]]/g, ''));
  return {
    pattern: new RegExp(`(?=[${firsts.join('')}])(?:${branches.join('|')})`, 'g'),
    words,
  };
}

/** The longest first, for a cue may begin with another. */
function alternatives(tails: readonly string[]): string {
  const sorted = [...tails].sort().reverse();
  return sorted
    .map((tail) => [...tail].map((letter) => inCases(letter, letter.toLowerCase())).join(''))
    .join('|');
}

/** A letter in its other case too, unless it is a capital that has to stay one (`lowest`). */
function inCases(letter: string, lowest: string): string {
  if (letter === ' ') return '\\s+';
  const upper = letter.toUpperCase();
  if (upper.length === 1 && upper !== lowest) return `[${lowest}${upper}]`;
  return letter.replace(/[-.*+?^${}()|[\]\\]/, '\\$&');
}
