/**
 * Whether a name may stand in a text, coarsely: all that the script on every page asks. It says yes too
 * often (the stem of a name is not yet a name) and never too seldom: it finds every stem that the search
 * does, also where the text of a page comes here without the break between two words.
 */
import { latinStems, otherStems } from 'virtual:coarse';
import { withoutMarks } from './bare.ts';
import { isPlain, plain, withoutMiddles } from './plain.ts';

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
  if (isPlain(text)) return false;
  // The HTML Standard takes 84 ms as a whole, and 43 so.
  const bare = withoutMarks(withoutMiddles(text));
  return latin.test(bare) || other.test((bare.match(otherRuns) ?? []).join(' '));
}
