/**
 * The projection of our maps: Albers' equal-area conic. Equal area, because a map of disputed islands
 * should not make one larger than it is beside another; a conic, because it keeps shapes true at these
 * middle latitudes from Hokkaido to Kamchatka, where plate carrée would stretch the north by a fifth.
 * After J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), section 14.
 */

import type { LonLat } from '../data/schema.ts';

/** Units of a view box, right and down positive. */
export type Point = readonly [number, number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const southern = radians(43);
const northern = radians(51);
const centralMeridian = 148;
const cone = (Math.sin(southern) + Math.sin(northern)) / 2;
const constant = Math.cos(southern) ** 2 + 2 * cone * Math.sin(southern);
const radiusAt = (latitude: number) =>
  Math.sqrt(constant - 2 * cone * Math.sin(radians(latitude))) / cone;
const originRadius = radiusAt(45);

/** On the plane, in units of the Earth's radius; y grows to the north. */
function albers([longitude, latitude]: LonLat): Point {
  const radius = radiusAt(latitude);
  const angle = cone * radians(longitude - centralMeridian);
  return [radius * Math.sin(angle), originRadius - radius * Math.cos(angle)];
}

/** Puts a place on the Earth into a view box. */
export type Projection = (place: LonLat) => Point;

/**
 * The projection that fits the middle meridian and parallel of an area into a box, with `west` to
 * `east` filling its width.
 */
export function projectionInto(
  area: { readonly west: number; readonly east: number; readonly middle: number },
  box: { readonly width: number; readonly height: number },
): Projection {
  const [left] = albers([area.west, area.middle]);
  const [right] = albers([area.east, area.middle]);
  const scale = box.width / (right - left);
  const [, middle] = albers([(area.west + area.east) / 2, area.middle]);
  return (place) => {
    const [x, y] = albers(place);
    return [(x - left) * scale, box.height / 2 - (y - middle) * scale];
  };
}

/** Two points nearer than this, in units of the view box, are one to the eye. */
const leastStep = 0.35;

function isOutside(points: readonly Point[], box: { width: number; height: number }): boolean {
  return (
    points.every(([x]) => x < 0) ||
    points.every(([x]) => x > box.width) ||
    points.every(([, y]) => y < 0) ||
    points.every(([, y]) => y > box.height)
  );
}

/** Rings as SVG path data, to a tenth of a unit; what lies wholly outside the box is left out. */
export function pathOf(
  rings: readonly (readonly LonLat[])[],
  projection: Projection,
  box: { readonly width: number; readonly height: number },
): string {
  let path = '';
  for (const ring of rings) {
    const points = ring.map(projection);
    if (isOutside(points, box)) continue;
    let last: Point | undefined;
    for (const point of points) {
      const near =
        last !== undefined &&
        Math.abs(point[0] - last[0]) < leastStep &&
        Math.abs(point[1] - last[1]) < leastStep;
      if (near) continue;
      path += `${last === undefined ? 'M' : 'L'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
      last = point;
    }
    path += 'Z';
  }
  return path;
}
