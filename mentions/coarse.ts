/**
 * Whether a name may stand in a text, coarsely: all that the script on every page asks. It says yes too
 * often (the stem of a name is not yet a name) and never too seldom: it finds every stem that the search
 * does, also where the text of a page comes here without the break between two words.
 */
import { latinStems, otherStems } from 'virtual:coarse';
import { withoutMarks } from './bare.ts';

// Ranges, for classes of Unicode take 3 ms of a page of 8,000 elements to compile and to look for.

/**
 * Soft hyphens and other invisible characters, marks on letters, and letters of all scripts but Latin: in a text
 * without them only Latin stems stand, and as they are.
 */
const special =
  /[\u0300-\u1dff\u1f00-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2c00-\ud7ff\udb40\ue000-\uffff\u00ad]|[\u20d0-\u20ff]/;
/**
 * From a letter of another script than Latin to the next Latin one. The pattern of their stems takes four
 * times as long as that of the Latin ones, and most pages hold a few such letters, in a list of languages.
 */
const otherRuns =
  /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\uf900-\uffff][^A-Za-z\u00c0-\u024f\u1e00-\u1eff]*/g;
const latin = new RegExp(latinStems, 'i');
const other = new RegExp(otherStems, 'i');

/** Whether a name may stand in a text. */
export function lookForName(text: string): boolean {
  if (!special.test(text)) return latin.test(text);
  const bare = withoutMarks(text);
  return latin.test(bare) || other.test((bare.match(otherRuns) ?? []).join(' '));
}
