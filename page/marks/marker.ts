/** Marks one document: reads its spots, shows the marks, and takes notice of the reader at them. */
import { meeting, type Notice } from '../../meeting.ts';
import { findCandidates } from '../../mentions/candidates.ts';
import { addToPage, evidenceOf } from '../../mentions/evidence.ts';
import { titleEvidence } from '../../mentions/find.ts';
import type { PageEvidence } from '../../mentions/types.ts';
import { highlightNames } from '../sheet.ts';
import { Ancestry } from './ancestry.ts';
import type { Spot } from './flows.ts';
import type { Marking, MarkingOptions } from './marking.ts';
import { Marks } from './marks.ts';
import { Paint } from './paint.ts';
import { PointerWatch } from './pointer.ts';
import { Reconciler } from './reconciler.ts';
import { Renewal } from './renewal.ts';
import { Stepping } from './stepping.ts';

/** How often we look whether the page took our entry out of the registry, in milliseconds. */
const heartbeatMs = 1_500;
/** How long a new count may wait to be told, in milliseconds. */
const countPauseMs = 200;

export class Marker implements Marking {
  readonly #options: MarkingOptions;
  readonly #marks: Marks;
  readonly #reconciler: Reconciler;
  readonly #pointer: PointerWatch;
  readonly #renewal: Renewal;
  #evidence: PageEvidence | undefined;
  readonly #paint: Paint;
  #isWatched = false;
  #counted = 0;
  #loadingCard: Promise<void> | undefined;
  #isBeating = false;
  #isCounting = false;

  constructor(options: MarkingOptions) {
    const { document, settings, services, signal } = options;
    this.#options = options;
    takeOldMarksOut();
    const marks = new Marks({
      name: () => highlightNames[settings().markStyle],
      showsFirstOnly: () => settings().marked === 'first',
      shadowRootOf: options.shadowRootOf,
    });
    this.#marks = marks;
    this.#paint = new Paint({
      put: (on) => this.#tell(services.paintMarks(on)),
      everywhere: services.everywhere,
      signal,
    });
    this.#reconciler = new Reconciler({ marks, page: () => this.#knownEvidence() });
    this.#renewal = new Renewal({
      marks,
      read: (spot) => {
        // The page has changed since anything was read.
        this.#reconciler.forget();
        this.#reconciler.read(spot);
      },
      shadowRootOf: options.shadowRootOf,
      adopt: options.adopt,
      show: () => this.show(),
    });
    this.#pointer = new PointerWatch({
      ...options,
      marks,
      notify: (notice) => meeting().card?.notice(notice),
      loadCard: () => this.#loadCard(),
    });
    meeting().annotator = new Stepping({
      document,
      marks,
      signal,
      notify: (notice) => void this.#notifySurely(notice),
    });
  }

  get isOfInterest(): boolean {
    return this.#marks.size > 0 || this.#reconciler.hasPending;
  }

  get needsEvidence(): boolean {
    return this.#reconciler.hasPending;
  }

  read(spot: Spot): boolean {
    return this.#reconciler.read(spot);
  }

  forget(): void {
    this.#reconciler.forget();
  }

  spotsIn(text: Text): readonly Spot[] {
    return Array.from(this.#marks.at(text), ({ start }) =>
      start.node === text ? start : { node: text, offset: 0 },
    );
  }

  renew(records: readonly MutationRecord[]): void {
    this.#renewal.renew(records);
  }

  prune(): void {
    this.#marks.prune();
  }

  dropUnread(): void {
    const ancestry = new Ancestry();
    for (const mark of [...this.#marks.all()]) {
      if (!mark.nodes.every((node) => ancestry.of(node).isRead)) this.#marks.delete(mark);
    }
  }

  weigh(text: string): void {
    const candidates = findCandidates(text, this.#options.document.documentElement.lang);
    this.#evidence = addToPage(this.#knownEvidence(), evidenceOf(text, candidates));
  }

  decideAgain(): void {
    this.#reconciler.decideAgain();
  }

  show(): void {
    if (!this.#marks.isStale) {
      this.#paint.look();
      return;
    }
    this.#marks.show();
    this.#paint.follow(this.#marks.takeNewTexts());
    const { size } = this.#marks;
    if (size > 0 && !this.#isWatched) {
      this.#isWatched = true;
      this.#pointer.start();
    }
    if (size > 0) this.#beat();
    if (size !== this.#counted) this.#planCount();
  }

  refresh({ isBack }: { isBack: boolean }): void {
    // In Firefox the answer is lost where the page went into the cache before it came.
    if (isBack) {
      this.#loadingCard = undefined;
      this.#pointer.forget();
    }
    this.#marks.show();
    if (!this.#isWatched) return;
    // Painting anew costs the page a style pass: only where the sheets may be gone.
    if (isBack) this.#paint.repeat();
    if (isBack && meeting().card) this.#tell(this.#options.services.paintCard());
    this.#planCount();
  }

  clear(): void {
    this.#marks.clear();
    meeting().card?.notice({ type: 'gone' });
  }

  /** Tells how many there are, once for many slices: each message costs the page 0.1 ms. */
  #planCount(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    setTimeout(() => {
      this.#isCounting = false;
      if (this.#options.signal.aborted) return;
      this.#counted = this.#marks.size;
      this.#tell(this.#options.services.count(this.#counted));
    }, countPauseMs);
  }

  /** The page's evidence so far; at first its title's. */
  #knownEvidence(): PageEvidence {
    const { title, documentElement } = this.#options.document;
    this.#evidence ??= titleEvidence({ title, language: documentElement.lang });
    return this.#evidence;
  }

  async #notifySurely(notice: Notice): Promise<void> {
    await this.#loadCard();
    meeting().card?.notice(notice);
  }

  async #loadCard(): Promise<void> {
    if (meeting().card || !this.#options.isAlive()) return;
    this.#loadingCard ??= this.#options.services.loadCard();
    const loading = this.#loadingCard;
    try {
      await loading;
    } catch {
      // The background may be restarting: the next rest on a mark asks again.
      this.#options.isAlive();
    } finally {
      if (this.#loadingCard === loading) this.#loadingCard = undefined;
    }
  }

  /** Lets a message go out. If the extension is gone, so are we; any other failure is not the page's. */
  #tell(sent: Promise<void>): void {
    sent.catch(() => this.#options.isAlive());
  }

  /** Looks from time to time, while there are marks, whether they are still ours to show. */
  #beat(): void {
    if (this.#isBeating) return;
    this.#isBeating = true;
    setTimeout(() => {
      this.#isBeating = false;
      const { document, signal, isAlive } = this.#options;
      if (signal.aborted || !isAlive()) return;
      // No change of the tree tells that the document as a whole became one to type into.
      if (document.designMode === 'on') this.dropUnread();
      if (document.visibilityState === 'visible') {
        this.#marks.show();
        this.#paint.look();
      }
      if (this.#marks.size > 0) this.#beat();
    }, heartbeatMs);
  }
}

/**
 * Before an update another script of ours was here. Firefox ends it with no last call, and what it put
 * into the registry would be painted again by our sheet.
 */
function takeOldMarksOut(): void {
  for (const name of Object.values(highlightNames)) CSS.highlights.delete(name);
}
