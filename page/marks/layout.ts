/**
 * How text is laid out, where tag names do not tell: what is a part of a line, and which white space is drawn. It asks
 * for computed style, so it is asked only where a name may stand.
 */
import { isElement, parentNodeOf } from './elements.ts';
import { type Spot, textOf } from './flows.ts';

/** Elements that pages lay out as parts of a line, though their tags say blocks. */
const mayBeInLine = new Set(['div', 'p', 'section', 'article', 'li']);

/** Whether an element whose tag says block may be a part of a line: then its neighbours are read with it. */
export function mayBePartOfLine(element: Element): boolean {
  if (!mayBeInLine.has(element.localName)) return false;
  const style = getComputedStyle(element);
  // All is empty for what is not laid out: it stands in the host of a shadow root, and in no slot.
  if (!style.display) return false;
  if (/^inline/.test(style.display) || style.float !== 'none') return true;
  if (style.position === 'absolute' || style.position === 'fixed') return true;
  const parent = parentNodeOf(element);
  const around = parent && isElement(parent) ? getComputedStyle(parent).display : undefined;
  return /flex|grid/.test(around ?? '');
}

/** Whether a text is white space between the items of a row, which the browser does not draw. */
export function isSpaceOfSource(text: Text): boolean {
  if (text.length > mostSpace || text.data.trim() !== '') return false;
  const parent = parentNodeOf(text);
  const display = parent && isElement(parent) ? getComputedStyle(parent).display : undefined;
  return /flex|grid/.test(display ?? '');
}

/** White space at the ends of a text beyond this, in UTF-16 code units, is as good as a text of its own. */
const mostSpace = 200;

/** A spot at the last letter of a stretch of a text that is no white space; undefined where there is none. */
export function lastLetter(node: Text, from: number, to: number): Spot | undefined {
  const begin = Math.max(from, to - mostSpace);
  const { length } = textOf(node, begin, to).trimEnd();
  return length === 0 ? undefined : { node, offset: begin + length - 1 };
}

/** The same for the first one. */
export function firstLetter(node: Text, from: number, to: number): Spot | undefined {
  const text = textOf(node, from, Math.min(to, from + mostSpace));
  const { length } = text.trimStart();
  return length === 0 ? undefined : { node, offset: from + text.length - length };
}
