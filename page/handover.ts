/**
 * Where the script on every page and the one that marks meet. Nearly no page mentions the islands, so
 * the first only surveys; the names themselves, the marks and what a reader does at them come when the
 * survey finds a first spot. Both are in the isolated world, where a page sees nothing of it.
 */
import type { MarkSettings } from '../settings/schema.ts';
import type { Spot } from './flows.ts';

export type MarkStyle = MarkSettings['markStyle'];

/** The name in `CSS.highlights` under which the marks of a style stand. */
export const highlightNames: Readonly<Record<MarkStyle, string>> = {
  dotted: 'two-names',
  solid: 'two-names-solid',
  tinted: 'two-names-tinted',
};

/** What we ask of the rest of the extension. Each may fail, and does once the extension is gone. */
export interface Services {
  /** Puts the script that marks into this frame, and tells the settings that count for it. */
  loadMarking(): Promise<MarkSettings>;
  /** The same settings, once the script is there. */
  markSettings(): Promise<MarkSettings>;
  /** Puts in the sheet that paints marks in the elements of these selectors. */
  paintMarks(on: readonly string[]): Promise<void>;
  /** The selector for marks anywhere, and whether a rule for it costs the page next to nothing. */
  readonly everywhere: { readonly selector: string; readonly isLight: boolean };
  /** Puts in the sheet that shows the card. */
  paintCard(): Promise<void>;
  /** Puts the card's script into this frame. */
  loadCard(): Promise<void>;
  /** Tells how many mentions this frame holds. */
  count(count: number): Promise<void>;
}

/** What the script that marks does for the annotation of one document. */
export interface Marking {
  /** Whether there are marks, or candidates that may become some. */
  readonly isOfInterest: boolean;
  /** Whether candidates wait for evidence from the rest of the page. */
  readonly needsEvidence: boolean;
  /** Reads the flow around a spot and marks its mentions. Returns whether it held a candidate. */
  read(spot: Spot): boolean;
  /** The page had its turn: what was read last may have changed. */
  forget(): void;
  /** Where a changed text is to be read, for the sake of what was found in it before. */
  spotsIn(text: Text): readonly Spot[];
  /** Takes down the marks whose text left the page. */
  prune(): void;
  /** Takes down the marks in what became a field to type into. */
  dropUnread(): void;
  /** Adds a part of the page to what is known of it. */
  weigh(text: string): void;
  /** Decides what waited, by what is known of the page now. */
  decideAgain(): void;
  /** Brings what is shown up to date, also where the page took it away. */
  show(): void;
  /**
   * Makes sure that what is shown is ours and follows the settings.
   * @param isBack whether the page came back from the back/forward cache.
   */
  refresh(options: { isBack: boolean }): void;
  /** Takes everything down. */
  clear(): void;
}

export interface MarkingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly services: Services;
  readonly settings: () => MarkSettings;
  /** False when the extension is gone, and we with it. */
  readonly isAlive: () => boolean;
  /** The open shadow roots that are read. */
  readonly shadowRoots: () => ShadowRoot[];
  /** Reads another shadow root from now on. */
  readonly adopt: (root: ShadowRoot) => void;
}

type MakeMarking = (options: MarkingOptions) => Marking;

const key = Symbol.for('two-names-marking');
type World = typeof globalThis & { [key]?: MakeMarking };

/** Tells how to make the marking of a document, for `offeredMarking` to find. */
export function offerMarking(make: MakeMarking): void {
  (globalThis as World)[key] = make;
}

/** How to make the marking of a document; undefined until its script is there. */
export function offeredMarking(): MakeMarking | undefined {
  return (globalThis as World)[key];
}
