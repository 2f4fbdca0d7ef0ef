/** Gathers what speaks for and against: cue words, and the names themselves. */
import { senses } from './gazetteer.ts';
import { isWordLetter } from './letters.ts';
import type { Candidate, Cue, Evidence, PageEvidence, Range } from './types.ts';
import { viewOf } from './view.ts';

/** How much a name of ours counts as evidence for another. */
const nameWeight = 3;
/** The sense of a cue that is a name of ours. */
export const nameSense = 'name';

interface CueTable {
  readonly pattern: RegExp;
  /** The senses of a cue by its text. */
  readonly senses: ReadonlyMap<string, readonly { id: string; weight: number }[]>;
  readonly wholeWords: ReadonlySet<string>;
}

let table: CueTable | undefined;

/**
 * The cues of a text in order. `candidates`: those of the same text; its names are evidence too.
 * `range`: only cues that begin in it. Linear in the length of the range.
 */
export function evidenceOf(
  text: string,
  candidates: readonly Candidate[] = [],
  range?: Range,
): Evidence {
  table ??= cueTable();
  const margin = 64;
  const from = Math.max(0, (range?.from ?? 0) - margin);
  const to = Math.min(text.length, (range?.to ?? text.length) + margin);
  const view = viewOf(from === 0 && to === text.length ? text : text.slice(from, to));
  const cues: Cue[] = [];
  for (const match of view.text.matchAll(table.pattern)) {
    const word = match[0].toLowerCase().replace(/\s+/g, ' ');
    const end = match.index + match[0].length;
    if (!startsWord(view.text, match.index)) continue;
    if (table.wholeWords.has(word) && isWordLetter(view.text.charCodeAt(end))) continue;
    const start = from + view.original(match.index);
    if (range && (start < range.from || start >= range.to)) continue;
    for (const { id, weight } of table.senses.get(word) ?? []) {
      cues.push({ start, end: from + view.original(end), sense: id, weight });
    }
  }
  return addEvidence(cues, nameCues(candidates));
}

/** Two pieces of evidence of one flow as one, in the order of the text. */
export function addEvidence(first: Evidence, second: Evidence): Evidence {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  return [...first, ...second].sort((a, b) => a.start - b.start);
}

/** Page evidence grown by that of a flow; `times` more than once for a title. */
export function addToPage(page: PageEvidence, evidence: Evidence, times = 1): PageEvidence {
  const sum = new Map(page);
  for (const { sense, weight } of evidence) {
    sum.set(sense, (sum.get(sense) ?? 0) + weight * times);
  }
  return sum;
}

function nameCues(candidates: readonly Candidate[]): Cue[] {
  return candidates
    .filter(({ certainty }) => certainty === 'certain' || certainty === 'presumed')
    .map(({ start, end }) => ({ start, end, sense: nameSense, weight: nameWeight }));
}

function startsWord(text: string, offset: number): boolean {
  return !(isWordLetter(text.charCodeAt(offset)) && isWordLetter(text.charCodeAt(offset - 1)));
}

function cueTable(): CueTable {
  const bySense = new Map<string, { id: string; weight: number }[]>();
  const wholeWords = new Set<string>();
  for (const { id, weight, cues } of senses) {
    for (const cue of cues) {
      const word = cue.endsWith('.') ? cue.slice(0, -1) : cue;
      if (word !== cue) wholeWords.add(word);
      bySense.set(word, [...(bySense.get(word) ?? []), { id, weight }]);
    }
  }
  // The longest first, for a cue may begin with another.
  const source = [...bySense.keys()]
    .sort()
    .reverse()
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
  return { pattern: new RegExp(source, 'gi'), senses: bySense, wholeWords };
}
