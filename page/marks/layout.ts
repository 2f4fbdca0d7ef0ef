/**
 * How text is laid out, where tag names do not tell: whether two texts are read as one. It asks for computed style
 * and boxes, so it is asked only where a name may stand.
 */
import { codeAt, isWordLetter } from '../../mentions/letters.ts';
import { isElement, kindOf, parentNodeOf } from './elements.ts';
import { type Spot, textOf } from './flows.ts';
import { gapOf, lettersOf } from './letter-boxes.ts';

/** Elements that pages lay out as parts of a line, though their tags say blocks. */
const mayBeInLine = new Set(['div', 'p', 'section', 'article', 'li']);

/**
 * How far apart two letters of one word may stand where one of them is a text of its own, in heights of the taller
 * one: a drop cap has a margin, and so may the letters of a heading.
 */
const widestJoint = 0.35;
/** The same where both are of longer texts, in heights of the lower one: less than a space takes. */
const widestSeam = 0.17;
/** The same for what inline elements have around their text, in font sizes: the ground of what is marked is wider. */
const widestPadding = 0.24;
/** The same for two words, in heights of the lower one. */
const widestSpace = 0.8;
/** Letters of one size differ in height by no more than this, whatever their fonts. */
const mostUneven = 1.3;

/** How two texts are read: as one word, or as one line, as two words, or each for itself. */
export type Joint = 'joined' | 'spaced' | 'apart';

/**
 * How two neighbouring texts of a flow are read. They are apart where an element between them is laid out as a block,
 * or as a part of a line that does not touch the other one. Floats, flex items and what is placed absolutely count as
 * blocks for the browser, but drop caps, headings that come letter by letter and the words of a PDF are such. Words
 * with nothing between are read as two, or apart, where the page sets them so, as with labels and icons.
 * @param before the last letter of the one.
 * @param after the first letter of the other.
 * @param between what stands between the two: white space.
 */
export function jointOf(before: Spot, after: Spot, between: string): Joint {
  const { ended, begun } = edgesBetween(before.node, after.node);
  const edges = [...begun, ...ended];
  const joinsWords = between === '' && isWordLetterAt(before) && isWordLetterAt(after);
  if (edges.some((element) => kindOf(element) === 'block' || isLaidOutAsBlock(element))) {
    if (touches(before, after, { edges, between })) return 'joined';
    return joinsWords && standsApart(before, after, edges) === 'spaced' ? 'spaced' : 'apart';
  }
  return joinsWords ? seamOf(before, after, { ended, begun }) : 'joined';
}

function isWordLetterAt({ node, offset }: Spot): boolean {
  return isWordLetter(codeAt(textOf(node, offset, offset + 1), 0));
}

/** Whether a text is the raised number of a note, which parts no name. */
export function isFootnote(text: Text): boolean {
  return text.length <= mostOfNote && noteNumber.test(text.data) && isIn(text, 'sup');
}

const mostOfNote = 5;
const noteNumber = /^\[?\d{1,3}\]?$/;

function isIn(text: Text, localName: string): boolean {
  let node = parentNodeOf(text);
  while (node && isElement(node) && kindOf(node) === 'inline') {
    if (node.localName === localName) return true;
    node = parentNodeOf(node);
  }
  return false;
}

/** What ends and what begins between two texts, from the inside out. */
interface Edges {
  readonly ended: readonly Element[];
  readonly begun: readonly Element[];
}

/**
 * How inline elements join the letters at their edges, where nothing stands between these. They are set apart by what
 * is around their text, by a text of their style, as a list with commas has it, or by the font of an icon.
 */
function seamOf(before: Spot, after: Spot, { ended, begun }: Edges): Joint {
  let padding = 0;
  let isAtomic = false;
  for (const [elements, side, pseudo] of [
    [ended, 'end', '::after'],
    [begun, 'start', '::before'],
  ] as const) {
    for (const element of elements) {
      const style = getComputedStyle(element);
      if (iconFont.test(style.fontFamily)) return 'apart';
      if (drawnText.test(getComputedStyle(element, pseudo).content)) return 'apart';
      padding += lengthOf(style, `margin-inline-${side}`);
      padding += lengthOf(style, `padding-inline-${side}`);
      padding += lengthOf(style, `border-inline-${side}-width`);
      isAtomic ||= /^inline-/.test(style.display);
    }
  }
  const sizes = [before, after].map(({ node }) => fontSizeOf(node));
  if (isAlone(before) || isAlone(after)) {
    return padding > widestJoint * Math.max(...sizes) ? 'apart' : 'joined';
  }
  const size = Math.min(...sizes);
  if (padding > widestPadding * size) return padding > widestSpace * size ? 'apart' : 'spaced';
  return isAtomic ? standsApart(before, after, [...begun, ...ended]) : 'joined';
}

/** The fonts whose words are drawn as pictures, where they come first: others name them for what theirs lack. */
const iconFont = /^[^,]*(?:icon|symbols)/i;
/** A content of a pseudo-element that is written out and has a width. */
const drawnText = /^"[^"]*[^"\u200b\ufeff]/;

const lengthOf = (style: CSSStyleDeclaration, property: string) =>
  Number.parseFloat(style.getPropertyValue(property)) || 0;

function fontSizeOf(text: Text): number {
  const parent = parentNodeOf(text);
  return parent && isElement(parent) ? lengthOf(getComputedStyle(parent), 'font-size') : 0;
}

/** Whether a letter is a text of its own. */
const isAlone = ({ node }: Spot) => node.length === 1;

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

function edgesBetween(before: Text, after: Text): Edges {
  const around = new Set<Node>();
  for (let node = parentNodeOf(before); node; node = parentNodeOf(node)) around.add(node);
  const begun: Element[] = [];
  let common = parentNodeOf(after);
  for (; common && !around.has(common); common = parentNodeOf(common)) {
    if (isElement(common)) begun.push(common);
  }
  const ended: Element[] = [];
  for (let node = parentNodeOf(before); node && node !== common; node = parentNodeOf(node)) {
    if (isElement(node)) ended.push(node);
  }
  return { ended, begun };
}

function isLaidOutAsBlock(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return !/^(?:inline|contents|ruby|none|$)/.test(display);
}

/** Whether two letters stand on one line with nothing but a joint or a space between. */
function touches(
  before: Spot,
  after: Spot,
  { edges, between }: { edges: readonly Element[]; between: string },
): boolean {
  const pair = lettersOf(before, after, edges);
  if (!pair) return false;
  const { one, other, lower, taller } = pair;
  const isJoint = isAlone(before) || isAlone(after) || taller > mostUneven * lower;
  const widestInWord = isJoint ? widestJoint * taller : widestSeam * lower;
  const widest = between === '' ? widestInWord : widestSpace * lower;
  const gap = gapOf(pair);
  if (gap !== undefined) return gap <= widest && gap >= -widest;
  // Lines that are placed one by one, with a break between them for those who copy the text.
  const isNextLine = other.top > one.top && other.top - one.bottom < lower / 2;
  return (
    between.includes('\n') && isNextLine && taller < mostUneven * lower && other.left <= one.left
  );
}

/** The same as far as the gap between two letters on one line tells. */
function standsApart(before: Spot, after: Spot, edges: readonly Element[]): Joint {
  const pair = lettersOf(before, after, edges);
  const gap = (pair && gapOf(pair)) ?? 0;
  if (!pair || gap <= widestSeam * pair.lower) return 'joined';
  return gap > widestSpace * pair.lower ? 'apart' : 'spaced';
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
