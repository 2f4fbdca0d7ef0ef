/** The card's map for one place: the drawn coasts with names in the reader's order and script. */
import type { MapName, Place, PlaceId } from '../../data/schema.ts';
import type { DrawnCardMap, DrawnLabel, Ring } from '../drawn.ts';
import { entryWith } from '../entry.ts';
import { type Naming, namesOnMap } from '../names.ts';

/** A name on the map: both names where they differ. */
export interface MapLabel extends DrawnLabel {
  /** One below the other, or one after the other. */
  readonly lines: readonly { readonly text: string; readonly language: string }[];
  readonly weight: 'place' | 'context' | 'sea';
  /** The place at hand is one of those named here. */
  readonly stands: boolean;
}

/** The map in units of its own view box. */
export interface MapView extends Pick<DrawnCardMap, 'width' | 'height' | 'closeUp'> {
  /** Coasts that are context only, as SVG path data. */
  readonly land: string;
  /** The coasts of the four, each its own path; for the chain, those of its other islands too. */
  readonly islands: readonly {
    readonly place: PlaceId;
    readonly path: string;
    /** The place at hand is this one, or holds it. */
    readonly stands: boolean;
  }[];
  /** The ring around the Habomai islets, which alone would be specks. */
  readonly ring: Ring & { readonly stands: boolean };
  readonly labels: readonly MapLabel[];
  /** On the small map: the place at hand, and Hokkaido. */
  readonly locator: readonly [MapLabel, MapLabel];
  /** The wider region, with the frame of the map in it. */
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly land: string;
    readonly stands: string;
    readonly frame: string;
    readonly labels: readonly MapLabel[];
  };
  /** The map in words. */
  readonly alternative: string;
}

/** Whether the place at hand is an island of the four, or holds it. */
function standsFor(place: PlaceId, island: string): boolean {
  return place === island || place === 'disputed' || place === 'kurils';
}

/** Whether a place's name stands on the small map south-east of the four, else north-west of them. */
function isPacific(place: PlaceId): boolean {
  return place === 'shikotan' || place === 'habomai';
}

/**
 * The map for one place.
 */
export function mapView(input: {
  readonly drawn: DrawnCardMap;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly mapNames: readonly MapName[];
  readonly naming: Naming;
}): MapView {
  const { drawn, place, places, naming } = input;
  const { language } = naming;
  const isChain = place.id === 'kurils';
  const islandLabel = (label: DrawnLabel, island: Place): MapLabel => ({
    ...label,
    lines: namesOnMap(island, input.naming),
    weight: 'place',
    stands: standsFor(place.id, island.id),
  });
  const contextLabel = (label: DrawnLabel): MapLabel => {
    const name = entryWith(input.mapNames, label.id, 'name on the map');
    const lines = name.names.map((form) => ({ text: form[language], language }));
    return { ...label, lines, weight: name.weight, stands: false };
  };
  const withName = (label: DrawnLabel): MapLabel => {
    const island = places.find(({ id }) => id === label.id);
    return island === undefined ? contextLabel(label) : islandLabel(label, island);
  };
  const { x, y, width, height, frame } = drawn.inset;
  return {
    width: drawn.width,
    height: drawn.height,
    closeUp: drawn.closeUp,
    land: isChain ? drawn.land : `${drawn.land}${drawn.chain}`,
    islands: [
      ...drawn.islands.map((island) => ({ ...island, stands: standsFor(place.id, island.place) })),
      ...(isChain ? [{ place: place.id, path: drawn.chain, stands: true }] : []),
    ],
    ring: { ...drawn.ring, stands: standsFor(place.id, 'habomai') },
    labels: drawn.labels.map(withName),
    locator: [
      {
        ...drawn.locator[isPacific(place.id) ? 'pacific' : 'okhotsk'],
        id: place.id,
        lines: namesOnMap(place, naming),
        weight: 'place',
        stands: true,
      },
      contextLabel(drawn.locator.hokkaido),
    ],
    inset: {
      x,
      y,
      width,
      height,
      frame,
      land: isChain ? drawn.inset.land : `${drawn.inset.land}${drawn.inset.chain}`,
      stands: isChain ? `${drawn.inset.chain}${drawn.inset.four}` : drawn.inset.four,
      labels: drawn.inset.labels.map(withName),
    },
    alternative: place.where.text[language],
  };
}
