/**
 * What the pointer does at the marks. It only notices; when a card shows and closes is the card's own
 * affair. Nothing is kept from the page: every listener is passive and lets the event go on.
 */
import type { Notice } from '../meeting.ts';
import type { Settings } from '../settings/schema.ts';
import { isElement, isShadowRoot } from './elements.ts';
import { markAt, type Point } from './hit.ts';
import type { Mark, Marks } from './marks.ts';
import { pageMentionOf } from './stepping.ts';

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
  /** The pointer moved inside an open shadow root. */
  readonly adopt: (root: ShadowRoot) => void;
}

type Kind = 'mouse' | 'touch' | 'pen';

interface Hover {
  readonly mark: Mark;
  readonly notice: Notice;
}

export class PointerWatch {
  readonly #options: PointerOptions;
  #hover: Hover | undefined;
  #latest: PointerEvent | undefined;
  #isPlanned = false;
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
    for (const type of ['scroll', 'dragstart', 'keydown', 'pointerdown']) {
      listen(type, () => this.#onBusy());
    }
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
    } else if (mark !== this.#hover?.mark) {
      this.#enter(mark, event, event.pointerType === 'pen' ? 'pen' : 'mouse');
    }
  }

  #enter(mark: Mark, { clientX, clientY }: PointerEvent, pointer: Kind): void {
    const { marks, notify, loadCard, settings } = this.#options;
    const notice: Notice = {
      type: 'enter',
      mention: pageMentionOf(mark, marks),
      point: { x: clientX, y: clientY },
      pointer,
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
    const delayMs = pointer === 'touch' ? 0 : settings().loadDelayMs;
    this.#loadTimer = setTimeout(() => void load(), delayMs);
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

  /** A tap on a mark, or a click where the settings ask for one; a link stays a link. */
  #onClick(event: PointerEvent): void {
    const { openBy } = this.#options.settings();
    const isTap = event.pointerType === 'touch' && openBy !== 'keyboard';
    if (!isTap && openBy !== 'click') return;
    const [target] = event.composedPath();
    if (target instanceof Node && isElement(target) && target.closest(interactive)) return;
    const mark = this.#markAt(event);
    // A tap beside the marks closes the card: the card sees that tap itself.
    if (mark) this.#enter(mark, event, 'touch');
  }

  #markAt({ clientX, clientY }: PointerEvent): Mark | undefined {
    const point: Point = { x: clientX, y: clientY };
    const { document, marks, shadowRoots } = this.#options;
    return markAt({ document, point, marks, shadowRoots: shadowRoots() });
  }
}
