/**
 * Where two of our scripts in one document meet: the annotator, which comes where a name may stand, and the
 * card, which comes when a reader first goes to a mark. They share the isolated world but no modules, so
 * they meet at one object under a symbol on its `globalThis`. DOM events and `postMessage` would do too,
 * but a page sees those and can forge them.
 */
import type { Mention } from './mentions/types.ts';

/** A mention on the page as the card and the lists see it: text and geometry, never a node. */
export interface PageMention extends Pick<Mention, 'place' | 'alias' | 'side'> {
  /** Stable while the mention's text stands; unique in its document. */
  readonly id: number;
  /** The name as the page writes it. */
  readonly surface: string;
  /** The words around it in its flow, white space folded, at most 400 characters a side. */
  readonly before: string;
  readonly after: string;
  /** The BCP 47 tag in force at the mention, where the page says one. */
  readonly language: string | undefined;
  /** Whose names the page uses, of all its places: neutral where both sides' or neither's. */
  readonly pageSide: Mention['side'];
  /** Its boxes now, one for each line fragment, in CSS pixels of the window; empty if not rendered. */
  readonly boxes: () => readonly DOMRect[];
  /** Whether its text is drawn now: neither hidden nor faded out. */
  readonly isShown: () => boolean;
  /** What the boxes around it that scroll or clip leave of the window now for it to be seen in. */
  readonly clip: () => Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;
}

/** What a reader does at the marks, as the annotator notices it. */
export type Notice =
  | {
      readonly type: 'enter';
      readonly mention: PageMention;
      /** The pointer in CSS pixels of the window: on a wrapped mention it tells the line fragment. */
      readonly point: { readonly x: number; readonly y: number };
      /**
       * When the pointer came to rest on the mark, on the clock of `performance.now()`: the
       * card may load after that, and its delay counts from here.
       */
      readonly restedAtMs: number;
    }
  /** A click or a tap on a mark that is no link, or a finger held on one that is: open at once. */
  | {
      readonly type: 'press';
      readonly mention: PageMention;
      readonly point: { readonly x: number; readonly y: number };
      readonly pointer: 'mouse' | 'touch' | 'pen';
    }
  | { readonly type: 'leave' }
  /** Scrolling, selecting, dragging or typing: a card that is about to open must not. */
  | { readonly type: 'busy' }
  /** By keyboard or from the popup's list: open at once and, if asked, take the focus. */
  | { readonly type: 'go'; readonly mention: PageMention; readonly focus: boolean }
  /** Escape or a pointer, pressed in another frame of the tab. */
  | { readonly type: 'dismiss'; readonly by: 'escape' | 'outside' }
  /** The marks are taken down, or a card opened in another frame: the card goes too, at once. */
  | { readonly type: 'gone' };

/** What the rest of the extension asks of the marks in a document: of those that are rendered. */
export interface Annotator {
  /** Every mention, in document order. In slices. */
  list(): Promise<readonly PageMention[]>;
  /** How many there are, without what an order costs on a large page. In slices. */
  count(): Promise<number>;
  /** Scrolls to a mention, puts the selection there and opens its card. False if it is gone. */
  goTo(id: number): boolean;
  /** Steps from where the reader stands to the next (1) or previous (-1) mention. False where there is none. */
  step(direction: 1 | -1): Promise<boolean>;
  /** What there is to step through here, and where the reader stands, for steps that go through all frames. */
  outline(): Promise<Outline>;
  /**
   * Opens the card on the mention at the selection or caret, or on the one last stepped to. False where there is
   * none.
   */
  openAtSelection(): boolean;
}

/** The mentions of a document and the frames in it, in document order. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  /**
   * Where the reader stands: the index of an item, or that of the next one less a half; undefined where nothing
   * tells.
   */
  readonly at: number | undefined;
  /** When the reader was last here, by a step or a press, in milliseconds of the epoch; 0 for never. */
  readonly visitedMs: number;
}

export type OutlineItem =
  /** `isPast`: it lies above what is on screen. */
  | { readonly id: number; readonly isPast: boolean }
  /** The index among the frames of the window, as `window[frame]`. */
  | { readonly frame: number; readonly isPast: boolean };

/** A card that is open in one of the frames of a tab. */
export interface OpenCard {
  /** Tells it from those in other frames. */
  readonly token: string;
  /** In milliseconds of the epoch. */
  readonly openedAtMs: number;
}

export interface CardPart {
  notice(notice: Notice): void;
  /** The card that is open here; undefined where none is. */
  readonly open: OpenCard | undefined;
}

/** The meeting place itself. Each script puts its own part in and reads the other's. */
export interface Meeting {
  annotator?: Annotator;
  card?: CardPart;
}

const key = Symbol.for('two-names');

/** The one meeting place of this document's isolated world, made at the first call. */
export function meeting(): Meeting {
  const world = globalThis as typeof globalThis & { [key]?: Meeting };
  world[key] ??= {};
  return world[key];
}
