/**
 * Whether a name may stand in a text, coarsely: all that the script on every page asks. It says yes too
 * often (the stem of a name is not yet a name) and never too seldom: it finds every stem that the search
 * does, also where the text of a page comes here without the break between two words.
 */
import { latinStems, otherStems } from 'virtual:coarse';
import { withoutMarks } from './bare.ts';

/**
 * Letters of other scripts than Latin, marks on letters, invisible characters, and some signs that make the ranges
 * short. In a text without them only Latin stems stand, and as they are. Classes of Unicode would say it more exactly,
 * but take 3 ms of a page of 8,000 elements.
 */
const special = /[^\0-\u02fe\u1e00-\u1eff\u2010-\u2027\u2070-\u20cf\u2100-\u2bff]|\xad/;
/**
 * From a letter of another script than Latin to the next Latin one. The pattern of their stems takes four
 * times as long as that of the Latin ones, and most pages hold a few such letters, in a list of languages.
 */
const otherRuns = /[^\p{sc=Latn}\p{sc=Zyyy}]\P{sc=Latn}*/gu;
const latin = new RegExp(latinStems, 'i');
const other = new RegExp(otherStems, 'i');

/** Whether a name may stand in a text. */
export function lookForName(text: string): boolean {
  if (!special.test(text)) return latin.test(text);
  const bare = withoutMarks(text);
  return latin.test(bare) || other.test((bare.match(otherRuns) ?? []).join(' '));
}
