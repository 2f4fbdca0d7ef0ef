/** Which elements with marks lie at a point of the window, also under what takes the pointer there. */
import { holdersOf, isWithin } from './holders.ts';
import type { Marks } from './marks.ts';
import { isIn, type LayersIn, type Point } from './point.ts';

/** On a page with more marks nobody asks at each move of the pointer which of them lie in a part of it. */
const mostMarks = 1_000;
/** So many elements with marks in them are asked for their boxes, which takes up to 2 µs each. */
const mostBoxes = 100;
/** So often it is asked whether an element holds another, which takes up to 0.5 µs. */
const mostAsked = 1_200;

/**
 * The elements with marks at a point: those that the point hits, the topmost first, then those that let the pointer
 * through and lie in what the topmost element is placed in. No style is asked for.
 * @param top the element that the point hits.
 */
export function* markedAt({
  top,
  point,
  layersIn,
  marks,
}: {
  top: Element;
  point: Point;
  layersIn: LayersIn;
  marks: Marks;
}): Iterable<Element> {
  if (marks.size > mostMarks) return;
  const parents = parentsOf(marks);
  yield* hitAmong(layersIn(document), parents);
  yield* passedAt(point, top, parents);
}

function parentsOf(marks: Marks): Set<Element> {
  const parents = new Set<Element>();
  // Most marks of one element follow each other.
  let last: Element | undefined;
  for (const { start } of marks.all()) {
    const { parentElement } = start.node;
    if (!parentElement || parentElement === last) continue;
    last = parentElement;
    parents.add(parentElement);
  }
  return parents;
}

/** Those of some elements that are among the layers of a point, the topmost first; they are taken out of the set. */
function* hitAmong(layers: readonly Element[], parents: Set<Element>): Iterable<Element> {
  for (const layer of layers) if (parents.delete(layer)) yield layer;
}

/** Those with their box at a point that is not told to hit them: they let the pointer through, or are in a shadow tree. */
function* passedAt(point: Point, top: Element, parents: Set<Element>): Iterable<Element> {
  let boxes = 0;
  let asked = 0;
  // The nearest first, for not all are asked.
  for (const around of holdersOf(top)) {
    asked += parents.size;
    if (asked > mostAsked) return;
    for (const parent of parents) {
      if (!isWithin(parent, around)) continue;
      parents.delete(parent);
      boxes += 1;
      if (boxes > mostBoxes) return;
      if (isIn(parent.getBoundingClientRect(), point)) yield parent;
    }
  }
}
