/** The dossier's map: the whole chain at one size, to be looked at from near and far. */
import type { Coast, InterfaceLanguage, LonLat, MapName, Place, PlaceId } from '../data/schema.ts';
import { latinForm, type NamingPreference, orderedNames } from './names.ts';
import { pathOf, projectionInto } from './projection.ts';

type IslandId = 'iturup' | 'kunashir' | 'shikotan' | 'habomai';
const islandIds: readonly IslandId[] = ['iturup', 'kunashir', 'shikotan', 'habomai'];

/** From Hokkaido to the south of Kamchatka. */
const box = { width: 960, height: 760 };
const area = { west: 141, east: 160, middle: 47.2 };

/** The Habomai islets: where the ring around them lies and how far it reaches, in units of the box. */
const habomaiRing = { at: [146.11, 43.52] as LonLat, rx: 21, ry: 14 };

/** Where each name is set: at sea beside its island, ending or beginning there. */
const labelSpots: Record<IslandId, { at: LonLat; anchor: LargeMapLabel['anchor'] }> = {
  iturup: { at: [147.2, 45.12], anchor: 'end' },
  kunashir: { at: [145.9, 44.62], anchor: 'end' },
  shikotan: { at: [147, 43.78], anchor: 'start' },
  habomai: { at: [146.5, 43.36], anchor: 'start' },
};

/** Where a name of context goes on this map, seen from near and far; else where it is. */
const contextSpots: Readonly<Record<string, LonLat>> = {
  hokkaido: [144.8, 43.4],
  'pacific-ocean': [149.55, 43.5],
  kamchatka: [155.1, 51.2],
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
  const project = projectionInto(area, box);
  const ringsOf = (isWanted: (place: PlaceId | undefined) => boolean) =>
    input.coasts.filter(({ place }) => isWanted(place)).map(({ ring }) => ring);
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
    land: pathOf(
      ringsOf((place) => place === undefined || place === 'kurils'),
      project,
      box,
    ),
    islands: islandIds.map((id) => ({
      place: id,
      path: pathOf(
        ringsOf((place) => place === id),
        project,
        box,
      ),
    })),
    ring: { x: ringX, y: ringY, rx: habomaiRing.rx, ry: habomaiRing.ry },
    labels: [
      ...input.mapNames.map((name): LargeMapLabel => {
        const [x, y] = project(contextSpots[name.id] ?? name.at);
        const lines = name.names.map((form) => ({
          text: form[input.language],
          language: input.language,
        }));
        return { id: name.id, x, y, anchor: 'middle', lines, weight: name.weight };
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
