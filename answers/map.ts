/** The card's map: where everything lies and what it is called, ready to be drawn. */
import type { InterfaceLanguage, Localized, Place, PlaceId, Side } from '../data/schema.ts';
import type { MapLabel, MapView } from './content.ts';
import { type NamingPreference, orderedNames } from './names.ts';
import { type LonLat, pathOf, projectionInto } from './projection.ts';

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

const box = { width: 328, height: 184 };
const area = { west: 143.55, east: 150.75, middle: 44.42 };
/** In the empty corner of the Sea of Okhotsk. */
const insetBox = { x: 6, y: 6, width: 84, height: 92 };
const insetArea = { west: 139.5, east: 163.5, middle: 50.3 };
/** The Habomai islets: where the ring around them lies and how far it reaches. */
const habomaiRing = { at: [146.07, 43.5] as LonLat, rx: 15, ry: 8 };

/** Where each name is set beside its island, in units of the box from the island's middle. */
const labelOffsets: Record<IslandId, Pick<MapLabel, 'x' | 'y' | 'anchor'>> = {
  iturup: { x: -14, y: -13, anchor: 'end' },
  kunashir: { x: -16, y: -13, anchor: 'end' },
  shikotan: { x: 12, y: 3, anchor: 'start' },
  habomai: { x: 18, y: 9, anchor: 'start' },
};

/** Which of the four a place stands for on the map. */
function standing(place: PlaceId): readonly IslandId[] {
  return islandIds.filter((id) => id === place || place === 'disputed' || place === 'kurils');
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
  const chain = input.place.id === 'kurils' ? ringsOf('kurils') : [];

  const labels: MapLabel[] = islandIds.map((id) => {
    const place = input.places.find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`No place ${id} in the data`);
    const [x, y] = project([place.coordinates.longitude, place.coordinates.latitude]);
    const offset = labelOffsets[id];
    const forms = orderedNames(place, input.preference.leader, input.pageSide).map((name) =>
      input.preference.script === 'native'
        ? { text: name.native, language: name.language }
        : { text: name.latin, language: 'en' },
    );
    const lines = forms.filter(
      (form, index) => forms.findIndex((other) => other.text === form.text) === index,
    );
    return {
      id,
      x: x + offset.x,
      y: y + offset.y,
      anchor: offset.anchor,
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
      lines: name.names.map((form) => ({
        text: form[input.language],
        language: input.language,
      })),
      weight: name.weight,
      stands: false,
    };
  };

  const [ringX, ringY] = project(habomaiRing.at);
  const toInset = (point: readonly [number, number]) => inset(point);
  const [frameLeft, frameTop] = toInset([area.west, area.middle + 2.0]);
  const [frameRight, frameBottom] = toInset([area.east, area.middle - 1.9]);

  return {
    ...box,
    land: pathOf([...ringsOf(undefined), ...ringsOf('kurils')], project, box),
    islands: islandIds.map((id) => ({
      place: id,
      path: pathOf(ringsOf(id), project, box),
      stands: stands.includes(id),
    })),
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
      land: pathOf(
        [...ringsOf(undefined), ...(chain.length > 0 ? [] : ringsOf('kurils'))],
        inset,
        insetBox,
      ),
      stands: pathOf([...chain, ...islandRings], inset, insetBox),
      frame: `M${frameLeft.toFixed(1)} ${frameTop.toFixed(1)}H${frameRight.toFixed(1)}V${frameBottom.toFixed(1)}H${frameLeft.toFixed(1)}Z`,
      labels: input.mapNames.filter((name) => name.inset === true).map(contextLabel),
    },
    alternative: input.place.where.text[input.language],
  };
}
