/**
 * Keeps a document marked: reads it once, then follows its changes. All of it runs in slices, and what is
 * not needed is not done: without a candidate no evidence is gathered.
 */
import { type ShadowRootOf, type ShadowSearch, searchShadows } from '../shadows.ts';
import { giveWay, type Slices, slicesOn } from '../slices.ts';
import { Changes, type Dirty } from './changes.ts';
import { follow } from './following.ts';
import type { Marking } from './marking.ts';
import { Scan } from './scan.ts';

/** From a change to reading it, in milliseconds: changes come in bursts. */
const shortestPauseMs = 50;
/** The same on a page that changes and changes and never has a mention. */
const longestPauseMs = 3_000;
/** How fast the pause grows from the one to the other. */
const pauseGrowth = 1.4;
/** The card's own host: what stands in it is not the page's. */
const cardTag = 'two-names-card';
type AnyRoot = Document | ShadowRoot;

export class Annotation {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #shadowRootOf: ShadowRootOf;
  readonly #onChange: () => void;
  readonly #slices: Slices;
  readonly #scan: Scan;
  readonly #changes: Changes;
  #shadows: ShadowSearch | undefined;
  readonly #roots = new Set<AnyRoot>();
  /** Roots that wait to be read. */
  readonly #unread: AnyRoot[] = [];
  #hasChanges = false;
  #shadowsAreDue = false;
  #pauseMs = shortestPauseMs;
  #wake: (() => void) | undefined;

  /**
   * @param marking what marks the document, whoever takes it down.
   * @param onChange is called after changes of the page were followed.
   */
  constructor({
    document,
    signal,
    marking,
    shadowRootOf,
    onChange,
  }: {
    document: Document;
    signal: AbortSignal;
    marking: Marking;
    shadowRootOf: ShadowRootOf;
    onChange: () => void;
  }) {
    this.#document = document;
    this.#signal = signal;
    this.#shadowRootOf = shadowRootOf;
    this.#onChange = onChange;
    this.#slices = slicesOn(document, signal);
    this.#scan = new Scan({ document, slices: this.#slices, marking });
    this.#changes = new Changes({
      signal,
      onFirst: () => this.#planChanges(),
      onRecords: (records) => marking.renew(records),
    });
    signal.addEventListener('abort', () => this.#wakeUp(), { once: true });
  }

  /** Begins. Ends when the signal aborts; the marks are the caller's to take down. */
  start(): void {
    this.adopt(this.#document);
    this.#shadows = searchShadows(this.#slices, {
      shadowRootOf: this.#shadowRootOf,
      later: (action, delayMs) => this.#later(delayMs, action),
      onDue: () => {
        this.#shadowsAreDue = true;
        this.#wakeUp();
      },
      adopt: (root) => this.adopt(root),
    });
    void this.#run();
  }

  /** Reads and watches a root from now on; once, however often it is called. */
  adopt(root: AnyRoot): void {
    if (this.#roots.has(root) || ('host' in root && root.host.localName === cardTag)) return;
    this.#roots.add(root);
    this.#changes.observe(root);
    this.#unread.push(root);
    this.#wakeUp();
  }

  /** The shadow roots that are read, for hit tests. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  async #run(): Promise<void> {
    // The script itself has just taken as long as a slice.
    await giveWay();
    while (await this.#slices.next()) {
      this.#scan.marking.forget();
      const root = this.#unread.shift();
      if (root) {
        await this.#readRoot(root);
      } else if (this.#hasChanges) {
        this.#hasChanges = false;
        await this.#follow(this.#changes.take());
      } else if (this.#shadowsAreDue) {
        this.#shadowsAreDue = false;
        await this.#lookForShadows();
      } else if (this.#scan.needsEvidence) {
        await this.#scan.gather([...this.#roots]);
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
    await this.#scan.readRoot(root);
    this.#shadows?.plan();
  }

  async #follow(dirty: Dirty): Promise<void> {
    this.#scan.foundAny = false;
    this.#unread.push(...dirty.roots);
    await follow(dirty, this.#scan);
    if (dirty.insertions.length > 0) this.#shadows?.plan();
    const isOfInterest = this.#scan.foundAny || this.#scan.marking.isOfInterest;
    this.#pauseMs = isOfInterest
      ? shortestPauseMs
      : Math.min(this.#pauseMs * pauseGrowth, longestPauseMs);
    this.#onChange();
  }

  async #lookForShadows(): Promise<void> {
    for (const root of [...this.#roots]) if (!root.isConnected) this.#drop(root);
    // The set grows meanwhile: roots within new ones are found with them.
    if (await this.#shadows?.look(this.#roots)) await this.#scan.readCuts(this.#roots);
    if (this.#scan.noticeRuby(this.#document)) this.#unread.push(this.#document);
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
