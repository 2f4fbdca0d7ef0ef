/** Says which aliases stand in a text and are no candidates there, for those who ask why. */
import { findCandidates } from './candidates.ts';
import { mainTag } from './gazetteer.ts';
import { type AliasInText, aliasAt } from './match.ts';
import { stemPattern } from './stems.ts';
import { endOfLetter, viewOf } from './view.ts';

/**
 * The longest alias around each stem that belongs to no candidate, with the reason in words as
 * `objection`. Offsets are those of the text. For `npm run explain`; the search does not need it.
 */
export function droppedNames(text: string, language?: string): AliasInText[] {
  const view = viewOf(text);
  const candidates = findCandidates(text, language);
  const hits: number[] = [];
  stemPattern.lastIndex = 0;
  for (let match = stemPattern.exec(view.text); match; match = stemPattern.exec(view.text)) {
    hits.push(match.index);
    stemPattern.lastIndex = match.index + 1;
  }
  return hits.flatMap((hit) => {
    const anchor = view.original(hit);
    if (candidates.some(({ start, end }) => start <= anchor && anchor < end)) return [];
    const match = aliasAt(view.text, hit, mainTag(language ?? 'en'));
    if (!match) return [];
    const objection = match.objection ?? 'overlaps a name before it';
    const start = view.original(match.start);
    return [{ ...match, objection, start, end: endOfLetter(text, view.original(match.end - 1)) }];
  });
}
