/** Our stay in one document where a name may stand: marks while we are on there, nothing while we are off. */
import { meeting } from '../../meeting.ts';
import type { MarkSettings } from '../../settings/schema.ts';
import { beAtWork, type MarkAnswer } from '../handover.ts';
import type { ShadowRootOf } from '../shadows.ts';
import { Annotation } from './annotation.ts';
import type { MakeMarking, Marking, Services } from './marking.ts';

/**
 * How long after a change of the page it is asked whether we are still on here, in milliseconds: the reader
 * may have taken back the permission to read the page, which no event tells a script in it. Each time twice
 * as long, so that a page that always changes does not keep the background awake.
 */
const firstAskMs = 2_000;
const longestAskMs = 120_000;

interface GuestOptions {
  readonly document: Document;
  readonly services: Services;
  /** The settings to begin with. */
  readonly settings: MarkSettings;
  readonly makeMarking: MakeMarking;
  /** False after the extension was updated or removed. */
  readonly isExtensionAlive: () => boolean;
  /** Tells each moment at which it may have changed whether, or how, we are on here. */
  readonly followTurns: (
    onTurn: (turn: { readonly isBack: boolean }) => void,
    signal: AbortSignal,
  ) => void;
  readonly shadowRootOf: ShadowRootOf;
}

/** Marks that are shown, and what keeps them so. */
interface Stay {
  readonly marking: Marking;
  readonly end: AbortController;
}

export class Guest {
  readonly #options: GuestOptions;
  readonly #end = new AbortController();
  #settings: MarkSettings;
  /** How often the settings were asked for: an answer to an earlier question is out of date. */
  #asked = 0;
  #stay: Stay | undefined;
  #askMs = firstAskMs;
  #isAskPlanned = false;

  /** Begins to mark, until we are off or the extension goes away. */
  constructor(options: GuestOptions) {
    this.#options = options;
    this.#settings = options.settings;
    beAtWork(() => void this.#ask());
    options.followTurns((turn) => this.#turn(turn), this.#end.signal);
    this.#follow(options.settings);
  }

  #turn({ isBack }: { readonly isBack: boolean }): void {
    if (!this.#isAlive()) return;
    // At once, for the reader may be at a mark before the settings are there.
    this.#stay?.marking.refresh({ isBack });
    this.#askMs = firstAskMs;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (!this.#isAlive()) return;
    this.#asked += 1;
    const question = this.#asked;
    try {
      const answer = await this.#options.services.markSettings();
      // Without a background to answer all stays as it is.
      if (answer && question === this.#asked && !this.#end.signal.aborted) this.#follow(answer);
    } catch {
      this.#isAlive();
    }
  }

  #follow(answer: MarkAnswer): void {
    if (answer === 'off') {
      this.#takeDown();
      return;
    }
    const before = this.#settings;
    this.#settings = answer;
    if (!this.#stay) this.#stay = this.#begin();
    else if (!isSame(before, answer)) this.#stay.marking.refresh({ isBack: false });
  }

  #begin(): Stay {
    const { document, services, makeMarking, shadowRootOf } = this.#options;
    const end = new AbortController();
    const { signal } = end;
    const marking = makeMarking({
      document,
      signal,
      services,
      settings: () => this.#settings,
      isAlive: () => this.#isAlive(),
      shadowRootOf,
      shadowRoots: () => annotation.shadowRoots,
      adopt: (root) => annotation.adopt(root),
    });
    const onChange = () => this.#askLater();
    const annotation = new Annotation({ document, signal, marking, shadowRootOf, onChange });
    annotation.start();
    return { marking, end };
  }

  #askLater(): void {
    if (this.#isAskPlanned || !this.#stay?.marking.isOfInterest) return;
    this.#isAskPlanned = true;
    setTimeout(() => {
      this.#isAskPlanned = false;
      if (this.#stay) void this.#ask();
    }, this.#askMs);
    this.#askMs = Math.min(2 * this.#askMs, longestAskMs);
  }

  #takeDown(): void {
    this.#stay?.end.abort();
    this.#stay?.marking.clear();
    this.#stay = undefined;
    delete meeting().annotator;
  }

  /** False when the extension is gone; then so are we, for good. */
  #isAlive(): boolean {
    if (this.#end.signal.aborted) return false;
    if (this.#options.isExtensionAlive()) return true;
    this.#end.abort();
    this.#takeDown();
    return false;
  }
}

function isSame(one: MarkSettings, other: MarkSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
