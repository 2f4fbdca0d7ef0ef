/**
 * What the pointer does at the marks. It only notices; when a card shows and closes is the card's own
 * affair. Nothing is kept from the page but the menu of a marked link that a finger is held on
 * (`long-press.ts`): every other listener is passive and lets the event go on.
 */
import type { Notice } from '../../meeting.ts';
import type { Settings } from '../../settings/schema.ts';
import { isElement, isShadowRoot, parentOf } from './elements.ts';
import { hitAt, markAt, topElementAt } from './hit.ts';
import { watchLongPress } from './long-press.ts';
import type { Mark, Marks } from './marks.ts';
import { pageMentionOf } from './page-mention.ts';
import type { Point } from './point.ts';

/** What of the settings counts here. */
export type PointerSettings = Pick<Settings, 'openBy' | 'loadDelayMs'>;

/** What does something of its own on a tap: a card must not come between. */
const interactive = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

export interface PointerOptions {
  readonly document: Document;
  readonly marks: Marks;
  readonly signal: AbortSignal;
  readonly settings: () => PointerSettings;
  readonly shadowRoots: () => ShadowRoot[];
  /** Hands a notice on to the card, if it is there. */
  readonly notify: (notice: Notice) => void;
  /** Brings the card's script; resolves when it can take notices. */
  readonly loadCard: () => Promise<void>;
  /** The pointer moved inside an open shadow root, which may not be known yet. */
  readonly adopt: (root: ShadowRoot) => void;
}

interface Hover {
  readonly mark: Mark;
  readonly notice: Notice;
}

export class PointerWatch {
  readonly #options: PointerOptions;
  #hover: Hover | undefined;
  #latest: PointerEvent | undefined;
  #isPlanned = false;
  /** What was selected when a button or finger went down. */
  #selectedBefore: Selected | undefined;
  #loadTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PointerOptions) {
    this.#options = options;
  }

  /** Begins to listen; to be called when there is a first mark, for before that there is no need. */
  start(): void {
    const { document, signal } = this.#options;
    const listen = (type: string, listener: (event: Event) => void) =>
      document.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) listener(event);
        },
        { signal, passive: true, capture: true },
      );
    listen('pointermove', (event) => this.#onMove(event as PointerEvent));
    listen('click', (event) => this.#onClick(event as PointerEvent));
    listen('pointerdown', (event) => this.#onDown(event as PointerEvent));
    for (const type of ['scroll', 'dragstart', 'keydown']) listen(type, () => this.#onBusy());
    watchLongPress({
      document,
      signal,
      opener: (event) => {
        const mark = this.#markInLinkAt(event);
        return mark && (() => void this.press(mark, event));
      },
    });
    // The pointer leaves the window.
    document.documentElement.addEventListener(
      'pointerleave',
      (event) => {
        if (event.isTrusted) this.#leave();
      },
      { signal },
    );
    signal.addEventListener('abort', () => clearTimeout(this.#loadTimer), { once: true });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#options.settings().openBy !== 'pointer') return;
    this.#latest = event;
    for (const node of event.composedPath()) {
      if (node instanceof Node && isShadowRoot(node)) this.#options.adopt(node);
    }
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    // Mice report more often than the screen shows.
    requestAnimationFrame(() => {
      this.#isPlanned = false;
      if (this.#latest && !this.#options.signal.aborted) this.#look(this.#latest);
    });
  }

  #look(event: PointerEvent): void {
    if (event.buttons !== 0) {
      // Selecting or dragging.
      this.#onBusy();
      return;
    }
    const mark = this.#markAt(event);
    if (!mark) {
      this.#leave();
    } else if (mark.id !== this.#hover?.mark.id) {
      this.#enter(mark, event);
    }
  }

  #enter(mark: Mark, { clientX, clientY }: PointerEvent): void {
    const { marks, notify, loadCard, settings } = this.#options;
    const notice: Notice = {
      type: 'enter',
      mention: pageMentionOf(mark, marks),
      point: { x: clientX, y: clientY },
      restedAtMs: performance.now(),
    };
    this.#hover = { mark, notice };
    notify(notice);
    clearTimeout(this.#loadTimer);
    const load = async () => {
      await loadCard();
      // A card that comes late learns where the pointer is, if it is there still.
      if (this.#hover?.notice === notice) notify(notice);
    };
    this.#loadTimer = setTimeout(() => void load(), settings().loadDelayMs);
  }

  #leave(): void {
    if (!this.#hover) return;
    this.forget();
    this.#options.notify({ type: 'leave' });
  }

  #onBusy(): void {
    if (!this.#hover) return;
    this.forget();
    this.#options.notify({ type: 'busy' });
  }

  /** Forgets where the pointer was: it may be elsewhere now, and did not move there on this page. */
  forget(): void {
    this.#hover = undefined;
    clearTimeout(this.#loadTimer);
  }

  /**
   * Brings the card's script when a mouse button goes down on a mark: the click comes a tenth of a second later. Not
   * for a finger, which begins to scroll more often than it taps.
   */
  #onDown(event: PointerEvent): void {
    this.#selectedBefore = selectedIn(this.#options.document);
    this.#onBusy();
    const mayOpen = this.#options.settings().openBy !== 'keyboard' && event.button === 0;
    if (mayOpen && event.pointerType === 'mouse' && !this.#doesOwn(event) && this.#markAt(event))
      void this.#options.loadCard();
  }

  /** A tap or a click on a mark opens its card at once; a link stays a link. */
  #onClick(event: PointerEvent): void {
    if (this.#options.settings().openBy === 'keyboard') return;
    if (this.#doesOwn(event)) return;
    // A click that selects, by dragging or by clicking twice, is meant for the text. One in a selection that was
    // there is not: Chromium leaves that as it is until the button is up, Firefox does away with it.
    const selected = selectedIn(this.#options.document);
    if (selected && !isSame(selected, this.#selectedBefore)) return;
    const mark = this.#markAt(event);
    // A tap beside the marks closes the card: the card sees that tap itself.
    if (mark) void this.press(mark, event);
  }

  /** Opens the card of a mark at once. */
  async press(mark: Mark, { clientX, clientY, pointerType }: PointerEvent): Promise<void> {
    const { marks, notify, loadCard } = this.#options;
    this.forget();
    const pointer = pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
    const mention = pageMentionOf(mark, marks);
    await loadCard();
    notify({ type: 'press', mention, point: { x: clientX, y: clientY }, pointer });
  }

  /** The mark under a finger in what does something of its own on a tap. */
  #markInLinkAt(event: PointerEvent): Mark | undefined {
    if (this.#options.settings().openBy === 'keyboard') return undefined;
    return this.#doesOwn(event) ? this.#markAt(event) : undefined;
  }

  /** Whether what was pressed does something of its own on a tap. */
  #doesOwn(event: PointerEvent): boolean {
    const { document } = this.#options;
    const shadowRoots = this.#options.shadowRoots();
    let [target] = event.composedPath();
    // An event does not tell what in a closed shadow tree it was for.
    if (shadowRoots.some(({ host }) => host === target)) {
      const hitIn = hitAt({ x: event.clientX, y: event.clientY });
      target = topElementAt({ document, shadowRoots, hitIn });
    }
    let node: Node | null = target instanceof Node ? target : null;
    while (node && !(isElement(node) && node.matches(interactive))) node = parentOf(node);
    return node !== null;
  }

  #markAt({ clientX, clientY }: PointerEvent): Mark | undefined {
    const point: Point = { x: clientX, y: clientY };
    const { document, marks, shadowRoots } = this.#options;
    return markAt({ document, point, marks, shadowRoots: shadowRoots() });
  }
}

/** The two ends of what is selected. */
type Selected = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/** What is selected in a document; undefined where nothing is. */
function selectedIn(document: Document): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

function isSame(one: Selected, other: Selected | undefined): boolean {
  return (
    one.anchorNode === other?.anchorNode &&
    one.anchorOffset === other.anchorOffset &&
    one.focusNode === other.focusNode &&
    one.focusOffset === other.focusOffset
  );
}
