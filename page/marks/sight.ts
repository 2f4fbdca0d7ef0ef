import { textAndCdata } from '../cuts.ts';
import { isBesidePage, isCutToNothing } from './clips.ts';
import { isElement, kindOf, parentNodeOf } from './elements.ts';

/** An element with more text than this, in UTF-16 code units, or with more text nodes, is not one line. */
const mostAround = 600;
const mostTexts = 600;
/** So many elements around a text are looked at. */
const highestUp = 6;

/**
 * What is seen of a text's line. It asks for computed style, so only where a name may stand; and each element is
 * looked at once, until the page has its turn: texts of one page share most of theirs.
 */
export class Sight {
  readonly #hides = new Map<Element, boolean>();
  /** Empty for an element that holds too much. */
  readonly #texts = new Map<Element, string>();

  /** To be called when the page may have changed. */
  forget(): void {
    this.#hides.clear();
    this.#texts.clear();
  }

  /**
   * Whether a text is kept from the eye by an inline element around it: a word between that no reader sees parts no
   * name. What leaves a gap where it would stand does part it. Of a text that is hidden with all around it, as in a
   * menu that is shut, the answer is no.
   */
  isHiddenInLine(text: Text): boolean {
    const path: Element[] = [];
    let isHidden: boolean | undefined;
    let node = parentNodeOf(text);
    while (isHidden === undefined && node && isElement(node)) {
      isHidden = this.#hides.get(node) ?? hidesInLine(node);
      path.push(node);
      node = parentNodeOf(node);
    }
    isHidden ??= false;
    for (const element of path) this.#hides.set(element, isHidden);
    return isHidden;
  }

  /** The text of the nearest element around that holds more than a node's own flow; empty where that is much. */
  textAround(node: Text, ownLength: number): string {
    let parent = parentNodeOf(node);
    for (let steps = 0; parent && isElement(parent) && steps < highestUp; steps += 1) {
      const text = this.#textOf(parent);
      if (text === '' || text.trim().length > ownLength) return text;
      parent = parentNodeOf(parent);
    }
    return '';
  }

  #textOf(element: Element): string {
    let text = this.#texts.get(element);
    if (text === undefined) {
      text = shortTextOf(element);
      this.#texts.set(element, text);
    }
    return text;
  }
}

/** The text of an element; empty where it is long. `textContent` would make all of it first, which may be the page's. */
function shortTextOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, textAndCdata);
  let text = '';
  for (let count = 0; walker.nextNode(); count += 1) {
    const node = walker.currentNode as Text;
    if (count > mostTexts || text.length + node.length > mostAround) return '';
    text += node.data;
  }
  return text;
}

/**
 * Whether an element hides what is in it from its line; undefined where one around it may. Each property of a style
 * takes half a microsecond, so no more of them are read than needed.
 */
function hidesInLine(element: Element): boolean | undefined {
  if (kindOf(element) !== 'inline') return false;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.fontSize === '0px' || isCutToNothing(style)) return true;
  const { position } = style;
  const isOut = position === 'absolute' || position === 'fixed';
  const cuts = display !== 'inline' && /hidden|clip/.test(style.overflowX);
  if (!isOut && !cuts) return undefined;
  const box = element.getBoundingClientRect();
  const { bottom, width, height } = box;
  if (cuts && (width <= 1 || height <= 1)) return true;
  if (!isOut) return undefined;
  if (style.opacity === '0' || style.visibility !== 'visible') return true;
  const isNothing = width === 0 && height === 0;
  return isNothing || isBesidePage(box) || bottom + scrollY < 0 || undefined;
}
