/** Lists the marks and moves the reader among them: by selection, as find-in-page does. */
import type { Annotator, Notice, Outline, OutlineItem, PageMention } from '../../meeting.ts';
import { giveWay } from '../slices.ts';
import { isOutOfReach, withinReach } from './clips.ts';
import { parentOf } from './elements.ts';
import { boxesOf, isIntact, rangeOf } from './hit.ts';
import { compareMarks, type Mark, type Marks } from './marks.ts';
import { compareNodes } from './order.ts';
import { pageMentionOf } from './page-mention.ts';
import { boxAround, isShownOnceReached } from './shown.ts';

/** So many marks are looked at before the page has its turn: 5 ms where each has a parent of its own. */
const lookedAtAtOnce = 200;

/** A place in the document, as a selection's ends tell it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

export class Stepping implements Annotator {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #notify: (notice: Notice) => void;
  /** The mention last stepped to, and where that put the selection. */
  #last: { readonly id: number; readonly selected: Place | undefined } | undefined;
  /** The selection when a key or a button went down. */
  #pressed: { readonly selected: Place | undefined } | undefined;
  /** A key or a button has moved the selection since: where the reader put it counts, and not where a page did. */
  #hasMoved = false;
  #visitedMs = 0;

  /** @param notify hands a notice to the card, which is loaded for it where it is not there yet. */
  constructor({
    document,
    marks,
    notify,
    signal,
  }: {
    document: Document;
    marks: Marks;
    notify: (notice: Notice) => void;
    signal: AbortSignal;
  }) {
    this.#document = document;
    this.#marks = marks;
    this.#notify = notify;
    const onPress = (event: Event) => {
      // Firefox tells the page of the keys of our own commands too.
      const isCommand =
        event instanceof KeyboardEvent &&
        (event.altKey || /^(?:Alt|Shift|Control|Meta)/.test(event.key));
      if (!event.isTrusted || isCommand) return;
      this.#pressed = { selected: this.#selectionStart() };
      this.#visitedMs = Date.now();
    };
    const onRelease = (event: Event) => {
      if (!event.isTrusted || !this.#pressed) return;
      if (!isSame(this.#selectionStart(), this.#pressed.selected)) this.#hasMoved = true;
      this.#pressed = undefined;
    };
    const options = { capture: true, passive: true, signal };
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, onPress, options);
    for (const type of ['pointerup', 'keyup']) document.addEventListener(type, onRelease, options);
  }

  async list(): Promise<readonly PageMention[]> {
    const marks = await this.#rendered();
    return marks.sort(compareMarks).map((mark) => pageMentionOf(mark, this.#marks));
  }

  async count(): Promise<number> {
    return (await this.#rendered()).length;
  }

  goTo(id: number): boolean {
    const mark = this.#marks.byId(id);
    return mark !== undefined && isIntact(mark) && this.#go(mark);
  }

  async step(direction: 1 | -1): Promise<boolean> {
    const { items, at } = await this.outline();
    const ids = items.map((item) => ('id' in item ? item.id : undefined));
    const first = items.findIndex((item) => 'id' in item && !item.isPast);
    const from = at ?? (direction === 1 ? first - 0.5 : ids.length - 0.5);
    const id =
      direction === 1
        ? ids.slice(Math.floor(from) + 1).find((other) => other !== undefined)
        : ids.slice(0, Math.ceil(from)).findLast((other) => other !== undefined);
    return id !== undefined && this.goTo(id);
  }

  async outline(): Promise<Outline> {
    const marks = (await this.#rendered()).sort(compareMarks);
    const frames = framesIn(this.#document);
    const place = this.#place();
    const items: OutlineItem[] = [];
    let at: number | undefined;
    /** Whether all items so far lie above what is on screen: only then is the next one looked at. */
    let isPast = true;
    /** Notes that the place lies before the next item, or on it. */
    const pass = (order: number) => {
      if (place && at === undefined && order >= 0) at = items.length - (order > 0 ? 0.5 : 0);
    };
    const addFrame = ({ element, index }: FrameElement) => {
      pass(place ? compareToSpot({ node: element, offset: 0 }, place) : 0);
      items.push({ frame: index, isPast: element.getBoundingClientRect().bottom < 0 });
    };
    for (const mark of marks) {
      while (frames[0] && compareNodes(frames[0].element, mark.start.node) < 0) {
        const [frame] = frames.splice(0, 1);
        if (frame) addFrame(frame);
      }
      pass(place ? compareToSpot(mark.start, place) : 0);
      isPast &&= boxesOf(mark).every(({ bottom }) => bottom < 0);
      items.push({ id: mark.id, isPast });
    }
    for (const frame of frames) addFrame(frame);
    if (place && at === undefined) at = items.length - 0.5;
    return { items, at, visitedMs: this.#visitedMs };
  }

  openAtSelection(): boolean {
    const selection = this.#document.getSelection();
    const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const isChosen = (mark: Mark) =>
      selected ? touches(selected, rangeOf(mark)) : mark.id === this.#last?.id;
    const mark = [...this.#marks.all()].find((other) => isIntact(other) && isChosen(other));
    if (!mark) return false;
    this.#notify({ type: 'go', mention: pageMentionOf(mark, this.#marks), focus: true });
    return true;
  }

  #go(mark: Mark): boolean {
    const { start, end } = mark;
    const selection = this.#document.getSelection();
    selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    this.#last = { id: mark.id, selected: this.#selectionStart() };
    this.#hasMoved = false;
    this.#pressed = undefined;
    this.#visitedMs = Date.now();
    this.#scrollTo(mark);
    this.#notify({ type: 'go', mention: pageMentionOf(mark, this.#marks), focus: false });
    return true;
  }

  /** Scrolls only where the mark is out of sight: in its own scroll boxes first, then in the window. */
  #scrollTo(mark: Mark): void {
    const view = this.#document.defaultView;
    if (!view) return;
    const isSeen = () => {
      const [box] = boxesOf(mark);
      if (!box) return false;
      const { left, top, width, height } = box;
      const x = left + width / 2;
      const y = top + height / 2;
      if (x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return false;
      const shown = this.#document.elementFromPoint(x, y);
      return shown !== null && isWithin(mark.start.node, shown);
    };
    if (isSeen()) {
      // The pages around a tall frame may show another part of it: only the browser knows.
      if (view !== view.top) {
        const nearest = { block: 'nearest', inline: 'nearest', behavior: 'instant' } as const;
        const { parentElement } = mark.start.node;
        if (parentElement) Element.prototype.scrollIntoView.call(boxAround(parentElement), nearest);
      }
      return;
    }
    const options = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
    const { parentElement } = mark.start.node;
    // By the prototype: a form answers with a field of that name instead.
    if (parentElement) Element.prototype.scrollIntoView.call(boxAround(parentElement), options);
    const [box] = boxesOf(mark);
    // A long paragraph has its middle in view now, not yet its mark.
    if (box && (box.top < 0 || box.bottom > view.innerHeight)) {
      view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
    }
  }

  /** The marks that are rendered, in the order in which they were added. Asks for style, so in slices. */
  async #rendered(): Promise<Mark[]> {
    const rendered: Mark[] = [];
    let isRendered = renderedMarks();
    for (const [index, mark] of [...this.#marks.all()].entries()) {
      if (index > 0 && index % lookedAtAtOnce === 0) {
        await giveWay();
        // The page may have scrolled or changed: what was known of its boxes is forgotten.
        isRendered = renderedMarks();
      }
      if (isRendered(mark)) rendered.push(mark);
    }
    return rendered;
  }

  /**
   * Where the reader stands: on the mention last stepped to, unless the reader has put the selection elsewhere
   * since. A page may empty the selection, or put the caret into a field, and that tells nothing.
   */
  #place(): Place | undefined {
    const selected = this.#selectionStart();
    const isCollapsed = this.#document.getSelection()?.isCollapsed ?? true;
    const isOfReader = this.#hasMoved || !isCollapsed;
    const last = this.#last && this.#marks.byId(this.#last.id);
    if (!last || !isIntact(last)) return isOfReader ? selected : undefined;
    const isMoved = !isSame(selected, this.#last?.selected);
    return selected && isMoved && isOfReader ? selected : last.start;
  }

  #selectionStart(): Place | undefined {
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return undefined;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    return { node: startContainer, offset: startOffset };
  }
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.node === other?.node && one?.offset === other?.offset;
}

/** Whether a node lies in an element, or in a shadow tree there. */
function isWithin(node: Node, element: Element): boolean {
  let current: Node | null = node;
  while (current && current !== element) current = parentOf(current);
  return current !== null;
}

/** Asks whether a mark is rendered, and where a reader can get to see it. */
function renderedMarks(): (mark: Mark) => boolean {
  const isRendered = renderedParents();
  const isWithinReach = withinReach();
  return (mark) =>
    isIntact(mark) &&
    isRendered(mark.start.node) &&
    isWithinReach(mark.start.node, () => boxesOf(mark));
}

/**
 * Asks whether a text is rendered, each parent once. Its boxes would say the same, but take 2 ms a mark
 * in a paragraph of 5 MB.
 */
function renderedParents(): (text: Text) => boolean {
  const known = new Map<Element, boolean>();
  return ({ parentElement }) => {
    if (!parentElement) return true;
    const before = known.get(parentElement);
    if (before !== undefined) return before;
    const isRendered = isShownOnceReached(parentElement);
    known.set(parentElement, isRendered);
    return isRendered;
  };
}

interface FrameElement {
  readonly element: Element;
  readonly index: number;
}

/** The frames of a document that are seen, in its order; those in shadow trees have no index. */
function framesIn(document: Document): FrameElement[] {
  const view = document.defaultView;
  const found: FrameElement[] = [];
  if (!view || view.length === 0) return found;
  for (const element of document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object')) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || isOutOfReach(element)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (let index = 0; index < view.length; index += 1) {
      if (view[index] === element.contentWindow) found.push({ element, index });
    }
  }
  return found;
}

/** Negative when a spot lies before a place in the document, positive when after, zero when there. */
function compareToSpot(spot: Place, { node, offset }: Place): number {
  if (spot.node === node) return spot.offset - offset;
  const child = node.childNodes[offset];
  // A place in an element lies before its child of that number, or behind all of them.
  if (node.contains(spot.node)) {
    if (!child) return -1;
    return child === spot.node || child.contains(spot.node) ? 1 : compareNodes(spot.node, child);
  }
  return compareNodes(spot.node, node);
}

function touches(a: Range, b: Range): boolean {
  try {
    return (
      a.compareBoundaryPoints(Range.START_TO_END, b) >= 0 &&
      a.compareBoundaryPoints(Range.END_TO_START, b) <= 0
    );
  } catch {
    // Ranges of two trees (a shadow root's and its document's) cannot be compared: they do not touch.
    return false;
  }
}
