/**
 * Editors that draw the lines which a reader types into a field that is hardly seen: a tiny one that follows the
 * caret (as in the editors of code), or one whose letters are transparent and lie over the drawn ones. Their text is
 * typed and not read, though no attribute says so.
 */
import { isElement, parentOf } from './elements.ts';

/** So many elements around a text are looked at for such a field. */
const highestUp = 8;
/** On a page with more fields none is an editor's that anyone could tell. */
const mostFields = 50;
/** So large the field of an editor may be that no one sees, in CSS pixels. */
const tinyPx = 4;
/** What an editor lies in, and is no part of: the page, a form, running text. */
const outside = /^(?:body|html|main|article|form|p|li|td)$/;

/** The editors of a page, as it is until `forget` is called. Asks for style and boxes of its fields, once. */
export class Editors {
  readonly #unseen = new Map<Node, readonly HTMLElement[]>();

  /** To be called when the page may have changed. */
  forget(): void {
    this.#unseen.clear();
  }

  /** Whether a text is a line that an editor has drawn. To be asked of texts with names alone. */
  draw(text: Text): boolean {
    const fields = this.#fieldsIn(text.getRootNode());
    if (fields.length === 0) return false;
    let node: Node | null = parentOf(text);
    for (let steps = 0; node && steps < highestUp; steps += 1, node = parentOf(node)) {
      const around: Node = node;
      if (!isElement(around) || outside.test(around.localName)) return false;
      if (fields.some((field) => around.contains(field) && liesIn(field, around))) return true;
    }
    return false;
  }

  #fieldsIn(root: Node): readonly HTMLElement[] {
    const known = this.#unseen.get(root);
    if (known) return known;
    let unseen: HTMLElement[] = [];
    // A list that the browser keeps: a page without a field is asked nothing more.
    if (root instanceof Document && root.getElementsByTagName('textarea').length > 0) {
      const fields = [...root.getElementsByTagName('textarea')].slice(0, mostFields);
      unseen = fields.filter(isUnseenField);
    }
    this.#unseen.set(root, unseen);
    return unseen;
  }
}

/** Whether a field can be typed into and yet is not seen. Traps for robots cannot be reached by Tab. */
function isUnseenField(field: HTMLElement): boolean {
  if (field.tabIndex < 0 || field.matches(':disabled') || !field.checkVisibility()) return false;
  const style = getComputedStyle(field);
  if (style.visibility !== 'visible') return false;
  const isClear = (color: string) => /^(?:transparent|rgba\(.*, 0\))$/.test(color);
  const letters = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (Number(style.opacity) < 0.1 || isClear(letters) || isClear(style.color)) return true;
  return [field, field.parentElement].some((element) => {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return width <= tinyPx || height <= tinyPx;
  });
}

function liesIn(field: Element, around: Element): boolean {
  const inner = field.getBoundingClientRect();
  const outer = around.getBoundingClientRect();
  return (
    inner.left >= outer.left - tinyPx &&
    inner.left <= outer.right &&
    inner.top >= outer.top - tinyPx &&
    inner.top <= outer.bottom
  );
}
