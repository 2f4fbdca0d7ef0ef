import type { PlaceId } from '../data/schema.ts';
import type { DossierPlace } from './dossier-content.ts';
import { type DossierWork, pick } from './dossier-work.ts';
import { namesOf, orderedNames } from './names.ts';

/** A place with all that is known of it. */
export function dossierPlace(work: DossierWork, id: PlaceId): DossierPlace {
  const { settings } = work;
  const place = pick(work.knowledge.places, id);
  const say = work.resolver;
  const titles = namesOf(place, settings, undefined).map(({ main }) => main);
  return {
    id,
    names: orderedNames(place, settings, undefined),
    sameName: place.sameName === true,
    title: titles.filter(
      ({ text }, index) => titles.findIndex((other) => other.text === text) === index,
    ),
    notes: (place.namesNote ?? []).map((note) => say.statement(note)),
    kind: say.statement(place.kind),
    status: say.statement(place.status),
    divisions: place.divisions && say.statement(place.divisions),
    where: say.statement(place.where),
    figures: place.figures.map((figure) => say.figure(figure)),
    passages: work.passagesWhere(({ places }) => places.includes(id)),
  };
}
