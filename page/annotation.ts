/**
 * Keeps a document marked: surveys it once, then follows its changes. All of it runs in slices, and
 * what is not needed is not done: without a candidate no evidence is gathered, without a mark nothing
 * is watched but changes, and those less and less.
 */
import { Changes, type Dirty, edgeText, type Stretch } from './changes.ts';
import { isText } from './elements.ts';
import { neighbourText, overlap, type Spot } from './flows.ts';
import type { Marking } from './handover.ts';
import { openShadowRoots } from './shadows.ts';
import { Slices } from './slices.ts';
import { stemsIn } from './stems.ts';
import { type Chunk, type Root, Survey } from './survey.ts';

/** From a change to reading it, in milliseconds: changes come in bursts. */
const shortestPauseMs = 50;
/** The same on a page that changes and changes and never has a mention. */
const longestPauseMs = 3_000;
/** How fast the pause grows from the one to the other. */
const pauseGrowth = 1.4;
/** When shadow roots are looked for, after the page is there, in milliseconds. */
const shadowChecksMs = [1_000, 3_000, 9_000, 27_000];
/** The least time between two looks for shadow roots that changes call for, in milliseconds. */
const shadowPauseMs = 1_000;
/** And so many times what the last look took, so that it stays a thousandth of the time. */
const shadowShare = 1_000;
/** When spots are tried again whose script could not be had, in milliseconds; then no more. */
const retriesMs = [1_000, 5_000, 25_000];
/** A root with more texts than this is large: see `openShadowRoots`. */
const largeRoot = 20_000;
/** How much of what is on screen is read first, in chunks: several screens of text. */
const chunksOnScreen = 4;
/** Between two decisions with growing evidence, in chunks. */
const chunksPerDecision = 16;

export class Annotation {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #loadMarking: () => Promise<Marking | undefined>;
  readonly #slices: Slices;
  readonly #changes: Changes;
  readonly #roots = new Set<Document | ShadowRoot>();
  /** Roots that wait for their survey. */
  readonly #unread: Root[] = [];
  #marking: Marking | undefined;
  #failures = 0;
  #isGathering = false;
  #hasChanges = false;
  #pauseMs = shortestPauseMs;
  #wake: (() => void) | undefined;
  #isLarge = false;
  #hasRuby = false;
  /** Whether shadow roots are to be looked for, or will be, and not before when. */
  #shadowsAreDue = false;
  #shadowsArePlanned = false;
  #shadowsFromMs = 0;
  /** Whether the changes that are being followed held a candidate. */
  #foundAny = false;

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
    this.#changes = new Changes({ signal, onFirst: () => this.#planChanges() });
    signal.addEventListener('abort', () => this.#wakeUp(), { once: true });
  }

  /** Begins. Ends when the signal aborts; the marks are the caller's to take down. */
  start(): void {
    this.adopt(this.#document);
    for (const delayMs of shadowChecksMs) this.#later(delayMs, () => this.#planShadows());
    void this.#run();
  }

  /** Reads and watches a root from now on; once, however often it is called. */
  adopt(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
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
    while (await this.#slices.next()) {
      this.#marking?.forget();
      const root = this.#unread.shift();
      if (root) {
        await this.#readRoot(root);
      } else if (this.#hasChanges) {
        this.#hasChanges = false;
        await this.#follow(this.#changes.take());
      } else if (this.#shadowsAreDue) {
        this.#lookForShadows();
      } else if (this.#marking?.needsEvidence && !this.#isGathering) {
        await this.#gather(this.#marking);
      } else {
        await this.#rest();
      }
    }
  }

  async #readRoot(root: Root): Promise<void> {
    if (root !== this.#document && !root.isConnected) {
      this.#drop(root as ShadowRoot);
      return;
    }
    this.#hasRuby ||= root.querySelector('rt, rp') !== null;
    const survey = this.#surveyOf({ root: bodyOf(root) });
    let chunk = survey.read();
    let isFirstSlice = true;
    while (chunk && (await this.#readChunk(chunk))) {
      if (isFirstSlice && this.#slices.isOver()) {
        isFirstSlice = false;
        await this.#readSeen(root);
      }
      chunk = survey.read();
    }
    this.#isLarge ||= survey.count > largeRoot;
    this.#planShadows();
  }

  /** What is on screen comes before what is above it, where the reader begins in the middle. */
  async #readSeen(root: Root): Promise<void> {
    const { defaultView } = this.#document;
    if (root !== this.#document || !defaultView || defaultView.scrollY < defaultView.innerHeight) {
      return;
    }
    const from = this.#document.elementFromPoint(defaultView.innerWidth / 2, 1);
    if (!from || from === this.#document.documentElement) return;
    const survey = this.#surveyOf({ root: bodyOf(root), from });
    for (let count = 0; count < chunksOnScreen; count += 1) {
      const chunk = survey.read();
      if (!chunk || !(await this.#readChunk(chunk))) return;
    }
  }

  /** Returns false when the work is to end. */
  async #readChunk({ text, spots }: Chunk): Promise<boolean> {
    if (this.#isGathering) this.#marking?.weigh(text);
    if (spots.length > 0 && !(await this.#readSpots(spots))) return false;
    if (!this.#slices.isOver()) return true;
    return this.#giveWay();
  }

  async #readSpots(spots: Iterable<Spot>): Promise<boolean> {
    for (const spot of spots) {
      this.#marking ??= await this.#tryToLoad();
      if (!this.#marking) return false;
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
      this.#foundAny = this.#marking.read(spot) || this.#foundAny;
    }
    this.#marking?.show();
    return true;
  }

  async #tryToLoad(): Promise<Marking | undefined> {
    const marking = await this.#loadMarking();
    const retryMs = retriesMs[this.#failures];
    if (marking || retryMs === undefined) return marking;
    this.#failures += 1;
    this.#later(retryMs, () => {
      this.#unread.push(...this.#roots);
      this.#wakeUp();
    });
    return undefined;
  }

  async #giveWay(): Promise<boolean> {
    this.#marking?.show();
    const goesOn = await this.#slices.next();
    this.#marking?.forget();
    return goesOn;
  }

  async #follow(dirty: Dirty): Promise<void> {
    this.#foundAny = false;
    if (dirty.hasRemovals) this.#marking?.prune();
    if (dirty.hasFieldChanges) this.#marking?.dropUnread();
    for (const root of dirty.roots) this.#unread.push(root as Root);
    for (const text of dirty.texts) {
      if (!text.isConnected) continue;
      if (!(await this.#readSpots(this.#spotsOfText(text)))) return;
    }
    for (const stretch of dirty.stretches) {
      if (!(await this.#readStretch(stretch))) return;
    }
    this.#marking?.show();
    if (dirty.stretches.length > 0) this.#planShadows();
    const isOfInterest = this.#foundAny || this.#marking?.isOfInterest;
    this.#pauseMs = isOfInterest
      ? shortestPauseMs
      : Math.min(this.#pauseMs * pauseGrowth, longestPauseMs);
  }

  /** Where a changed text is to be read: at its stems, its old marks, and its edges, if others join. */
  *#spotsOfText(text: Text): Iterable<Spot> {
    const { data } = text;
    if (this.#marking) {
      yield { node: text, offset: 0 };
      if (data.length <= overlap) return;
      yield* this.#marking.spotsIn(text);
    } else {
      const before = neighbourText(text, -1)?.data.slice(-overlap) ?? '';
      const after = neighbourText(text, 1)?.data.slice(0, overlap) ?? '';
      const edges = before + data.slice(0, overlap) + data.slice(-overlap) + after;
      if (stemsIn(edges).length > 0) yield { node: text, offset: 0 };
    }
    for (const offset of stemsIn(data)) yield { node: text, offset };
    yield* this.#marking ? [{ node: text, offset: data.length }] : [];
  }

  async #readStretch({ parent, first, last }: Stretch): Promise<boolean> {
    if (first.parentNode !== parent || last.parentNode !== parent) return true;
    const survey = this.#surveyOf({ root: parent as Root, from: first, until: textAfter(last) });
    for (let chunk = survey.read(); chunk; chunk = survey.read()) {
      if (!(await this.#readChunk(chunk))) return false;
    }
    const edges = [edgeText(first, 'firstChild'), edgeText(last, 'lastChild')]
      .filter((text) => text !== undefined)
      .filter((text) => neighbourText(text, -1) || neighbourText(text, 1));
    for (const text of edges) {
      if (!(await this.#readSpots(this.#spotsOfText(text)))) return false;
    }
    return true;
  }

  /** Gathers evidence from the whole page, because a candidate waits for it. */
  async #gather(marking: Marking): Promise<void> {
    this.#isGathering = true;
    let count = 0;
    for (const root of [...this.#roots]) {
      const survey = new Survey({ root: bodyOf(root), stemsIn: () => [], hasRuby: this.#hasRuby });
      for (let chunk = survey.read(); chunk; chunk = survey.read()) {
        marking.weigh(chunk.text);
        count += 1;
        if (count % chunksPerDecision === 0) marking.decideAgain();
        if (this.#slices.isOver() && !(await this.#giveWay())) return;
      }
    }
    marking.decideAgain();
    marking.show();
  }

  #lookForShadows(): void {
    const startedMs = performance.now();
    for (const root of [...this.#roots]) {
      if (!root.isConnected) {
        this.#drop(root);
        continue;
      }
      for (const shadow of openShadowRoots(root, { isLarge: this.#isLarge })) this.adopt(shadow);
    }
    const hadRuby = this.#hasRuby;
    this.#hasRuby ||= this.#document.querySelector('rt, rp') !== null;
    if (this.#hasRuby && !hadRuby) this.#unread.push(this.#document);
    const endedMs = performance.now();
    this.#shadowsAreDue = false;
    this.#shadowsArePlanned = false;
    this.#shadowsFromMs = endedMs + shadowPauseMs + shadowShare * (endedMs - startedMs);
  }

  #planShadows(): void {
    if (this.#shadowsArePlanned) return;
    this.#shadowsArePlanned = true;
    this.#later(Math.max(0, this.#shadowsFromMs - performance.now()), () => {
      this.#shadowsAreDue = true;
      this.#wakeUp();
    });
  }

  #planChanges(): void {
    this.#later(this.#pauseMs, () => {
      this.#hasChanges = true;
      this.#wakeUp();
    });
  }

  #drop(root: Document | ShadowRoot): void {
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

  #surveyOf(area: { root: Root; from?: Node | undefined; until?: Node | undefined }): Survey {
    return new Survey({ ...area, stemsIn, hasRuby: this.#hasRuby });
  }
}

/** What is read of a document: its body, or all of one that has none. */
function bodyOf(root: Root): Root {
  return 'body' in root ? (root.body ?? root.documentElement) : root;
}

/** The first text after a node, its own left out; undefined where its parent ends. */
function textAfter(node: ChildNode): Node | undefined {
  let current: Node | null = node.nextSibling;
  while (current && !isText(current)) {
    const walker = (node.ownerDocument ?? document).createTreeWalker(current, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (text) return text;
    current = current.nextSibling;
  }
  return current ?? undefined;
}
