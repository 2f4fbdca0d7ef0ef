import type { PlaceId } from '../../data/schema.ts';
import { entryWith } from '../entry.ts';
import { namesOnMap, orderedNames } from '../names.ts';
import type { DossierPlace } from './content.ts';
import type { DossierWork } from './work.ts';

/** A place with all that is known of it. */
export function dossierPlace(work: DossierWork, id: PlaceId): DossierPlace {
  const { settings } = work;
  const place = entryWith(work.knowledge.places, id, 'place');
  const say = work.resolver;
  return {
    id,
    names: orderedNames(place, settings, undefined),
    sameName: place.sameName === true,
    title: namesOnMap(place, { preference: settings, language: work.language }),
    notes: (place.namesNote ?? []).map((note) => say.statement(note)),
    kind: say.statement(place.kind),
    status: say.statement(place.status),
    divisions: place.divisions && say.statement(place.divisions),
    where: say.statement(place.where),
    figures: place.figures.map((figure) => say.figure(figure)),
    passages: work.passagesWhere(({ places }) => places.includes(id)),
  };
}
