/** What the address bar suggests while somebody types a name after our keyword. */

import type { InterfaceLanguage, Localized, Place } from '../../data/schema.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Naming, namesInLine } from '../names.ts';
import { fold } from './fold.ts';

/** All that suggestions draw on: the background carries it. */
export interface KnownInBrief {
  readonly places: readonly {
    readonly names: Place['names'];
    /** What it is and who holds it, in one sentence. */
    readonly line: Localized;
  }[];
  /** The names of the chain's other islands, one where both sides write it alike. */
  readonly islands: readonly Readonly<Record<InterfaceLanguage, readonly string[]>>[];
}

export interface Suggestion {
  /** Both names in one line: what is shown, and what is then looked up. */
  readonly title: string;
  /** What is known of it, in one line. */
  readonly line: string;
}

const mostSuggestions = 6;

/**
 * The places and islands one of whose names, in any script, begins with what was typed, or has a word that
 * does; the former first. Before anything is typed, the places.
 * @param islandLine - what to say of each of the chain's other islands.
 */
export function suggestionsFor(
  typed: string,
  {
    known,
    naming,
    islandLine,
  }: { readonly known: KnownInBrief; readonly naming: Naming; readonly islandLine: string },
): readonly Suggestion[] {
  const begun = fold(typed);
  if (begun === '' && typed.trim() !== '') return [];
  const named = [
    ...known.places.map(({ names, line }) => ({
      spelled: names.flatMap(spelledForms),
      title: namesInLine({ names }, naming),
      line: line[naming.language],
    })),
    ...known.islands.map((names) => ({
      spelled: Object.values(names).flat(),
      title: names[naming.language].join(' · '),
      line: islandLine,
    })),
  ];
  const found = named.map((each) => ({ ...each, spelled: each.spelled.map(fold) }));
  const first = found.filter(({ spelled }) => spelled.some((name) => name.startsWith(begun)));
  const later = found.filter(
    (each) => !first.includes(each) && each.spelled.some((name) => name.includes(` ${begun}`)),
  );
  return [...first, ...later].slice(0, mostSuggestions).map(({ title, line }) => ({ title, line }));
}

function spelledForms({ written, latin, native, reading, romanisation }: Place['names'][number]) {
  return [...Object.values(written), latin, native, reading, romanisation].filter(
    (form) => form !== undefined,
  );
}

/**
 * A suggestion as the browser's list has it.
 * @param isMarkup - Chromium reads a description as XML; Firefox shows it as it stands.
 */
export function descriptionOf(
  { title, line }: Suggestion,
  { isMarkup }: { readonly isMarkup: boolean },
): string {
  return isMarkup
    ? `${escapeMarkup(title)} <dim>${escapeMarkup(line)}</dim>`
    : `${title} · ${line}`;
}
