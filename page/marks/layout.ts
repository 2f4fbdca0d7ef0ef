/**
 * How text is laid out, where tag names do not tell: whether two texts are read as one. It asks for computed style
 * and boxes, so it is asked only where a name may stand.
 */
import { isElement, kindOf, parentNodeOf } from './elements.ts';
import { type Spot, textOf } from './flows.ts';

/** Elements that pages lay out as parts of a line, though their tags say blocks. */
const mayBeInLine = new Set(['div', 'p', 'section', 'article', 'li']);

/** How far apart two letters of one word may stand, in heights of the taller one: a drop cap has a margin. */
const widestJoint = 0.35;
/** The same for two words, in heights of the lower one. */
const widestSpace = 0.8;

/**
 * Whether two neighbouring texts of a flow are read apart: an element between them is laid out as a block, or as a
 * part of a line that does not touch the other one. Floats, flex items and what is placed absolutely count as
 * blocks for the browser, but drop caps, headings that come letter by letter and the words of a PDF are such.
 * @param before the last letter of the one.
 * @param after the first letter of the other.
 * @param between what stands between the two: white space.
 */
export function isParted(before: Spot, after: Spot, between: string): boolean {
  const edges = edgesBetween(before.node, after.node);
  if (!edges.some((element) => kindOf(element) === 'block' || isLaidOutAsBlock(element)))
    return false;
  return !touches(before, after, { edges, between });
}

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

/** The elements that end or begin between two texts. */
function edgesBetween(before: Text, after: Text): Element[] {
  const around = new Set<Node>();
  for (let node = parentNodeOf(before); node; node = parentNodeOf(node)) around.add(node);
  const edges: Element[] = [];
  let common = parentNodeOf(after);
  for (; common && !around.has(common); common = parentNodeOf(common)) {
    if (isElement(common)) edges.push(common);
  }
  for (let node = parentNodeOf(before); node && node !== common; node = parentNodeOf(node)) {
    if (isElement(node)) edges.push(node);
  }
  return edges;
}

function isLaidOutAsBlock(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return !/^(?:inline|contents|ruby|none|$)/.test(display);
}

interface Letter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two letters stand on one line with nothing but a joint or a space between. */
function touches(
  before: Spot,
  after: Spot,
  { edges, between }: { edges: readonly Element[]; between: string },
): boolean {
  const first = letterAt(before, edges);
  const second = letterAt(after, edges);
  if (!first || !second) return false;
  const parent = parentNodeOf(before.node);
  const isVertical =
    parent !== null &&
    isElement(parent) &&
    /^(?:vertical|sideways)/.test(getComputedStyle(parent).writingMode);
  const [one, other] = isVertical ? [turned(first), turned(second)] : [first, second];
  const heights = [one.bottom - one.top, other.bottom - other.top];
  const [lower, taller] = [Math.min(...heights), Math.max(...heights)];
  const widest = between === '' ? widestJoint * taller : widestSpace * lower;
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (shared >= lower / 2) {
    const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
    return gap <= widest && gap >= -widest;
  }
  // Lines that are placed one by one, with a break between them for those who copy the text.
  const isNextLine = other.top > one.top && other.top - one.bottom < lower / 2;
  return between.includes('\n') && isNextLine && taller < lower * 1.3 && other.left <= one.left;
}

const turned = ({ left, right, top, bottom }: Letter): Letter => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** The box of a letter where it comes to rest: what an animation has moved is moved back. */
function letterAt({ node, offset }: Spot, edges: readonly Element[]): Letter | undefined {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length));
  const box = range.getClientRects?.()[0];
  if (!box || box.height === 0) return undefined;
  let [x, y] = [0, 0];
  for (const element of edges) {
    const transform = element.contains(node) ? getComputedStyle(element).transform : undefined;
    if (!transform || transform === 'none') continue;
    const { m41, m42 } = new DOMMatrixReadOnly(transform);
    x += m41;
    y += m42;
  }
  const { left, right, top, bottom } = box;
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
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
