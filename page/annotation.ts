/**
 * Keeps a document marked: reads it once, then follows its changes. All of it runs in slices, and what is
 * not needed is not done: without a candidate no evidence is gathered, without a mark nothing is watched
 * but changes, and those less and less.
 */
import { Changes, type Dirty } from './changes.ts';
import { follow } from './following.ts';
import type { Marking } from './handover.ts';
import { Reading } from './reading.ts';
import { ShadowSearch } from './shadows.ts';
import { Slices } from './slices.ts';

/** From a change to reading it, in milliseconds: changes come in bursts. */
const shortestPauseMs = 50;
/** The same on a page that changes and changes and never has a mention. */
const longestPauseMs = 3_000;
/** How fast the pause grows from the one to the other. */
const pauseGrowth = 1.4;
/** How long the script that marks is waited for, in milliseconds: an answer may be lost on its way. */
const longestLoadMs = 10_000;
/** When spots are tried again whose script could not be had, in milliseconds; then no more. */
const retriesMs = [1_000, 5_000, 25_000];

type AnyRoot = Document | ShadowRoot;

export class Annotation {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #loadMarking: () => Promise<Marking | undefined>;
  readonly #slices: Slices;
  readonly #reading: Reading;
  readonly #changes: Changes;
  #shadows: ShadowSearch | undefined;
  readonly #roots = new Set<AnyRoot>();
  /** Roots that wait to be read. */
  readonly #unread: AnyRoot[] = [];
  #failures = 0;
  #isRetryPlanned = false;
  #hasChanges = false;
  #shadowsAreDue = false;
  #pauseMs = shortestPauseMs;
  #wake: (() => void) | undefined;
  #askAgain: (() => void) | undefined;

  /** @param loadMarking brings the script that marks; undefined where it cannot be had now. */
  constructor({
    document,
    signal,
    loadMarking,
  }: {
    document: Document;
    signal: AbortSignal;
    loadMarking: () => Promise<Marking | undefined>;
  }) {
    this.#document = document;
    this.#signal = signal;
    this.#loadMarking = loadMarking;
    this.#slices = new Slices(document, signal);
    this.#reading = new Reading({
      document,
      slices: this.#slices,
      loadMarking: () => this.#tryToLoad(),
    });
    this.#changes = new Changes({ signal, onFirst: () => this.#planChanges() });
    signal.addEventListener('abort', () => this.#wakeUp(), { once: true });
  }

  /** Begins. Ends when the signal aborts; the marks are the caller's to take down. */
  start(): void {
    this.adopt(this.#document);
    this.#shadows = new ShadowSearch({
      later: (delayMs, action) => this.#later(delayMs, action),
      onDue: () => {
        this.#shadowsAreDue = true;
        this.#wakeUp();
      },
    });
    void this.#run();
  }

  /** Reads and watches a root from now on; once, however often it is called. */
  adopt(root: AnyRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#changes.observe(root);
    this.#unread.push(root);
    this.#wakeUp();
  }

  /**
   * To be called when the page came back from the back/forward cache: an answer that came while it was
   * there is lost in Firefox, so what was asked for is asked for again.
   */
  comeBack(): void {
    this.#askAgain?.();
  }

  /** The shadow roots that are read, for hit tests. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  async #run(): Promise<void> {
    while (await this.#slices.next()) {
      this.#reading.marking?.forget();
      const root = this.#unread.shift();
      if (root) {
        await this.#readRoot(root);
      } else if (this.#hasChanges) {
        this.#hasChanges = false;
        await this.#follow(this.#changes.take());
      } else if (this.#shadowsAreDue) {
        this.#shadowsAreDue = false;
        await this.#lookForShadows();
      } else if (this.#reading.needsEvidence) {
        await this.#reading.gather([...this.#roots]);
      } else {
        await this.#rest();
      }
    }
  }

  async #readRoot(root: AnyRoot): Promise<void> {
    if (root !== this.#document && !root.isConnected) {
      this.#drop(root);
      return;
    }
    await this.#reading.readRoot(root);
    this.#shadows?.plan();
  }

  async #follow(dirty: Dirty): Promise<void> {
    this.#reading.foundAny = false;
    this.#unread.push(...dirty.roots);
    await follow(dirty, this.#reading);
    if (dirty.stretches.length > 0) this.#shadows?.plan();
    const isOfInterest = this.#reading.foundAny || this.#reading.marking?.isOfInterest;
    this.#pauseMs = isOfInterest
      ? shortestPauseMs
      : Math.min(this.#pauseMs * pauseGrowth, longestPauseMs);
  }

  async #lookForShadows(): Promise<void> {
    for (const root of [...this.#roots]) if (!root.isConnected) this.#drop(root);
    await this.#shadows?.look({
      // The set grows meanwhile: roots within new ones are found with them.
      roots: this.#roots,
      slices: this.#slices,
      adopt: (root) => this.adopt(root),
    });
    if (this.#reading.noticeRuby(this.#document)) this.#unread.push(this.#document);
  }

  async #tryToLoad(): Promise<Marking | undefined> {
    const tooLate = new Promise<undefined>((resolve) => {
      this.#later(longestLoadMs, () => resolve(undefined));
    });
    const askedAgain = new Promise<Marking | undefined>((resolve) => {
      this.#askAgain = () => resolve(this.#loadMarking());
    });
    const marking = await Promise.race([this.#loadMarking(), askedAgain, tooLate]);
    this.#askAgain = undefined;
    const retryMs = retriesMs[this.#failures];
    if (marking || this.#isRetryPlanned || retryMs === undefined) return marking;
    this.#failures += 1;
    this.#isRetryPlanned = true;
    this.#later(retryMs, () => {
      this.#isRetryPlanned = false;
      this.#unread.push(...this.#roots);
      this.#wakeUp();
    });
    return undefined;
  }

  #planChanges(): void {
    this.#later(this.#pauseMs, () => {
      this.#hasChanges = true;
      this.#wakeUp();
    });
  }

  #drop(root: AnyRoot): void {
    this.#roots.delete(root);
    this.#changes.forget(root);
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  #later(delayMs: number, action: () => void): void {
    setTimeout(() => {
      if (!this.#signal.aborted) action();
    }, delayMs);
  }
}
