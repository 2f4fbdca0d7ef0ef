/**
 * How a place's two names are set: always both, as equals. The reader's preference, or the page,
 * decides only which comes first and in which script.
 */
import type { Place, PlaceName, Side } from '../data/schema.ts';
import type { Settings } from '../settings/schema.ts';

export type NamingPreference = Pick<Settings, 'leader' | 'script'>;

/** One form of a name with the tag that fonts and screen readers need. */
export interface WrittenName {
  readonly text: string;
  /** BCP 47. Latin forms are as English texts write them, hence `en`. */
  readonly language: 'en' | 'ru' | 'ja';
}

/** One side's name as it is set in a title. */
export interface NameView {
  readonly side: 'russian' | 'japanese';
  /** The form that the title shows large. */
  readonly main: WrittenName;
  /** The form in the other script, where the reader wants both. */
  readonly other: WrittenName | undefined;
  /** Kana for a Japanese name whose native form is shown. */
  readonly reading: string | undefined;
  /** The scholarly Latin form, where a native form is shown and it says more than the Latin one. */
  readonly romanisation: string | undefined;
}

const compareLatin = new Intl.Collator('en').compare;

/**
 * The two names in the order in which they are to be read.
 * @param pageSide - whose name the page uses here; it decides only where the preference is the page's.
 *   Where neither decides, the order is alphabetical in Latin script: Etorofu, Iturup.
 */
export function orderedNames(
  place: Pick<Place, 'names'>,
  leader: Settings['leader'],
  pageSide: Side | undefined,
): readonly [PlaceName, PlaceName] {
  const [first, second] = place.names;
  const wanted = leader === 'page' ? pageSide : leader;
  if (wanted === first.side) return [first, second];
  if (wanted === second.side) return [second, first];
  return compareLatin(first.latin, second.latin) <= 0 ? [first, second] : [second, first];
}

/** One name in the script, or scripts, that the reader prefers. */
export function nameView(name: PlaceName, script: Settings['script']): NameView {
  const latin: WrittenName = { text: name.latin, language: 'en' };
  const native: WrittenName = { text: name.native, language: name.language };
  const showsNative = script !== 'latin';
  return {
    side: name.side,
    main: script === 'native' ? native : latin,
    other: script === 'both' ? native : undefined,
    reading: showsNative ? name.reading : undefined,
    romanisation: showsNative ? name.romanisation : undefined,
  };
}

/**
 * Both names as a card or a map sets them.
 * @param pageSide - whose name the page uses here, or `undefined` away from a page.
 */
export function namesOf(
  place: Pick<Place, 'names'>,
  preference: NamingPreference,
  pageSide: Side | undefined,
): readonly [NameView, NameView] {
  const [first, second] = orderedNames(place, preference.leader, pageSide);
  return [nameView(first, preference.script), nameView(second, preference.script)];
}
