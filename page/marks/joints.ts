/**
 * How two texts side by side are read: as one word, as two, or each for itself. It asks for computed style and boxes,
 * so it is asked only where a name may stand.
 */
import { codeAt, isUpperCase, isWordLetter } from '../../mentions/letters.ts';
import { isElement, kindOf, parentNodeOf, parentOf } from './elements.ts';
import { type Spot, textOf } from './flows.ts';
import { gapOf, lettersOf, type Pair } from './letter-boxes.ts';

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

/** `joined`: read on as if nothing were between. `spaced`: as two words. `apart`: each for itself. */
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

const codeOf = ({ node, offset }: Spot) => codeAt(textOf(node, offset, offset + 1), 0);
const isWordLetterAt = (spot: Spot) => isWordLetter(codeOf(spot));
const isCapital = (spot: Spot) => isUpperCase(codeOf(spot));

/** What ends and what begins between two texts, each from the inside out. */
interface Edges {
  readonly ended: readonly Element[];
  readonly begun: readonly Element[];
}

/**
 * How inline elements join the letters at their edges, where nothing stands between these. What is around the text of
 * the elements tells first, for a line may break between them or run to the other side; the boxes of the letters are
 * asked for only where an element may be wider than its text.
 */
function seamOf(before: Spot, after: Spot, { ended, begun }: Edges): Joint {
  const edges = [...begun, ...ended];
  const styles = edges.map((element) => getComputedStyle(element));
  if (styles.some(({ fontFamily }) => iconFont.test(fontFamily))) return 'apart';
  const byText = seamOfText({ ended, begun });
  if (byText !== 'joined') return byText;
  const joint = seamOfSpace(before, after, { ended, begun });
  const hasBoxes = joint === 'joined' && styles.some(({ display }) => /^inline-/.test(display));
  return hasBoxes ? seamOfBoxes(before, after, edges) : joint;
}

/** The same by the margins, borders and padding between the two. */
function seamOfSpace(before: Spot, after: Spot, { ended, begun }: Edges): Joint {
  const sizes = [before, after].map(({ node }) => fontSizeOf(node) * letterHeight);
  const lower = Math.min(...sizes);
  const taller = isAlone(before) || isAlone(after) ? Math.max(...sizes) : lower;
  const [one, other] = [spaceAt(ended, 'end'), spaceAt(begun, 'start')];
  const gap = one.margin + one.padding + other.margin + other.padding;
  // A word of which a part is marked out goes on in small letters.
  const isPart = gap === one.padding || gap === other.padding;
  if (isPart && !isCapital(after)) return gap > widestSpace * lower ? 'apart' : 'joined';
  return jointOfGap(before, after, { lower, taller, gap });
}

/** The same by the boxes of the two letters. Two words in boxes of their own may stand on two lines. */
function seamOfBoxes(before: Spot, after: Spot, edges: readonly Element[]): Joint {
  const pair = lettersOf(before, after, edges);
  if (!pair) return 'joined';
  const gap = gapOf(pair);
  if (gap === undefined) return isAlone(before) || isAlone(after) ? 'joined' : 'apart';
  return jointOfGap(before, after, { ...pair, gap });
}

/** What elements have around their text on one of its sides, in CSS pixels; its borders count as padding. */
function spaceAt(elements: readonly Element[], side: 'end' | 'start') {
  let [margin, padding] = [0, 0];
  for (const element of elements) {
    const style = getComputedStyle(element);
    margin += lengthOf(style, `margin-inline-${side}`);
    padding += lengthOf(style, `padding-inline-${side}`);
    padding += lengthOf(style, `border-inline-${side}-width`);
  }
  return { margin, padding };
}

/** How a gap between two letters of a line joins them, where nothing else stands between. */
function jointOfGap(
  before: Spot,
  after: Spot,
  { lower, taller, gap }: { lower: number; taller: number; gap: number },
): Joint {
  const areWords = isWordLetterAt(before) && isWordLetterAt(after);
  const isJoint = !areWords || isAlone(before) || isAlone(after) || taller > mostUneven * lower;
  if (gap <= (isJoint ? widestJoint * taller : widestSeam * lower)) return 'joined';
  return isJoint || gap > widestSpace * lower ? 'apart' : 'spaced';
}

/** How texts of their style set elements apart, as in a list whose commas come from there. */
function seamOfText({ ended, begun }: Edges): Joint {
  const texts = [
    ...ended.map((element) => textOfStyle(element, '::after')),
    ...begun.map((element) => textOfStyle(element, '::before')),
  ].filter((text) => text !== '');
  if (texts.length === 0) return 'joined';
  return texts.some((text) => text.trim() !== '') ? 'apart' : 'spaced';
}

/** The text that the style of an element puts into its line. */
function textOfStyle(element: Element, pseudo: string): string {
  const style = getComputedStyle(element, pseudo);
  const [, text = ''] = writtenText.exec(style.content) ?? [];
  if (text === '' || style.display === 'none' || style.visibility !== 'visible') return '';
  const isInLine = style.cssFloat === 'none' && !/absolute|fixed/.test(style.position);
  return isInLine ? text.replace(withoutWidth, '') : '';
}

/** The fonts whose words are drawn as pictures, where they come first: others name them for what theirs lack. */
const iconFont = /^[^,]*\b(?:icons?|symbols)\b/i;
/** A content of a pseudo-element that is written out. */
const writtenText = /^"(.*)"$/s;
const withoutWidth = /[\u200b\ufeff]/g;

const lengthOf = (style: CSSStyleDeclaration, property: string) =>
  Number.parseFloat(style.getPropertyValue(property)) || 0;

function fontSizeOf(text: Text): number {
  const parent = parentOf(text);
  return parent && isElement(parent) ? lengthOf(getComputedStyle(parent), 'font-size') : 0;
}

/** Whether a letter is a text of its own. */
const isAlone = ({ node }: Spot) => node.length === 1;

/** The elements that end or begin between two texts. */
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
    if (gap < 0) return -gap <= widestJoint * taller ? 'joined' : 'apart';
    const joint = jointOfGap(before, after, { ...pair, gap });
    if (joint === 'joined' || isBoxedCap(before, after, { edges, pair })) return 'joined';
    return joint;
  }
  // Lines that are placed one by one, with a break between them for those who copy the text.
  const isNextLine = other.top > one.top && other.top - one.bottom < lower / 2;
  const isBelow = isNextLine && taller < mostUneven * lower && other.left <= one.left;
  return between.includes('\n') && isBelow ? 'joined' : 'apart';
}

/**
 * Whether a letter is the drop cap of the word behind it, in a box of its own that is wider than the letter. A small
 * letter, a figure, or a capital before another one is the number of an item.
 */
function isBoxedCap(
  before: Spot,
  after: Spot,
  { edges, pair: { other, lower } }: { edges: readonly Element[]; pair: Pair },
): boolean {
  const isCap = isAlone(before) && (isCapital(before) || !isWordLetterAt(before));
  if (!isCap || isCapital(after)) return false;
  const cap = edges.find((element) => getComputedStyle(element).float !== 'none');
  if (!cap?.contains(before.node)) return false;
  const box = cap.getBoundingClientRect();
  const isBeside = other.top < box.bottom && other.bottom > box.top;
  const gap = Math.max(other.left, box.left) - Math.min(other.right, box.right);
  return isBeside && gap <= widestSpace * lower;
}
