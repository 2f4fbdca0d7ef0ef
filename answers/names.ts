/**
 * How a place's two names are set: always both, as equals. The reader's preference, or the page,
 * decides only which comes first and in which script.
 */
import type { Place, PlaceName, Side } from '../data/schema.ts';
import type { Settings } from '../settings/schema.ts';

/** What a reader can prefer of names; what is not said is as the settings' defaults have it. */
export type NamingPreference = Pick<Settings, 'leader' | 'script'> &
  Partial<Pick<Settings, 'undecided' | 'romanisation'>>;

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
 *   Where it is neither side's, `undecided` decides; by itself that is alphabetical in Latin script.
 */
export function orderedNames(
  place: Pick<Place, 'names'>,
  { leader, undecided }: Pick<NamingPreference, 'leader' | 'undecided'>,
  pageSide: Side | undefined,
): readonly [PlaceName, PlaceName] {
  const [first, second] = place.names;
  const isPageDecided = pageSide === 'russian' || pageSide === 'japanese';
  const wanted = leader !== 'page' ? leader : isPageDecided ? pageSide : undecided;
  if (wanted === first.side) return [first, second];
  if (wanted === second.side) return [second, first];
  return compareLatin(first.latin, second.latin) <= 0 ? [first, second] : [second, first];
}

/**
 * The sides in the reader's order, for what is said of more than one place. Where nothing decides they
 * are alphabetical, as the names are.
 */
export function orderedSides({
  leader,
  undecided,
}: Pick<NamingPreference, 'leader' | 'undecided'>): readonly [
  'russian' | 'japanese',
  'russian' | 'japanese',
] {
  const wanted = leader === 'page' ? undecided : leader;
  return wanted === 'russian' ? ['russian', 'japanese'] : ['japanese', 'russian'];
}

/** A name in Latin script, as the reader prefers it written. */
export function latinForm(
  name: PlaceName,
  romanisation: NamingPreference['romanisation'],
): WrittenName {
  const text = romanisation === 'scholarly' ? (name.romanisation ?? name.latin) : name.latin;
  return { text, language: 'en' };
}

/** One name in the script, or scripts, that the reader prefers. */
function nameView(
  name: PlaceName,
  { script, romanisation }: Pick<NamingPreference, 'script' | 'romanisation'>,
): NameView {
  const latin = latinForm(name, romanisation);
  const native: WrittenName = { text: name.native, language: name.language };
  const showsNative = script !== 'latin';
  const isSaid = script === 'both' && latin.text === name.romanisation;
  return {
    side: name.side,
    main: script === 'native' ? native : latin,
    other: script === 'both' ? native : undefined,
    reading: showsNative ? name.reading : undefined,
    romanisation: showsNative && !isSaid ? name.romanisation : undefined,
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
  const [first, second] = orderedNames(place, preference, pageSide);
  return [nameView(first, preference), nameView(second, preference)];
}
