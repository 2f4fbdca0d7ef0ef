/**
 * How a place's two names are set: always both, as equals. The reader's preference, or the page,
 * decides only which comes first and in which script.
 */
import type { InterfaceLanguage, Place, PlaceName, Side } from '../data/schema.ts';
import type { Settings } from '../settings/schema.ts';

/** What a reader can prefer of names; what is not said is as the settings' defaults have it. */
export type NamingPreference = Pick<Settings, 'leader' | 'script'> &
  Partial<Pick<Settings, 'undecided' | 'romanisation'>>;

/** One form of a name with the tag that fonts and screen readers need. */
export interface WrittenName {
  readonly text: string;
  /** BCP 47. Latin forms are as English texts write them, hence `en`. */
  readonly language: InterfaceLanguage;
}

/** One side's name as a reader has it. */
export interface NameView {
  readonly side: 'russian' | 'japanese';
  /** The form that is set large: by itself the one in the reader's own script. */
  readonly main: WrittenName;
  /**
   * The line beneath: the form in the name's own script where that is another one, or the kana under
   * Chinese characters for readers of Japanese. Absent where the reader wants one form alone.
   */
  readonly other: WrittenName | undefined;
  /** Every other form, for where there is room to say them all. */
  readonly native: WrittenName;
  readonly latin: WrittenName;
  readonly reading: string | undefined;
  /** The scholarly Latin form, where it says more than `latin`. */
  readonly romanisation: string | undefined;
}

/** How a reader has names: what is preferred, the interface's language, and whose names the page uses. */
export interface Naming {
  readonly preference: NamingPreference;
  readonly language: InterfaceLanguage;
  /** `undefined` away from a page; `neutral` on one that uses both sides' names, or neither's. */
  readonly pageSide?: Side | undefined;
}

/**
 * The two names in the order in which they are to be read.
 * @param pageSide - whose names the page uses; it decides only where the preference is the page's. On a
 *   page that uses both sides' or neither's, all places have one order (`orderedSides`). Away from a page
 *   and without a preference the order is alphabetical in Latin script, place by place.
 */
export function orderedNames(
  place: Pick<Place, 'names'>,
  preference: Pick<NamingPreference, 'leader' | 'undecided'>,
  pageSide: Side | undefined,
): readonly [PlaceName, PlaceName] {
  const [first, second] = place.names;
  const { leader, undecided } = preference;
  const isUsed = pageSide === 'russian' || pageSide === 'japanese';
  const onPage = isUsed ? pageSide : pageSide && orderedSides(preference)[0];
  const chosen = undecided === 'alphabetical' ? undefined : undecided;
  const wanted = leader === 'page' ? (onPage ?? chosen) : leader;
  // The table holds them in alphabetical order.
  return wanted === second.side ? [second, first] : [first, second];
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
function latinForm(name: PlaceName, romanisation: NamingPreference['romanisation']): WrittenName {
  const text = romanisation === 'scholarly' ? (name.romanisation ?? name.latin) : name.latin;
  return { text, language: 'en' };
}

/** One name in the script, or scripts, that the reader prefers. */
function nameView(name: PlaceName, { preference, language }: Naming): NameView {
  const { script, romanisation } = preference;
  const latin = latinForm(name, romanisation);
  const native: WrittenName = { text: name.native, language: name.language };
  const own: WrittenName = language === 'en' ? latin : { text: name.written[language], language };
  const main = { latin, native, both: own }[script];
  const isNative = main.text === native.text;
  const kana: WrittenName | undefined =
    language === 'ja' && name.reading !== undefined
      ? { text: name.reading, language: 'ja' }
      : undefined;
  return {
    side: name.side,
    main,
    other: script !== 'both' ? undefined : isNative ? kana : native,
    native,
    latin,
    reading: name.reading,
    romanisation: name.romanisation === latin.text ? undefined : name.romanisation,
  };
}

/** Both names as a card sets them, in the reader's order. */
export function namesOf(
  place: Pick<Place, 'names'>,
  naming: Naming,
): readonly [NameView, NameView] {
  const [first, second] = orderedNames(place, naming.preference, naming.pageSide);
  return [nameView(first, naming), nameView(second, naming)];
}

/**
 * Both names in the one form that the reader has large, for lists, chips and maps; one where both sides
 * write it alike.
 */
export function namesOnMap(place: Pick<Place, 'names'>, naming: Naming): readonly WrittenName[] {
  const [first, second] = namesOf(place, naming).map(({ main }) => main);
  return [first, second].filter(
    (form, index): form is WrittenName =>
      form !== undefined && (index === 0 || form.text !== first?.text),
  );
}

/** Both names of a place in one line, in the reader’s order: Etorofu · Iturup; one where they are one. */
export function namesInLine(place: Pick<Place, 'names'>, naming: Naming): string {
  return namesOnMap(place, naming)
    .map(({ text }) => text)
    .join(' · ');
}

/** Both names as they are copied: Etorofu (Iturup). */
export function copiedNames(place: Pick<Place, 'names'>, naming: Naming): string {
  const [first, second] = namesOnMap(place, naming).map(({ text }) => text);
  return second === undefined ? `${first}` : `${first} (${second})`;
}
