/** Selectors for elements by their positions, for the sheet that paints marks. */
import { firstWhere } from '../../mentions/first-where.ts';
import { isElement, parentNodeOf } from './elements.ts';

/** Ids that need no escape; another element is as good an anchor. */
const plainId = /^[A-Za-z][\w-]*$/;

/** From one sibling this many steps back are taken to count; a longer way is halved instead. */
const mostSteps = 100;

/** A path of more steps makes Chromium's style engine overflow its stack: at 10,000 its tab crashes. Parsers nest 512. */
const longestPath = 1_000;

/** Of the children of an element, the one that was counted last, and its number. */
type Counted = Map<Node, { readonly child: Element; readonly number: number }>;

/**
 * For each element a path of tags and child numbers, from the nearest ancestor with an id or from the root.
 * Each step names a tag, without which Chromium asks every element of the page whether it is meant (8,000
 * elements, 50 paths: 5 ms with tags, 50 without).
 * @param elements best in document order, for each sibling is counted on from the one before: 40 at the end
 *   of a list of 100,000 take 6 ms so, and 119 where each is counted from the first.
 * @returns undefined where one lies too deep for a path.
 */
export function positionsOf(elements: readonly Element[]): string[] | undefined {
  const counted: Counted = new Map();
  const paths: string[] = [];
  for (const element of elements) {
    const path = positionOf(element, counted);
    if (path === undefined) return undefined;
    paths.push(path);
  }
  return paths;
}

function positionOf(element: Element, counted: Counted): string | undefined {
  let path = '';
  let steps = 0;
  for (let step: Node | null = element; step && isElement(step); ) {
    if (plainId.test(step.id)) return `#${step.id}${path}`;
    if (step === step.ownerDocument.documentElement) return `:root${path}`;
    steps += 1;
    if (steps > longestPath) return undefined;
    const parent = parentNodeOf(step);
    const number = parent ? childNumber({ child: step, parent, counted }) : 1;
    path = `>${CSS.escape(step.localName)}:nth-child(${number})${path}`;
    step = parent;
  }
  return path;
}

function childNumber({
  child,
  parent,
  counted,
}: {
  child: Element;
  parent: ParentNode & Node;
  counted: Counted;
}): number {
  const number = numberFromNear(child, counted.get(parent)) ?? numberAmong(parent, child);
  counted.set(parent, { child, number });
  return number;
}

/** Undefined where neither the first child nor the one counted last is near. */
function numberFromNear(
  child: Element,
  last: { readonly child: Element; readonly number: number } | undefined,
): number | undefined {
  let before: Element | null = child;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (before === last?.child) return last.number + steps;
    before = before.previousElementSibling;
    if (!before) return steps + 1;
  }
  return undefined;
}

/** By halves: Chromium makes an object for each sibling that a script steps over, and none for those between. */
function numberAmong({ children }: ParentNode, child: Element): number {
  const isReached = (index: number) =>
    children[index]?.compareDocumentPosition(child) !== Node.DOCUMENT_POSITION_FOLLOWING;
  return firstWhere(children.length, isReached) + 1;
}
