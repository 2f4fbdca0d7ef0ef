/**
 * The dossier's map: the whole chain at one size, to be looked at from near and far. The projection is
 * that of the card's map (projection.ts says why), here by d3-geo, which also cuts coasts off at the edge.
 */
import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Coast, InterfaceLanguage, LonLat, MapName, Place, PlaceId } from '../data/schema.ts';
import { latinForm, type NamingPreference, orderedNames } from './names.ts';

type IslandId = 'iturup' | 'kunashir' | 'shikotan' | 'habomai';
const islandIds: readonly IslandId[] = ['iturup', 'kunashir', 'shikotan', 'habomai'];

const box = { width: 960, height: 760 };
/** From Hokkaido to the south of Kamchatka, along the parallel that stands half-way up the box. */
const ends: readonly [LonLat, LonLat] = [
  [141, 47.2],
  [160, 47.2],
];
/** In degrees: the parallels that the cone cuts the globe at, and the meridian that stands upright. */
const parallels: [number, number] = [43, 51];
const uprightMeridian = 148;

/** The Habomai islets: where the ring around them lies and how far it reaches, in units of the box. */
const habomaiRing = { at: [146.11, 43.52] as LonLat, rx: 21, ry: 14 };

/** Where each name is set: at sea beside its island, ending or beginning there. */
const labelSpots: Record<IslandId, { at: LonLat; anchor: LargeMapLabel['anchor'] }> = {
  iturup: { at: [147.2, 45.12], anchor: 'end' },
  kunashir: { at: [145.9, 44.62], anchor: 'end' },
  shikotan: { at: [147, 43.78], anchor: 'start' },
  habomai: { at: [146.5, 43.36], anchor: 'start' },
};

/** Where a name of context goes on this map, seen from near and far; else in the middle of where it is. */
const contextSpots: Readonly<
  Record<string, { readonly at: LonLat; readonly anchor?: LargeMapLabel['anchor'] }>
> = {
  hokkaido: { at: [144.38, 43.4], anchor: 'start' },
  'sea-of-okhotsk': { at: [146.7, 45.53] },
  'pacific-ocean': { at: [150.15, 43.5], anchor: 'end' },
  kamchatka: { at: [155.1, 51.2] },
  urup: { at: [150.2, 45.5], anchor: 'end' },
};

/** A name at a point. */
export interface LargeMapLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly { readonly text: string; readonly language: string }[];
  readonly weight: 'place' | 'context' | 'sea';
}

/** A part of the map, in units of its box. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface LargeMapView {
  readonly width: number;
  readonly height: number;
  /** What is shown at first: the four alone. */
  readonly four: Extent;
  readonly land: string;
  readonly islands: readonly { readonly place: PlaceId; readonly path: string }[];
  readonly ring: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
  };
  readonly labels: readonly LargeMapLabel[];
  /** The same in words: where each of the four lies, its coordinates as the language writes them. */
  readonly rows: readonly {
    readonly place: PlaceId;
    readonly names: string;
    readonly latitude: string;
    readonly longitude: string;
  }[];
}

/** Puts the large map together, names in the reader's order and script. */
export function largeMapView(input: {
  readonly places: readonly Place[];
  readonly coasts: readonly Coast[];
  readonly mapNames: readonly MapName[];
  readonly preference: NamingPreference;
  readonly language: InterfaceLanguage;
}): LargeMapView {
  const projection = projectionIntoBox();
  const project = (at: LonLat) => pointOf(projection, at);
  const pathOf = (isWanted: (place: PlaceId | undefined) => boolean) =>
    pathOfRings(
      projection,
      input.coasts.filter(({ place }) => isWanted(place)).map(({ ring }) => ring),
    );
  const four = islandIds.map((id) => {
    const place = input.places.find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`No place ${id} in the data`);
    const { at, anchor } = labelSpots[id];
    const [x, y] = project(at);
    const forms = orderedNames(place, input.preference, undefined).map((name) =>
      input.preference.script === 'native'
        ? { text: name.native, language: name.language }
        : latinForm(name, input.preference.romanisation),
    );
    const lines = forms.filter(
      ({ text }, index) => forms.findIndex((other) => other.text === text) === index,
    );
    return { id, place, x, y, anchor, lines };
  });
  const degrees = new Intl.NumberFormat(input.language, {
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const [left, top] = project([144.1, 45.75]);
  const [right] = project([150.3, 44.5]);
  const [ringX, ringY] = project(habomaiRing.at);
  return {
    ...box,
    four: { x: left, y: top, width: right - left },
    land: pathOf((place) => place === undefined || place === 'kurils'),
    islands: islandIds.map((id) => ({ place: id, path: pathOf((place) => place === id) })),
    ring: { x: ringX, y: ringY, rx: habomaiRing.rx, ry: habomaiRing.ry },
    labels: [
      ...input.mapNames.map((name): LargeMapLabel => {
        const { at, anchor = 'middle' } = contextSpots[name.id] ?? { at: name.at };
        const [x, y] = project(at);
        const lines = name.names.map((form) => ({
          text: form[input.language],
          language: input.language,
        }));
        return { id: name.id, x, y, anchor, lines, weight: name.weight };
      }),
      ...four.map(({ id, x, y, anchor, lines }): LargeMapLabel => {
        return { id, x, y, anchor, lines, weight: 'place' };
      }),
    ],
    rows: four.map(({ id, place, lines }) => ({
      place: id,
      names: lines.map(({ text }) => text).join(' · '),
      latitude: degrees.format(place.coordinates.latitude),
      longitude: degrees.format(place.coordinates.longitude),
    })),
  };
}

function projectionIntoBox(): GeoProjection {
  const projection = geoConicEqualArea()
    .parallels(parallels)
    .rotate([-uprightMeridian, 0])
    // The coasts are drawn finer than a bend between two of their points could be seen.
    .precision(0)
    .fitWidth(box.width, { type: 'MultiPoint', coordinates: ends.map((end) => [...end]) });
  const [west, east] = ends;
  const [, middle] = pointOf(projection, [(west[0] + east[0]) / 2, west[1]]);
  const [x, y] = projection.translate();
  return projection.translate([x, y + box.height / 2 - middle]).clipExtent([
    [0, 0],
    [box.width, box.height],
  ]);
}

function pointOf(projection: GeoProjection, at: LonLat): [number, number] {
  const point = projection([...at]);
  if (point === null) throw new Error(`The map has no point at ${at.join(', ')}`);
  return point;
}

/** Rings as SVG path data, to a tenth of a unit. They run clockwise, as d3-geo wants outer ones. */
function pathOfRings(projection: GeoProjection, rings: readonly (readonly LonLat[])[]): string {
  const coordinates = rings.map((ring) => [[...ring, ...ring.slice(0, 1)].map((at) => [...at])]);
  return geoPath(projection).digits(1)({ type: 'MultiPolygon', coordinates }) ?? '';
}
