/**
 * Editors that draw the lines which a reader types into a field that is hardly seen: a tiny one that follows the
 * caret (as in the editors of code), or one whose letters are transparent and lie over the drawn ones. And grounds of
 * fields that are seen: the same words once more under the field, to colour some of them. Their text is typed and not
 * read, though no attribute says so.
 */
import { isElement, parentOf } from './elements.ts';
import { contains, holderOf } from './holders.ts';
import { isShown } from './shown.ts';

/** So many elements around a text are looked at for such a field: CodeMirror 5 has eleven around a coloured word. */
const highestUp = 14;
/** So many fields of a page are asked, and so many inputs are looked through for them. */
const mostFields = 50;
const mostInputs = 500;
/** So large the field of an editor may be that no one sees, in CSS pixels. */
const tinyPx = 4;
/** The longest text of a field that is looked for under it, in UTF-16 code units. */
const longestTyped = 20_000;
/** The types of inputs that take any text; one without a type is of the first. */
const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email']);
/** What an editor lies in, and is no part of: the page, a form, running text. */
const outside = /^(?:body|html|main|article|form|p|li|td)$/;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The fields of a document or shadow root. */
interface Fields {
  /** Those that can be typed into and yet are not seen. */
  readonly unseen: readonly Field[];
  /** Those that are seen, can be typed into and hold a text, each with its text. */
  readonly filled: readonly Typed[];
}

interface Typed {
  readonly field: Field;
  readonly value: string;
}

/** The editors of a page, as it is until `forget` is called. Asks for style and boxes of its fields, once. */
export class Editors {
  readonly #fields = new Map<Node, Fields>();

  /** To be called when the page may have changed. */
  forget(): void {
    this.#fields.clear();
  }

  /** Whether a text is a line that an editor has drawn, or the ground of a field. To be asked of texts with names alone. */
  draw(text: Text): boolean {
    const { unseen: fields, filled } = this.#fieldsIn(text.getRootNode());
    if (filled.some((typed) => isGround(text, typed))) return true;
    if (fields.length === 0) return false;
    let node: Node | null = parentOf(text);
    const isItsField = (field: HTMLElement) => isOfSeveralLines(field) || liesOver(field, text);
    for (let steps = 0; node && steps < highestUp; steps += 1, node = parentOf(node)) {
      const around: Node = node;
      if (!isElement(around) || outside.test(around.localName)) return false;
      const isDrawn = fields.some(
        (field) => around.contains(field) && liesIn(field, around) && isItsField(field),
      );
      if (isDrawn) return true;
    }
    return false;
  }

  #fieldsIn(root: Node): Fields {
    const known = this.#fields.get(root);
    if (known) return known;
    const all = fieldsIn(root);
    const filled = all
      .filter((field) => !field.matches(untyped) && isShown(field))
      .map((field) => ({ field, value: field.value }))
      .filter(({ value }) => value !== '' && value.length <= longestTyped);
    const fields = { unseen: all.filter(isUnseenField), filled };
    this.#fields.set(root, fields);
    return fields;
  }
}

/** The first fields that readers may type a text into, under a document or shadow root. */
function fieldsIn(root: Node): Field[] {
  const fields: Field[] = [];
  for (const list of listsIn(root)) {
    for (let index = 0; index < Math.min(list.length, mostInputs); index += 1) {
      const field = list[index];
      if (field && (isOfSeveralLines(field) || textTypes.has(field.type))) fields.push(field);
      if (fields.length === mostFields) return fields;
    }
  }
  return fields;
}

function listsIn(root: Node): ArrayLike<Field>[] {
  if (root instanceof ShadowRoot)
    return [root.querySelectorAll('textarea'), root.querySelectorAll('input')];
  if (!(root instanceof Document)) return [];
  // Lists that the browser keeps.
  return [root.getElementsByTagName('textarea'), root.getElementsByTagName('input')];
}

/** What a field says that cannot be typed into. Editors whose text is only read keep such a field for its keys. */
const untyped = ':disabled, [readonly], [aria-readonly="true"]';

/** Whether a field can be typed into and yet is not seen. Traps for robots cannot be reached by Tab. */
function isUnseenField(field: HTMLElement): boolean {
  if (field.tabIndex < 0 || field.matches(untyped) || !field.checkVisibility()) return false;
  const style = getComputedStyle(field);
  if (style.visibility !== 'visible') return false;
  if (Number(style.opacity) < 0.1 || hasClearLetters(style)) return true;
  return [field, field.parentElement].some((element) => {
    if (!element || !isOfSeveralLines(field)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width <= tinyPx || height <= tinyPx;
  });
}

/** Whether the letters of a style are transparent. */
export function hasClearLetters(style: CSSStyleDeclaration): boolean {
  const isClear = (color: string) => /^(?:transparent|rgba\(.*, 0\))$/.test(color);
  const letters = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return isClear(letters) || isClear(style.color);
}

const isOfSeveralLines = (field: Element) => field.localName === 'textarea';

/** Whether a field covers the middle of the element that a text stands in. */
function liesOver(field: Element, { parentElement }: Text): boolean {
  if (!parentElement) return false;
  const { left, right, top, bottom } = field.getBoundingClientRect();
  const drawn = parentElement.getBoundingClientRect();
  const middle = (drawn.top + drawn.bottom) / 2;
  return drawn.left >= left - tinyPx && drawn.left <= right && middle >= top && middle <= bottom;
}

/** Whether a text is a part of what a field holds, and lies under it, or where its own text is scrolled to. */
function isGround(text: Text, { field, value }: Typed): boolean {
  if (text.length > longestTyped || !value.includes(text.data.trim())) return false;
  const placedIn = holderOf(field);
  const holder = placedIn === document.body ? field.parentElement : placedIn;
  if (!holder || !contains(holder, text)) return false;
  const range = document.createRange();
  range.selectNode(text);
  const [line] = range.getClientRects();
  if (!line) return false;
  const { left, right, top, height } = field.getBoundingClientRect();
  const begin = top - field.scrollTop;
  const middle = (line.top + line.bottom) / 2;
  const fits = line.left >= left - tinyPx && line.right <= right + tinyPx;
  return fits && middle >= begin && middle <= begin + Math.max(height, field.scrollHeight);
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
