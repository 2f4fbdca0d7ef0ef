/** The dossier's map: the drawn coasts with names in the reader's order and script. */
import type { InterfaceLanguage, MapName, Place } from '../../data/schema.ts';
import type { DrawnLabel, DrawnLargeMap, IslandId } from '../drawn.ts';
import { entryWith } from '../entry.ts';
import { type NamingPreference, namesOnMap } from '../names.ts';

/** A name at a point. */
export interface LargeMapLabel extends DrawnLabel {
  readonly lines: readonly { readonly text: string; readonly language: string }[];
  readonly weight: 'place' | 'context' | 'sea';
}

export interface LargeMapView extends Omit<DrawnLargeMap, 'labels'> {
  readonly labels: readonly LargeMapLabel[];
  /** The same in words: where each of the four lies, its coordinates as the language writes them. */
  readonly rows: readonly {
    readonly place: IslandId;
    readonly names: string;
    readonly latitude: string;
    readonly longitude: string;
  }[];
}

/** Puts names on the large map, in the reader's order and script. */
export function largeMapView(input: {
  readonly drawn: DrawnLargeMap;
  readonly places: readonly Place[];
  readonly mapNames: readonly MapName[];
  readonly preference: NamingPreference;
  readonly language: InterfaceLanguage;
}): LargeMapView {
  const { drawn, places, language } = input;
  const linesOf = (place: Place) =>
    namesOnMap(place, { preference: input.preference, language: input.language });
  const degrees = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    ...drawn,
    labels: drawn.labels.map((label): LargeMapLabel => {
      const island = places.find(({ id }) => id === label.id);
      if (island !== undefined) return { ...label, lines: linesOf(island), weight: 'place' };
      const { names, weight } = entryWith(input.mapNames, label.id, 'name on the map');
      return { ...label, lines: names.map((form) => ({ text: form[language], language })), weight };
    }),
    rows: drawn.islands.map(({ place: id }) => {
      const place = entryWith(places, id, 'place');
      return {
        place: id,
        names: linesOf(place)
          .map(({ text }) => text)
          .join(' · '),
        latitude: degrees.format(place.coordinates.latitude),
        longitude: degrees.format(place.coordinates.longitude),
      };
    }),
  };
}
