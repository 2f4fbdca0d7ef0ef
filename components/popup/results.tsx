/** The results of a look-up: groups of options, the matched letters marked. */
import type { SearchAnswer, SearchMatch } from '../../answers/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { excerpt, Marked } from '../marked.tsx';

export interface ResultsProps {
  readonly groups: SearchAnswer['groups'];
  readonly listId: string;
  /** The match that is open, as `keyOf` names it. */
  readonly active: string | undefined;
  readonly nameOf: (place: PlaceId) => string;
  readonly onPick: (match: SearchMatch) => void;
  readonly t: PopupWords;
}

/** Names a match among all of an answer; of use as an id too. */
export function keyOf({ group, id }: SearchMatch): string {
  return `${group}-${id}`;
}

/** Every match in the order of the list. */
export function inOrder(groups: SearchAnswer['groups']): readonly SearchMatch[] {
  return groups.flatMap(({ matches }) => matches);
}

export function Results({ groups, listId, active, nameOf, onPick, t }: ResultsProps) {
  return (
    <div class="results" role="listbox" id={listId} aria-label={t.popup.resultsLabel}>
      {groups.map(({ group, matches }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups by role, not fieldsets
        <div role="group" key={group} aria-labelledby={`${listId}-${group}`}>
          <div class="label" id={`${listId}-${group}`} role="presentation">
            {t.popup.groups[group]}
          </div>
          {matches.map((match) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={match.id}
              id={`${listId}-${keyOf(match)}`}
              class="option"
              role="option"
              aria-selected={keyOf(match) === active}
              onClick={() => onPick(match)}
            >
              <Option match={match} nameOf={nameOf} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Option({ match, nameOf }: { match: SearchMatch; nameOf: ResultsProps['nameOf'] }) {
  if (match.group !== 'places') return <Marked {...excerpt(match.text, match.marks)} />;
  const names = nameOf(match.id as PlaceId);
  const at = names.split(' · ').indexOf(match.text) >= 0 ? names.indexOf(match.text) : -1;
  if (at >= 0) {
    const marks = match.marks.map(([start, end]) => [start + at, end + at] as const);
    return <Marked text={names} marks={marks} />;
  }
  // A spelling that nobody typed, and that may be odd itself, would only puzzle.
  if (!match.isTyped) return names;
  return (
    <>
      <span>{names}</span>
      <span class="spelling" lang={languageOf(match.text)}>
        <Marked text={match.text} marks={match.marks} />
      </span>
    </>
  );
}

/** The language that a spelling's script asks fonts for. */
function languageOf(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined;
}
