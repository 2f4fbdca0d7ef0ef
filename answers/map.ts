/** The card's map: where everything lies and what it is called, ready to be drawn. */
import type {
  Coast,
  InterfaceLanguage,
  LonLat,
  MapName,
  Place,
  PlaceId,
  Side,
} from '../data/schema.ts';
import type { MapLabel, MapView } from './content.ts';
import { latinForm, type NamingPreference, orderedNames } from './names.ts';
import { type Projection, pathOf, projectionInto } from './projection.ts';

type IslandId = 'iturup' | 'kunashir' | 'shikotan' | 'habomai';
const islandIds: readonly IslandId[] = ['iturup', 'kunashir', 'shikotan', 'habomai'];

const box = { width: 328, height: 152 };
const area = { west: 142.6, east: 151.9, middle: 44.7 };
/** The four alone, for where there is little room. */
const closeUp = { x: 92, y: 22, width: 164, height: 126 };
/** In the empty corner of the Sea of Okhotsk. */
const insetBox = { x: 5, y: 5, width: 78, height: 70 };
/** Between a name in the inset and its edge. */
const insetMargin = 3;
const insetArea = { west: 138, east: 165, middle: 50 };
/** The Habomai islets: where the ring around them lies and how far it reaches. */
const habomaiRing = { at: [146.07, 43.5] as LonLat, rx: 13, ry: 8 };

/** Where each name is set beside its island, in units of the box from the island's middle. */
const labelOffsets: Record<IslandId, Pick<MapLabel, 'x' | 'y' | 'anchor' | 'stacked'>> = {
  iturup: { x: -14, y: -14, anchor: 'end', stacked: true },
  kunashir: { x: -15, y: -14, anchor: 'end', stacked: true },
  shikotan: { x: 10, y: 2, anchor: 'start', stacked: false },
  habomai: { x: 15, y: 8, anchor: 'start', stacked: false },
};

/** Where a name of context goes on this map, clear of the names of the four; else where it is. */
const spots: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  'sea-of-okhotsk': { x: 138, y: 14 },
  'pacific-ocean': { x: 284, y: 100 },
  urup: { x: 304, y: 38 },
  hokkaido: { x: 40, y: 138 },
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
    const isInset = name.inset === true;
    const [x, y] = (isInset ? inset : project)(name.at);
    return {
      id: name.id,
      // A name in the inset is as long as the inset is wide: it ends at its edge.
      ...(isInset
        ? { x: insetBox.width - insetMargin, y, anchor: 'end' }
        : { ...(spots[name.id] ?? { x, y }), anchor: 'middle' }),
      stacked: true,
      lines: name.names.map((form) => ({ text: form[input.language], language: input.language })),
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
