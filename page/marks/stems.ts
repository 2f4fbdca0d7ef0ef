import { isPlain, withoutMiddles } from '../../mentions/plain.ts';
import { latinPattern, stemPatternFor } from '../../mentions/stems.ts';
import { type View, viewOf, withoutMarks } from '../../mentions/view.ts';
import type { Cut } from '../cuts.ts';

/**
 * Where in a text the stems of names stand, whole words or not, in UTF-16 code units: nearly every text
 * has none, and is done with.
 */
export function stemsIn(text: string): number[] {
  const found = new Set<number>();
  for (const view of viewsOf(text)) {
    const stems = view.text.matchAll(stemPatternFor(view.text));
    for (const { index } of stems) found.add(view.original(index));
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a text holds the stem of a name at all. */
export function hasStem(text: string): boolean {
  // `search`, unlike `test`, begins at the beginning whatever the pattern found before.
  if (text.search(latinPattern) !== -1) return true;
  if (isPlain(text)) return false;
  const views = viewsOf(withoutMiddles(text));
  return views.some((view) => view.text.search(stemPatternFor(view.text)) !== -1);
}

/** Whether a stem stands at a cut itself, and not only to one side of it. */
export function isStemAt([before, begin]: Cut): boolean {
  const joined = before + begin;
  return hasStem(joined) && stemsIn(joined).length > stemsIn(`${before}|${begin}`).length;
}

/**
 * Nearly always one. The texts of blocks are joined here that a reader reads apart: a mark at the
 * beginning of one is not that of the letter at the end of the other, so a text with marks is also looked
 * through without them.
 */
function viewsOf(text: string): View[] {
  const view = viewOf(text);
  if (view.text === text) return [view];
  const bare = withoutMarks(text);
  return bare === text ? [view] : [view, viewOf(bare)];
}
