/** Lists the marks and moves the reader among them: by selection, as find-in-page does. */
import type { Annotator, Notice, PageMention } from '../meeting.ts';
import { Ancestry } from './ancestry.ts';
import { flowAround, offsetIn } from './flows.ts';
import { boxesOf, rangeOf, stands } from './hit.ts';
import type { Mark, Marks } from './marks.ts';
import { compareMarks, compareNodes } from './order.ts';

/** How much of the text around a mention goes with it, to each side, in UTF-16 code units. */
const contextLength = 400;

/** A place in the document, as a selection's ends tell it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** A mark as the card and the lists see it. What needs the page is asked when it is used. */
export function pageMentionOf(mark: Mark, marks: Marks): PageMention {
  const { id, place, alias, side, surface } = mark;
  return {
    id,
    place,
    alias,
    side,
    surface,
    get before() {
      return contextOf(mark).before;
    },
    get after() {
      return contextOf(mark).after;
    },
    get language() {
      return new Ancestry().of(mark.start.node).language;
    },
    get pageSide() {
      return marks.sideOf(place);
    },
    boxes: () => boxesOf(mark),
  };
}

export class Stepping implements Annotator {
  readonly #document: Document;
  readonly #marks: Marks;
  readonly #notify: (notice: Notice) => void;

  /** @param notify hands a notice to the card, which is loaded for it where it is not there yet. */
  constructor({
    document,
    marks,
    notify,
  }: {
    document: Document;
    marks: Marks;
    notify: (notice: Notice) => void;
  }) {
    this.#document = document;
    this.#marks = marks;
    this.#notify = notify;
  }

  list(): readonly PageMention[] {
    return this.#rendered()
      .sort(compareMarks)
      .map((mark) => pageMentionOf(mark, this.#marks));
  }

  count(): number {
    return this.#rendered().length;
  }

  goTo(id: number): boolean {
    const mark = this.#marks.byId(id);
    return mark !== undefined && stands(mark) && this.#go(mark);
  }

  step(direction: 1 | -1): boolean {
    const marks = this.#rendered().sort(compareMarks);
    const at = this.#selectionStart();
    const mark = at ? nextFrom(marks, at, direction) : this.#firstFrom(marks, direction);
    return mark !== undefined && this.#go(mark);
  }

  openAtSelection(): boolean {
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const selected = selection.getRangeAt(0);
    const mark = [...this.#marks.all()].find(
      (other) => stands(other) && touches(selected, rangeOf(other)),
    );
    if (!mark) return false;
    this.#notify({ type: 'go', mention: pageMentionOf(mark, this.#marks), focus: true });
    return true;
  }

  #go(mark: Mark): boolean {
    const { start, end } = mark;
    const selection = this.#document.getSelection();
    selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
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
      return shown !== null && (shown.contains(mark.start.node) || shown.shadowRoot !== null);
    };
    if (isSeen()) return;
    const options = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
    const { parentElement } = mark.start.node;
    // By the prototype: a form answers with a field of that name instead.
    if (parentElement) Element.prototype.scrollIntoView.call(parentElement, options);
    const [box] = boxesOf(mark);
    // A long paragraph has its middle in view now, not yet its mark.
    if (box && (box.top < 0 || box.bottom > view.innerHeight)) {
      view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
    }
  }

  /** The marks that are rendered. Asks for style, so only when it is used. */
  #rendered(): Mark[] {
    const isRendered = renderedParents();
    return [...this.#marks.all()].filter((mark) => stands(mark) && isRendered(mark.start.node));
  }

  /** Where stepping starts without a selection: with what is on screen. */
  #firstFrom(marks: readonly Mark[], direction: 1 | -1): Mark | undefined {
    if (direction === -1) return marks.at(-1);
    return marks.find((mark) => boxesOf(mark).some(({ bottom }) => bottom >= 0)) ?? marks[0];
  }

  #selectionStart(): Place | undefined {
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return undefined;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    return { node: startContainer, offset: startOffset };
  }
}

/** The words around a mark in its flow, white space folded. */
function contextOf(mark: Mark): { before: string; after: string } {
  if (!stands(mark)) return { before: '', after: '' };
  const flow = flowAround(mark.start, {
    before: contextLength,
    after: contextLength + mark.surface.length,
  });
  const at = offsetIn(flow, mark.start) ?? 0;
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  return {
    before: fold(flow.text.slice(0, at)).trimStart().slice(-contextLength),
    after: fold(flow.text.slice(at + mark.surface.length))
      .trimEnd()
      .slice(0, contextLength),
  };
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
    const options = { visibilityProperty: true, opacityProperty: true };
    // By the prototype: a form answers with a field of that name instead.
    const isRendered = Element.prototype.checkVisibility.call(parentElement, options);
    known.set(parentElement, isRendered);
    return isRendered;
  };
}

/**
 * The nearest of the marks behind a place, or before it; the marks are in order. By halves, for on a page of
 * 100,000 siblings comparing takes 0.3 ms.
 */
function nextFrom(marks: readonly Mark[], at: Place, direction: 1 | -1): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    const order = mark ? compareToSpot(mark, at) : 0;
    if (order < 0 || (order === 0 && direction === 1)) low = middle + 1;
    else high = middle;
  }
  return direction === 1 ? marks[low] : marks[low - 1];
}

/** Negative when the mark begins before a place in the document, positive when after, zero when there. */
function compareToSpot(mark: Mark, { node, offset }: Place): number {
  const { start } = mark;
  if (start.node === node) return start.offset - offset;
  const child = node.childNodes[offset];
  // A place in an element lies before its child of that number, or behind all of them.
  if (node.contains(start.node)) {
    if (!child) return -1;
    return child === start.node || child.contains(start.node) ? 1 : compareNodes(start.node, child);
  }
  return compareNodes(start.node, node);
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
