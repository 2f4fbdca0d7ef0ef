/**
 * Keeps a document marked: surveys it once, then follows its changes. All of it runs in slices, and
 * what is not needed is not done: without a candidate no evidence is gathered, without a mark nothing
 * is watched but changes, and those less and less.
 */
import { findCandidates } from '../mentions/candidates.ts';
import { addToPage, evidenceOf } from '../mentions/evidence.ts';
import { titleEvidence } from '../mentions/find.ts';
import type { PageEvidence } from '../mentions/types.ts';
import { Changes, type Dirty, edgeText, type Stretch } from './changes.ts';
import { isRead, isText } from './elements.ts';
import { neighbourText, overlap, type Spot } from './flows.ts';
import type { Marks } from './marks.ts';
import { Reader } from './reader.ts';
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
/** How often we look whether the page took our entry out of the registry, in milliseconds. */
const heartbeatMs = 1_500;
/** A root with more texts than this is large: see `openShadowRoots`. */
const largeRoot = 20_000;
/** How much of what is on screen is read first, in chunks: several screens of text. */
const chunksOnScreen = 4;
/** Between two decisions with growing evidence, in chunks. */
const chunksPerDecision = 16;

export interface AnnotationHooks {
  /** The marks were brought up to date; called after each slice that changed some. */
  readonly onMarks: (count: number) => void;
  /** Called from time to time while there are marks; false ends everything. */
  readonly isAlive: () => boolean;
}

export class Annotation {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #signal: AbortSignal;
  readonly #hooks: AnnotationHooks;
  readonly #reader: Reader;
  readonly #slices: Slices;
  readonly #changes: Changes;
  readonly #roots = new Set<Document | ShadowRoot>();
  /** Roots that wait for their survey. */
  readonly #unread: Root[] = [];
  #pageEvidence: PageEvidence | undefined;
  #isGathering = false;
  #hasChanges = false;
  #pauseMs = shortestPauseMs;
  #wake: (() => void) | undefined;
  #isLarge = false;
  #hasRuby = false;
  /** When shadow roots are to be looked for next, if at all, and not before when. */
  #shadowsDueMs: number | undefined;
  #shadowsFromMs = 0;
  #isBeating = false;
  /** Whether the changes that are being followed held a candidate. */
  #foundAny = false;

  constructor({
    document,
    marks,
    signal,
    hooks,
  }: {
    document: Document;
    marks: Marks;
    signal: AbortSignal;
    hooks: AnnotationHooks;
  }) {
    this.#document = document;
    this.#marks = marks;
    this.#signal = signal;
    this.#hooks = hooks;
    this.#reader = new Reader({ marks, page: () => this.#knownEvidence() });
    this.#slices = new Slices(document, signal);
    this.#changes = new Changes({ signal, onFirst: () => this.#planChanges() });
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

  /** Brings the registry in line again, where the page cleared it. */
  refresh(): void {
    if (this.#marks.size > 0) this.#marks.show();
  }

  /** The shadow roots that are read, for hit tests. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  async #run(): Promise<void> {
    while (await this.#slices.next()) {
      this.#reader.forget();
      const root = this.#unread.shift();
      if (root) {
        await this.#readRoot(root);
      } else if (this.#hasChanges) {
        this.#hasChanges = false;
        await this.#follow(this.#changes.take());
      } else if (this.#shadowsAreDue) {
        this.#lookForShadows();
      } else if (this.#reader.hasPending && !this.#isGathering) {
        await this.#gather();
      } else {
        await this.#rest();
      }
    }
  }

  async #readRoot(root: Root): Promise<void> {
    if (root !== this.#document && !root.isConnected) {
      this.#roots.delete(root as ShadowRoot);
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
    if (this.#isGathering) this.#weigh(text);
    if (spots.length > 0 && !(await this.#readSpots(spots))) return false;
    if (!this.#slices.isOver()) return true;
    return this.#giveWay();
  }

  async #readSpots(spots: Iterable<Spot>): Promise<boolean> {
    for (const spot of spots) {
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
      this.#foundAny = this.#reader.read(spot) || this.#foundAny;
    }
    this.#show();
    return true;
  }

  async #giveWay(): Promise<boolean> {
    this.#show();
    const goesOn = await this.#slices.next();
    // The page had its turn, so what was read last may have changed.
    this.#reader.forget();
    return goesOn;
  }

  #show(): void {
    if (!this.#marks.isStale) return;
    this.#marks.show();
    this.#hooks.onMarks(this.#marks.size);
    if (this.#marks.size > 0) this.#beat();
  }

  async #follow(dirty: Dirty): Promise<void> {
    this.#foundAny = false;
    if (dirty.hasRemovals) this.#marks.prune();
    if (dirty.hasFieldChanges) this.#dropUnread();
    for (const root of dirty.roots) this.#unread.push(root as Root);
    for (const text of dirty.texts) {
      if (!text.isConnected) continue;
      if (!(await this.#readSpots(this.#spotsOfText(text)))) return;
    }
    for (const stretch of dirty.stretches) {
      if (!(await this.#readStretch(stretch))) return;
    }
    this.#show();
    if (dirty.stretches.length > 0) this.#planShadows();
    const isOfInterest = this.#marks.size > 0 || this.#foundAny;
    this.#pauseMs = isOfInterest
      ? shortestPauseMs
      : Math.min(this.#pauseMs * pauseGrowth, longestPauseMs);
  }

  /** Where a changed text is to be read: in a long one at each stem, its ends and its marks alone. */
  *#spotsOfText(text: Text): Iterable<Spot> {
    yield { node: text, offset: 0 };
    if (text.length <= overlap) return;
    for (const mark of [...this.#marks.at(text)]) {
      yield { node: text, offset: mark.start.node === text ? mark.start.offset : 0 };
    }
    for (const offset of stemsIn(text.data)) yield { node: text, offset };
    yield { node: text, offset: text.length };
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
    return this.#readSpots(edges.map((node) => ({ node, offset: 0 })));
  }

  /** Takes down marks in what became a field to type into. */
  #dropUnread(): void {
    for (const mark of [...this.#marks.all()]) {
      if (!mark.nodes.every(isRead)) this.#marks.delete(mark);
    }
  }

  /** Gathers evidence from the whole page, because a candidate waits for it. */
  async #gather(): Promise<void> {
    this.#isGathering = true;
    let count = 0;
    for (const root of [...this.#roots]) {
      const survey = new Survey({ root: bodyOf(root), stemsIn: () => [], hasRuby: this.#hasRuby });
      for (let chunk = survey.read(); chunk; chunk = survey.read()) {
        this.#weigh(chunk.text);
        count += 1;
        if (count % chunksPerDecision === 0) this.#reader.decideAgain();
        if (this.#slices.isOver() && !(await this.#giveWay())) return;
      }
    }
    this.#reader.decideAgain();
    this.#show();
  }

  #weigh(text: string): void {
    const candidates = findCandidates(text, this.#document.documentElement.lang);
    this.#pageEvidence = addToPage(this.#knownEvidence(), evidenceOf(text, candidates));
  }

  /** The page's evidence so far; at first its title's. */
  #knownEvidence(): PageEvidence {
    const { title } = this.#document;
    const language = this.#document.documentElement.lang;
    this.#pageEvidence ??= titleEvidence({ title, language });
    return this.#pageEvidence;
  }

  #lookForShadows(): void {
    const startedMs = performance.now();
    for (const root of [...this.#roots]) {
      if (!root.isConnected) {
        this.#roots.delete(root);
        continue;
      }
      for (const shadow of openShadowRoots(root, { isLarge: this.#isLarge })) this.adopt(shadow);
    }
    const hadRuby = this.#hasRuby;
    this.#hasRuby ||= this.#document.querySelector('rt, rp') !== null;
    if (this.#hasRuby && !hadRuby) this.#unread.push(this.#document);
    const endedMs = performance.now();
    this.#shadowsDueMs = undefined;
    this.#shadowsFromMs = endedMs + shadowPauseMs + 100 * (endedMs - startedMs);
  }

  #planShadows(): void {
    if (this.#shadowsDueMs !== undefined) return;
    const now = performance.now();
    this.#shadowsDueMs = Math.max(now, this.#shadowsFromMs);
    if (this.#shadowsDueMs > now) this.#later(this.#shadowsDueMs - now, () => this.#wakeUp());
    else this.#wakeUp();
  }

  get #shadowsAreDue(): boolean {
    return this.#shadowsDueMs !== undefined && performance.now() >= this.#shadowsDueMs;
  }

  #planChanges(): void {
    this.#later(this.#pauseMs, () => {
      this.#hasChanges = true;
      this.#wakeUp();
    });
  }

  /** Looks from time to time, while there are marks, whether they are still ours to show. */
  #beat(): void {
    if (this.#isBeating) return;
    this.#isBeating = true;
    this.#later(heartbeatMs, () => {
      this.#isBeating = false;
      if (!this.#hooks.isAlive()) return;
      if (this.#document.visibilityState === 'visible') this.refresh();
      if (this.#marks.size > 0) this.#beat();
    });
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
