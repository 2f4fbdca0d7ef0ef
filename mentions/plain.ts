/** Plain text, in which only Latin stems stand, and as they are: most of most pages. */

/**
 * Latin letters, and what stands between words and is not invisible, as a class of regular expressions. Classes of
 * Unicode would say it more exactly, but take 3 ms of a page of 8,000 elements.
 */
export const plain = '\\0-\xac\xae-\u02fe\u1e00-\u1eff\u2010-\u2027\u2070-\u20cf\u2100-\u2bff';
const special = new RegExp(`[^${plain}]`);
const plainRuns = new RegExp(`[${plain}]+`, 'g');
/** No name is longer, and so no more of plain text belongs to a name with something special in it. */
const longestName = 128;

/** Whether a text is plain from beginning to end. */
export function isPlain(text: string): boolean {
  return !special.test(text);
}

/** A text without what stands in the middle of long plain runs. */
export function withoutMiddles(text: string): string {
  return text.replace(
    plainRuns,
    (run) => run.slice(0, longestName) + run.slice(longestName).slice(-longestName),
  );
}
