/** The card's map: where everything lies and what it is called, ready to be drawn. */
import type { InterfaceLanguage, Localized, Place, PlaceId, Side } from '../data/schema.ts';
import type { MapLabel, MapView } from './content.ts';
import { latinForm, type NamingPreference, orderedNames } from './names.ts';
import { type LonLat, type Projection, pathOf, projectionInto } from './projection.ts';

/** A coast: one closed ring, and the place that it belongs to where it is one of ours. */
export interface Coast {
  readonly place?: PlaceId | undefined;
  readonly ring: readonly LonLat[];
}

/** A name on the map that is context only. */
export interface MapName {
  readonly id: string;
  readonly at: LonLat;
  readonly weight: 'context' | 'sea';
  /** Its two names where the sides name it differently, else one; each in every interface language. */
  readonly names: readonly Localized[];
  readonly inset?: boolean;
}

type IslandId = 'iturup' | 'kunashir' | 'shikotan' | 'habomai';
const islandIds: readonly IslandId[] = ['iturup', 'kunashir', 'shikotan', 'habomai'];

const box = { width: 328, height: 152 };
const area = { west: 142.6, east: 151.9, middle: 44.7 };
/** In the empty corner of the Sea of Okhotsk. */
/** The four alone, for where there is little room. */
const closeUp = { x: 92, y: 22, width: 164, height: 126 };
const insetBox = { x: 5, y: 5, width: 66, height: 70 };
const insetArea = { west: 139.5, east: 163.5, middle: 50.3 };
/** The Habomai islets: where the ring around them lies and how far it reaches. */
const habomaiRing = { at: [146.07, 43.5] as LonLat, rx: 13, ry: 8 };

/** Where each name is set beside its island, in units of the box from the island's middle. */
const labelOffsets: Record<IslandId, Pick<MapLabel, 'x' | 'y' | 'anchor' | 'stacked'>> = {
  iturup: { x: -14, y: -14, anchor: 'end', stacked: true },
  kunashir: { x: -15, y: -14, anchor: 'end', stacked: true },
  shikotan: { x: 10, y: 2, anchor: 'start', stacked: false },
  habomai: { x: 15, y: 8, anchor: 'start', stacked: false },
};

/** Which of the four a place stands for on the map. */
function standing(place: PlaceId): readonly IslandId[] {
  return islandIds.filter((id) => id === place || place === 'disputed' || place === 'kurils');
}

/** The outline of the map in its inset. Both are of one projection, so that it is a rectangle. */
function frameIn(inset: Projection): string {
  const [left, middle] = inset([area.west, area.middle]);
  const [right] = inset([area.east, area.middle]);
  const half = ((right - left) * box.height) / box.width / 2;
  const [west, east, north, south] = [left, right, middle - half, middle + half].map((value) =>
    value.toFixed(1),
  );
  return `M${west} ${north}H${east}V${south}H${west}Z`;
}

/**
 * The map for one place.
 * @param preference - whose name is set first, and in which script: native where the reader wants the
 *   native alone, for two scripts of two names would fill the sea.
 */
export function mapView(input: {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly coasts: readonly Coast[];
  readonly mapNames: readonly MapName[];
  readonly preference: NamingPreference;
  readonly pageSide: Side | undefined;
  readonly language: InterfaceLanguage;
}): MapView {
  const project = projectionInto(area, box);
  const inset = projectionInto(insetArea, insetBox);
  const stands = standing(input.place.id);
  const ringsOf = (place: PlaceId | undefined) =>
    input.coasts.filter((coast) => coast.place === place).map((coast) => coast.ring);
  const islandRings = islandIds.flatMap((id) => ringsOf(id));
  const isChain = input.place.id === 'kurils';
  const chain = ringsOf('kurils');

  const labels: MapLabel[] = islandIds.map((id) => {
    const place = input.places.find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`No place ${id} in the data`);
    const [x, y] = project([place.coordinates.longitude, place.coordinates.latitude]);
    const offset = labelOffsets[id];
    const forms = orderedNames(place, input.preference, input.pageSide).map((name) =>
      input.preference.script === 'native'
        ? { text: name.native, language: name.language }
        : latinForm(name, input.preference.romanisation),
    );
    const lines = forms.filter(
      (form, index) => forms.findIndex((other) => other.text === form.text) === index,
    );
    return {
      id,
      x: x + offset.x,
      y: y + offset.y,
      anchor: offset.anchor,
      stacked: offset.stacked,
      lines,
      weight: 'place',
      stands: stands.includes(id),
    };
  });

  const contextLabel = (name: MapName): MapLabel => {
    const [x, y] = (name.inset === true ? inset : project)(name.at);
    return {
      id: name.id,
      x,
      y,
      anchor: 'middle',
      stacked: true,
      lines: name.names.map((form) => ({
        text: form[input.language],
        language: input.language,
      })),
      weight: name.weight,
      stands: false,
    };
  };

  const [ringX, ringY] = project(habomaiRing.at);
  const frame = frameIn(inset);

  return {
    ...box,
    closeUp,
    land: pathOf([...ringsOf(undefined), ...(isChain ? [] : chain)], project, box),
    islands: [
      ...islandIds.map((id) => ({
        place: id,
        path: pathOf(ringsOf(id), project, box),
        stands: stands.includes(id),
      })),
      ...(isChain
        ? [{ place: input.place.id, path: pathOf(chain, project, box), stands: true }]
        : []),
    ],
    ring: {
      x: ringX,
      y: ringY,
      rx: habomaiRing.rx,
      ry: habomaiRing.ry,
      stands: stands.includes('habomai'),
    },
    labels: [...input.mapNames.filter((name) => name.inset !== true).map(contextLabel), ...labels],
    inset: {
      ...insetBox,
      land: pathOf([...ringsOf(undefined), ...(isChain ? [] : chain)], inset, insetBox),
      stands: pathOf([...(isChain ? chain : []), ...islandRings], inset, insetBox),
      frame,
      labels: input.mapNames.filter((name) => name.inset === true).map(contextLabel),
    },
    alternative: input.place.where.text[input.language],
  };
}
