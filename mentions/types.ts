import type { PlaceId, Side } from '../data/schema.ts';

/** A candidate that means its place. Offsets are UTF-16 code units of the text given, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceId;
  /** The alias as the gazetteer spells it; the page's own spelling is `text.slice(start, end)`. */
  readonly alias: string;
  /** Whose name it is in the text's language. */
  readonly side: Side;
}

/** What is known of the page around a text. */
export interface Context {
  /** The BCP 47 tag of the text, as `lang` has it; absent where the page does not say. */
  readonly language?: string;
  readonly title?: string;
}
