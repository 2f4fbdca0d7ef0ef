import { stemPattern } from '../mentions/stems.ts';
import { viewOf } from '../mentions/view.ts';

/**
 * Where in a text the stems of names stand, whole words or not, in UTF-16 code units: nearly every text
 * has none, and is done with.
 */
export function stemsIn(text: string): number[] {
  const view = viewOf(text);
  return Array.from(view.text.matchAll(stemPattern), ({ index }) => view.original(index));
}

/** Whether a text holds the stem of a name at all. */
export function hasStem(text: string): boolean {
  // `search`, unlike `test`, begins at the beginning whatever the pattern found before.
  return viewOf(text).text.search(stemPattern) !== -1;
}
