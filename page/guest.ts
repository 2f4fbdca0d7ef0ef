/**
 * Our whole stay in one document: marks, pointer and stepping together, from the first survey to the
 * moment when the reader switches us off or the extension goes away.
 */
import { meeting, type Notice } from '../meeting.ts';
import type { Settings } from '../settings/schema.ts';
import { Annotation } from './annotation.ts';
import { Marks } from './marks.ts';
import { PointerWatch } from './pointer.ts';
import { Stepping } from './stepping.ts';

type MarkStyle = Settings['markStyle'];
export type GuestSettings = Pick<Settings, 'markStyle' | 'openBy' | 'loadDelayMs' | 'marked'>;

/** What a guest asks of the rest of the extension. Each may fail, and does once the extension is gone. */
export interface Services {
  /** Puts the sheet for a style into this frame, instead of the one that is there. */
  paint(style: MarkStyle, replaced: MarkStyle | undefined): Promise<void>;
  /** Puts the card's script into this frame. */
  loadCard(): Promise<void>;
  /** Tells how many mentions this frame holds. */
  count(count: number): Promise<void>;
  /** Whether the extension that started this script is still there. */
  isAlive(): boolean;
}

export class Guest {
  readonly #document: Document;
  readonly #services: Services;
  readonly #end = new AbortController();
  readonly #marks: Marks;
  readonly #annotation: Annotation;
  readonly #pointer: PointerWatch;
  #settings: GuestSettings;
  #painted: MarkStyle | undefined;
  #counted = 0;
  #loading: Promise<void> | undefined;

  constructor({
    document,
    settings,
    services,
  }: {
    document: Document;
    settings: GuestSettings;
    services: Services;
  }) {
    this.#document = document;
    this.#settings = settings;
    this.#services = services;
    this.#marks = new Marks({ showsFirstOnly: () => this.#settings.marked === 'first' });
    const { signal } = this.#end;
    this.#annotation = new Annotation({
      document,
      marks: this.#marks,
      signal,
      hooks: { onMarks: (count) => this.#onMarks(count), isAlive: () => this.#isAlive() },
    });
    this.#pointer = new PointerWatch({
      document,
      marks: this.#marks,
      signal,
      settings: () => this.#settings,
      shadowRoots: () => this.#annotation.shadowRoots,
      notify: (notice) => meeting().card?.notice(notice),
      loadCard: () => this.#loadCard(),
      onShadowRoot: (root) => this.#annotation.adopt(root),
    });
  }

  start(): void {
    meeting().annotator = new Stepping({
      document: this.#document,
      marks: this.#marks,
      notify: (notice) => void this.#notifySurely(notice),
    });
    this.#annotation.start();
  }

  /** Follows settings that changed. */
  follow(settings: GuestSettings): void {
    this.#settings = settings;
    this.#marks.show();
    if (this.#painted && this.#painted !== settings.markStyle) this.#paint();
  }

  /** Makes sure that what is shown is ours and up to date: after a focus, or back from the cache. */
  refresh(): void {
    if (!this.#isAlive()) return;
    this.#annotation.refresh();
    if (this.#painted) this.#paint();
    this.#tell(this.#services.count(this.#counted));
  }

  /** Takes everything down and ends, for good. */
  leave(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#marks.clear();
    meeting().card?.notice({ type: 'gone' });
    delete meeting().annotator;
  }

  #onMarks(count: number): void {
    if (count > 0 && !this.#painted) {
      this.#paint();
      this.#pointer.start();
    }
    if (count === this.#counted) return;
    this.#counted = count;
    this.#tell(this.#services.count(count));
  }

  #paint(): void {
    const { markStyle } = this.#settings;
    this.#tell(this.#services.paint(markStyle, this.#painted));
    this.#painted = markStyle;
  }

  async #notifySurely(notice: Notice): Promise<void> {
    await this.#loadCard();
    meeting().card?.notice(notice);
  }

  async #loadCard(): Promise<void> {
    if (meeting().card || !this.#isAlive()) return;
    this.#loading ??= this.#services.loadCard();
    try {
      await this.#loading;
    } catch {
      // The background may be restarting: the next rest on a mark asks again.
      this.#isAlive();
    } finally {
      this.#loading = undefined;
    }
  }

  /** Lets a message go out. If the extension is gone, so are we; any other failure is not the page's. */
  #tell(sent: Promise<void>): void {
    sent.catch(() => this.#isAlive());
  }

  #isAlive(): boolean {
    const isAlive = this.#services.isAlive() && !this.#end.signal.aborted;
    if (!isAlive) this.leave();
    return isAlive;
  }
}
