/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The edges of a box in the window, in CSS pixels. */
export type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether a point lies in a box, its edges among it. */
export const isIn = ({ left, right, top, bottom }: Edges, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The elements that a point hits in a tree, the topmost first. */
export type LayersIn = (tree: DocumentOrShadowRoot) => readonly Element[];

/** Tells what lies at a point, asking each tree once: that takes up to 0.4 ms. For as long as the page does not change. */
export function layersAt({ x, y }: Point): LayersIn {
  const known = new Map<DocumentOrShadowRoot, readonly Element[]>();
  return (tree) => {
    const layers = known.get(tree) ?? tree.elementsFromPoint(x, y);
    known.set(tree, layers);
    return layers;
  };
}
