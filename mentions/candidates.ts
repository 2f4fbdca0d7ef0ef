/** Finds what may be a mention: anchors on the stems, then reads the longest name around each. */
import { mainTag } from './gazetteer.ts';
import { farthestStart, nameAt } from './match.ts';
import { stemPatternFor } from './stems.ts';
import type { Candidate } from './types.ts';
import { endOfLetter, viewOf } from './view.ts';

/** A text that says the same over and over does so at most this many code units later. */
const longestPeriod = 64;
/** How far around two stems the text must be the same, for the same name at both. */
const reach = 512;

/** What was read around a stem. */
interface Passage {
  readonly hit: number;
  /** How far before the stem a name may begin. */
  readonly room: number;
  readonly name: Candidate | undefined;
}

/**
 * Every alias in the text, undecided, in order and without overlaps: the longest name wins.
 * `language`: the BCP 47 tag of the text; where an alias differs by language, it chooses. Linear in the
 * length of the text.
 */
export function findCandidates(text: string, language?: string): Candidate[] {
  const view = viewOf(text);
  const isOwnView = view.text === text;
  // Where the language is unknown, the English entry counts.
  const main = mainTag(language ?? 'en');
  const found: Candidate[] = [];
  let earliest = 0;
  let last: Passage | undefined;
  const stems = stemPatternFor(view.text);
  stems.lastIndex = 0;
  for (let match = stems.exec(view.text); match; match = stems.exec(view.text)) {
    const hit = match.index;
    const room = Math.min(hit - earliest, farthestStart);
    const isSame = last?.room === room && isRepeated(view.text, last.hit, hit);
    const name: Candidate | undefined =
      last && isSame ? moved(last.name, hit - last.hit) : nameAt(view.text, hit, room, main);
    last = { hit, room, name };
    // A stem can begin inside another, but a name does not begin before what was already looked at.
    earliest = name?.end ?? hit + match[0].length;
    stems.lastIndex = name?.end ?? hit + 1;
    if (!name) continue;
    if (isOwnView) {
      found.push(name);
      continue;
    }
    const start = view.original(name.start);
    // The end of the last letter, not of what is invisible after it.
    const end = endOfLetter(text, view.original(name.end - 1));
    found.push({ start, end, meaning: name.meaning });
  }
  return found;
}

/**
 * Whether the text around two stems is the same. A name over and over is then read once, which is four
 * times as fast; other texts hardly ever get as far as to compare.
 */
function isRepeated(text: string, before: number, hit: number): boolean {
  if (hit - before > longestPeriod || before < reach) return false;
  return text.slice(before - reach, before + reach) === text.slice(hit - reach, hit + reach);
}

function moved(name: Candidate | undefined, by: number): Candidate | undefined {
  return name && { start: name.start + by, end: name.end + by, meaning: name.meaning };
}
