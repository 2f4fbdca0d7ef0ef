/** What marking a document needs of the rest of the extension, and what reading one needs of the marking. */
import type { MarkSettings } from '../../settings/schema.ts';
import type { MarkAnswer } from '../handover.ts';
import type { ShadowRootOf } from '../shadows.ts';
import type { Spot } from './flows.ts';

/** What we ask of the rest of the extension. Each may fail, and does once the extension is gone. */
export interface Services {
  /** The settings that count for marks here, or that we are off. */
  markSettings(): Promise<MarkAnswer>;
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

/** Finds the mentions in one document, shows them, and takes notice of the reader at them. */
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
  /** Takes changes as they come, to bring back at once the marks of what was drawn anew. */
  renew(records: readonly MutationRecord[]): void;
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
  readonly shadowRootOf: ShadowRootOf;
  /** The shadow roots that are read. */
  readonly shadowRoots: () => ShadowRoot[];
  /** Reads another shadow root from now on. */
  readonly adopt: (root: ShadowRoot) => void;
}

export type MakeMarking = (options: MarkingOptions) => Marking;
