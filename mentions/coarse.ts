/**
 * Whether a name may stand in a text, coarsely: all that the script on every page asks. It says yes too
 * often (the stem of a name is not yet a name) and never too seldom: it finds every stem that the search
 * does, also where the text of a page comes here without the break between two words.
 */
import { latinStems, otherStems } from 'virtual:coarse';
import { withoutMarks } from './bare.ts';

/**
 * Latin letters, and what stands between words and is not invisible. In a text of nothing else only Latin stems stand,
 * and as they are. Classes of Unicode would say it more exactly, but take 3 ms of a page of 8,000 elements.
 */
const plain = '\\0-\xac\xae-\u02fe\u1e00-\u1eff\u2010-\u2027\u2070-\u20cf\u2100-\u2bff';
const special = new RegExp(`[^${plain}]`);
const plainRuns = new RegExp(`[${plain}]+`, 'g');
/** No name is longer, and so no more of plain text belongs to a name with something special in it. */
const longestName = 128;
/**
 * From a letter of another script than Latin to the next Latin one. The pattern of their stems takes four
 * times as long as that of the Latin ones, and most pages hold a few such letters, in a list of languages.
 */
const otherRuns = new RegExp(`[^${plain}][^a-zA-Z]*`, 'g');
const latin = new RegExp(latinStems, 'i');
const other = new RegExp(otherStems, 'i');

/** Whether a name may stand in a text. */
export function lookForName(text: string): boolean {
  if (latin.test(text)) return true;
  if (!special.test(text)) return false;
  // The HTML Standard takes 84 ms as a whole, and 43 so.
  const bare = withoutMarks(text.replace(plainRuns, endsOf));
  return latin.test(bare) || other.test((bare.match(otherRuns) ?? []).join(' '));
}

/** A text without its middle, where it is long. */
function endsOf(text: string): string {
  return text.slice(0, longestName) + text.slice(longestName).slice(-longestName);
}
