/**
 * Our whole stay in one document, from the first survey to the moment when the reader switches us off or
 * the extension goes away.
 */
import { type Annotator, meeting } from '../meeting.ts';
import { Annotation } from './annotation.ts';
import { type GuestSettings, type Marking, offeredMarking, type Services } from './handover.ts';

/** What there is to do on a page without a mention: nothing, but someone is here to say so. */
const withoutMarks: Annotator = {
  list: () => [],
  count: () => 0,
  goTo: () => false,
  step: () => false,
  openAtSelection: () => false,
};

export class Guest {
  readonly #document: Document;
  readonly #services: Services;
  readonly #isExtensionAlive: () => boolean;
  readonly #end = new AbortController();
  readonly #annotation: Annotation;
  #settings: GuestSettings;
  #marking: Marking | undefined;

  constructor({
    document,
    settings,
    services,
    isExtensionAlive,
  }: {
    document: Document;
    settings: GuestSettings;
    services: Services;
    isExtensionAlive: () => boolean;
  }) {
    this.#document = document;
    this.#settings = settings;
    this.#services = services;
    this.#isExtensionAlive = isExtensionAlive;
    this.#annotation = new Annotation({
      document,
      signal: this.#end.signal,
      loadMarking: () => this.#loadMarking(),
    });
    meeting().annotator = withoutMarks;
    this.#annotation.start();
  }

  /** Follows settings that changed. */
  follow(settings: GuestSettings): void {
    this.#settings = settings;
    this.refresh({ isBack: false });
  }

  /** Makes sure that what is shown is ours and up to date: after a focus, or back from the cache. */
  refresh(options: { isBack: boolean }): void {
    if (!this.#isAlive()) return;
    if (options.isBack) this.#annotation.comeBack();
    this.#marking?.refresh(options);
  }

  /** Takes everything down and ends, for good. */
  leave(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#marking?.clear();
    delete meeting().annotator;
  }

  /** Undefined where the script that marks cannot be had now: the background may be restarting. */
  async #loadMarking(): Promise<Marking | undefined> {
    if (!this.#isAlive()) return undefined;
    try {
      if (!offeredMarking()) await this.#services.loadMarking();
    } catch {
      this.#isAlive();
    }
    if (this.#end.signal.aborted) return undefined;
    this.#marking ??= offeredMarking()?.({
      document: this.#document,
      signal: this.#end.signal,
      services: this.#services,
      settings: () => this.#settings,
      isAlive: () => this.#isAlive(),
      shadowRoots: () => this.#annotation.shadowRoots,
      adopt: (root) => this.#annotation.adopt(root),
    });
    return this.#marking;
  }

  /** False when the extension is gone; then so are we. */
  #isAlive(): boolean {
    const isAlive = this.#isExtensionAlive() && !this.#end.signal.aborted;
    if (!isAlive) this.leave();
    return isAlive;
  }
}
