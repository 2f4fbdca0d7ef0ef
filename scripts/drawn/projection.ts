/**
 * The projection of our maps: Albers' equal-area conic, by d3-geo. Equal area, because a map of disputed
 * islands should not make one larger than it is beside another; a conic, because it keeps shapes true at
 * these middle latitudes from Hokkaido to Kamchatka, where plate carrée would stretch the north by a fifth.
 */
import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import type { LonLat } from '../../data/schema.ts';

/** In degrees: the parallels that the cone cuts the globe at, and the meridian that stands upright. */
const parallels: [number, number] = [43, 51];
const uprightMeridian = 148;

/** Two points nearer than this, in units of the box, are one to the eye. */
const leastStep = 0.35;

export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * The projection that fills a box's width from `west` to `east` along the parallel `middle`, which stands
 * half-way up. Degrees in, units of the box out. What lies outside the box is cut off.
 */
export function projectionInto(
  area: { readonly west: number; readonly east: number; readonly middle: number },
  box: Box,
): GeoProjection {
  const ends: [number, number][] = [
    [area.west, area.middle],
    [area.east, area.middle],
  ];
  const projection = geoConicEqualArea()
    .parallels(parallels)
    .rotate([-uprightMeridian, 0])
    // The coasts are drawn finer than a bend between two of their points could be seen.
    .precision(0)
    .fitWidth(box.width, { type: 'MultiPoint', coordinates: ends });
  const [, middle] = pointOf(projection, [(area.west + area.east) / 2, area.middle]);
  const [x, y] = projection.translate();
  return projection.translate([x, y + box.height / 2 - middle]).clipExtent([
    [0, 0],
    [box.width, box.height],
  ]);
}

/** Where a place on the Earth lies in the box. */
export function pointOf(projection: GeoProjection, at: LonLat): [number, number] {
  const point = projection([...at]);
  if (point === null) throw new Error(`The map has no point at ${at.join(', ')}`);
  return point;
}

/** Rings as SVG path data, to a tenth of a unit. They run clockwise, as d3-geo wants outer ones. */
export function pathOf(projection: GeoProjection, rings: readonly (readonly LonLat[])[]): string {
  const coordinates = rings.map((ring) => {
    const thinned = withoutNearPoints(projection, ring);
    return [[...thinned, ...thinned.slice(0, 1)].map((at) => [...at])];
  });
  return geoPath(projection).digits(1)({ type: 'MultiPolygon', coordinates }) ?? '';
}

/** A ring without the points that the eye cannot tell from the one before; whole where too few remain. */
function withoutNearPoints(projection: GeoProjection, ring: readonly LonLat[]): readonly LonLat[] {
  let last: [number, number] | undefined;
  const kept = ring.filter((at) => {
    const point = pointOf(projection, at);
    const isNear =
      last !== undefined &&
      Math.abs(point[0] - last[0]) < leastStep &&
      Math.abs(point[1] - last[1]) < leastStep;
    if (!isNear) last = point;
    return !isNear;
  });
  return kept.length < 3 ? ring : kept;
}
