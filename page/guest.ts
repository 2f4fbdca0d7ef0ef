/**
 * Our whole stay in one document, from the first survey to the moment when the reader switches us off or
 * the extension goes away.
 */
import { type Annotator, meeting } from '../meeting.ts';
import type { MarkSettings } from '../settings/schema.ts';
import { Annotation } from './annotation.ts';
import { type Marking, offeredMarking, type Services } from './handover.ts';

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
  #settings: MarkSettings | undefined;
  /** How often the settings were asked for: an answer to an earlier question is out of date. */
  #asked = 0;
  #marking: Marking | undefined;

  constructor({
    document,
    services,
    isExtensionAlive,
  }: {
    document: Document;
    services: Services;
    isExtensionAlive: () => boolean;
  }) {
    this.#document = document;
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

  /** To be called when settings may have changed: what is shown follows them. */
  async followSettings(): Promise<void> {
    if (this.#asked === 0 || !this.#isAlive()) return;
    if (await this.#askSettings()) this.refresh({ isBack: false });
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
    const settings = await this.#askSettings();
    if (!settings || this.#end.signal.aborted) return undefined;
    this.#marking ??= offeredMarking()?.({
      document: this.#document,
      signal: this.#end.signal,
      services: this.#services,
      settings: () => this.#settings ?? settings,
      isAlive: () => this.#isAlive(),
      shadowRoots: () => this.#annotation.shadowRoots,
      adopt: (root) => this.#annotation.adopt(root),
    });
    return this.#marking;
  }

  /** Asks for the settings, and for the script that marks where it is not there. Undefined in vain. */
  async #askSettings(): Promise<MarkSettings | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const isThere = offeredMarking() !== undefined;
      const settings = await this.#services[isThere ? 'markSettings' : 'loadMarking']();
      if (asked === this.#asked) this.#settings = settings;
      return this.#settings ?? settings;
    } catch {
      this.#isAlive();
      return undefined;
    }
  }

  /** False when the extension is gone; then so are we. */
  #isAlive(): boolean {
    const isAlive = this.#isExtensionAlive() && !this.#end.signal.aborted;
    if (!isAlive) this.leave();
    return isAlive;
  }
}
