/** The results of a look-up: groups of options, what was typed set off; or what may have been meant. */
import type { SearchAnswer, SearchMatch } from '../../answers/look-up/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { excerpt, Marked } from '../marked.tsx';

/** A group of the list under its heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly matches: readonly SearchMatch[];
}

export interface ResultsProps {
  readonly sections: readonly Section[];
  readonly listId: string;
  /** The match that is open, by its address. */
  readonly active: string | undefined;
  readonly nameOf: (place: PlaceId) => string;
  readonly onPick: (match: SearchMatch) => void;
  readonly t: PopupWords;
}

/** What is known, by groups; else what may have been meant; else the works that name it. */
export function sectionsOf(answer: SearchAnswer, { popup }: PopupWords): readonly Section[] {
  const { groups, similar, beside } = answer;
  if (groups.length > 0) {
    return groups.map(({ group, matches }) => ({
      id: group,
      title: popup.groups[group],
      matches,
    }));
  }
  return [
    { id: 'similar', title: popup.similar, matches: similar },
    { id: 'beside', title: popup.beside, matches: beside },
  ].filter(({ matches }) => matches.length > 0);
}

export function Results({ sections, listId, active, nameOf, onPick, t }: ResultsProps) {
  return (
    <div class="results" role="listbox" id={listId} aria-label={t.popup.resultsLabel}>
      {sections.map(({ id, title, matches }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups by role, not fieldsets
        <div role="group" key={id} aria-labelledby={`${listId}-${id}`}>
          <div class="label" id={`${listId}-${id}`} role="presentation">
            {title}
          </div>
          {matches.map((match) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={match.address}
              id={`${listId}-${match.address}`}
              class="option"
              role="option"
              aria-selected={match.address === active}
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
  if (match.group !== 'places') {
    return (
      <>
        <Marked {...excerpt(match.text, match.marks)} />
        {match.name === undefined ? null : <Spelling {...match.name} />}
      </>
    );
  }
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
      <Spelling {...match} />
    </>
  );
}

function Spelling({ text, marks }: Pick<SearchMatch, 'text' | 'marks'>) {
  return (
    <span class="spelling" lang={languageOf(text)}>
      <Marked text={text} marks={marks} />
    </span>
  );
}

/** The language that a spelling's script asks fonts for. */
function languageOf(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined;
}
