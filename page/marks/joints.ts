/**
 * How two texts side by side are read: as one word, as two, or each for itself. It asks for computed style and boxes,
 * so it is asked only where a name may stand.
 */
import { codeAt, isWordLetter } from '../../mentions/letters.ts';
import { isElement, kindOf, parentNodeOf } from './elements.ts';
import { type Spot, textOf } from './flows.ts';
import { gapOf, lettersOf } from './letter-boxes.ts';

/**
 * How far apart two letters of one word may stand where one of them is a text of its own, in heights of the taller
 * one: a drop cap has a margin, and so may the letters of a heading.
 */
const widestJoint = 0.35;
/**
 * The same where both are of longer texts, in heights of the lower one: less than a space takes, and more than a word
 * that is marked out has around it.
 */
const widestSeam = 0.19;
/** The same for two words, in heights of the lower one. */
const widestSpace = 0.8;
/** How high the box of a letter is, in font sizes. */
const letterHeight = 1.2;
/** Letters of one size differ in height by no more than this, whatever their fonts. */
const mostUneven = 1.3;

/** How two texts are read: as one word, or as one line, as two words, or each for itself. */
export type Joint = 'joined' | 'spaced' | 'apart';

/** Tells how texts are joined. Each joint is looked at once, until the page has its turn. */
export class Joints {
  readonly #known = new Map<Text, { readonly before: Text; readonly joint: Joint }>();

  /** To be called when the page may have changed. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * How two neighbouring texts of a flow are read. They are apart where an element between them is laid out as a
   * block, or as a part of a line that does not touch the other one. Floats, flex items and what is placed absolutely
   * count as blocks for the browser, but drop caps, headings that come letter by letter and the words of a PDF are
   * such. Words with nothing between are read as two, or apart, where the page sets them so, as labels and icons.
   * @param before the last letter of the one.
   * @param after the first letter of the other.
   * @param between what stands between the two: white space.
   */
  of(before: Spot, after: Spot, between: string): Joint {
    const known = between === '' ? this.#known.get(after.node) : undefined;
    if (known?.before === before.node) return known.joint;
    const joint = jointOf(before, after, between);
    if (between === '') this.#known.set(after.node, { before: before.node, joint });
    return joint;
  }
}

function jointOf(before: Spot, after: Spot, between: string): Joint {
  const { ended, begun } = edgesBetween(before.node, after.node);
  const edges = [...begun, ...ended];
  const areBlocks = edges.some(
    (element) => kindOf(element) === 'block' || isLaidOutAsBlock(element),
  );
  if (areBlocks) return seamOfBlocks(before, after, { edges, between });
  const joinsWords = between === '' && isWordLetterAt(before) && isWordLetterAt(after);
  return joinsWords ? seamOf(before, after, { ended, begun }) : 'joined';
}

function isWordLetterAt({ node, offset }: Spot): boolean {
  return isWordLetter(codeAt(textOf(node, offset, offset + 1), 0));
}

/** What ends and what begins between two texts, from the inside out. */
interface Edges {
  readonly ended: readonly Element[];
  readonly begun: readonly Element[];
}

/**
 * How inline elements join the letters at their edges, where nothing stands between these. What is around the text of
 * the elements tells, and not the gap: a line may break there, or run to the other side. Boxes within a line may be
 * wider than their text.
 */
function seamOf(before: Spot, after: Spot, { ended, begun }: Edges): Joint {
  const edges = [...begun, ...ended];
  const styles = edges.map((element) => getComputedStyle(element));
  if (styles.some(({ fontFamily }) => iconFont.test(fontFamily))) return 'apart';
  if (hasTextOfStyle({ ended, begun })) return 'apart';
  const size = Math.min(fontSizeOf(before.node), fontSizeOf(after.node)) * letterHeight;
  const gap = spaceAt(ended, 'end') + spaceAt(begun, 'start');
  const joint = jointOfGap(before, after, { lower: size, taller: size, gap });
  const hasBoxes = joint === 'joined' && styles.some(({ display }) => /^inline-/.test(display));
  return hasBoxes ? seamOfBoxes(before, after, edges) : joint;
}

/** The same by the boxes of the two letters, where they stand on one line. */
function seamOfBoxes(before: Spot, after: Spot, edges: readonly Element[]): Joint {
  const pair = lettersOf(before, after, edges);
  return pair ? jointOfGap(before, after, { ...pair, gap: gapOf(pair) ?? 0 }) : 'joined';
}

function spaceAt(elements: readonly Element[], side: 'end' | 'start'): number {
  let length = 0;
  for (const element of elements) {
    const style = getComputedStyle(element);
    for (const of of [
      `margin-inline-${side}`,
      `padding-inline-${side}`,
      `border-inline-${side}-width`,
    ]) {
      length += lengthOf(style, of);
    }
  }
  return length;
}

/** How a gap between two letters of a line joins them, where nothing else stands between. */
function jointOfGap(
  before: Spot,
  after: Spot,
  { lower, taller, gap }: { lower: number; taller: number; gap: number },
): Joint {
  const isJoint = isAlone(before) || isAlone(after) || taller > mostUneven * lower;
  if (gap <= (isJoint ? widestJoint * taller : widestSeam * lower)) return 'joined';
  return isJoint || gap > widestSpace * lower ? 'apart' : 'spaced';
}

/** Whether a text of their style stands between the elements, as in a list whose commas come from there. */
function hasTextOfStyle({ ended, begun }: Edges): boolean {
  const has = (element: Element, pseudo: string) =>
    drawnText.test(getComputedStyle(element, pseudo).content);
  return (
    ended.some((element) => has(element, '::after')) ||
    begun.some((element) => has(element, '::before'))
  );
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

/** How letters at the edges of blocks are joined: as parts of one line, or not at all. */
function seamOfBlocks(
  before: Spot,
  after: Spot,
  { edges, between }: { edges: readonly Element[]; between: string },
): Joint {
  const pair = lettersOf(before, after, edges);
  if (!pair) return 'apart';
  const { one, other, lower, taller } = pair;
  const gap = gapOf(pair);
  if (gap !== undefined) {
    if (between !== '') return Math.abs(gap) <= widestSpace * lower ? 'joined' : 'apart';
    const joint = jointOfGap(before, after, { ...pair, gap: Math.abs(gap) });
    const areWords = gap > 0 && isWordLetterAt(before) && isWordLetterAt(after);
    return joint === 'spaced' && !areWords ? 'apart' : joint;
  }
  // Lines that are placed one by one, with a break between them for those who copy the text.
  const isNextLine = other.top > one.top && other.top - one.bottom < lower / 2;
  const isBelow = isNextLine && taller < mostUneven * lower && other.left <= one.left;
  return between.includes('\n') && isBelow ? 'joined' : 'apart';
}
