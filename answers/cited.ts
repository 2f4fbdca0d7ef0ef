/** For each source, the parts of the dossier that lean on it: the index at the back of the book. */
import type { InterfaceLanguage, PlaceId, Support } from '../data/schema.ts';
import type { Reference } from './dossier-content.ts';
import type { DossierKnowledge } from './dossier-knowledge.ts';
import { dateView } from './format.ts';

/**
 * By the id of a source, where it is cited, in the order of the dossier.
 * @param placeLabel - both names of a place, as the reader has them.
 */
export function citedIn(
  knowledge: DossierKnowledge,
  {
    language,
    placeLabel,
  }: {
    readonly language: InterfaceLanguage;
    readonly placeLabel: (id: PlaceId) => string;
  },
): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Map<string, Reference>>();
  const note = (reference: Reference, supports: readonly (Support | undefined)[]) => {
    for (const id of supports.flatMap((support) => support?.sources ?? [])) {
      const references = found.get(id) ?? new Map<string, Reference>();
      references.set(reference.address, reference);
      found.set(id, references);
    }
  };
  const { places, timeline, wordings, checks, background } = knowledge;
  note(
    { address: 'dispute', label: '' },
    background.map(({ support }) => support),
  );
  for (const place of places) {
    const statements = [place.kind, place.status, place.divisions, place.where];
    note({ address: `place/${place.id}`, label: placeLabel(place.id) }, [
      ...[...statements, ...(place.namesNote ?? [])].map((statement) => statement?.support),
      ...place.figures.map(({ support }) => support),
    ]);
  }
  note({ address: 'chain', label: '' }, [knowledge.chain.note.support]);
  for (const { id, date, until, statement, readings } of timeline) {
    note({ address: `event/${id}`, label: dateView(date, language, until).text }, [
      statement.support,
      readings?.japanese?.support,
      readings?.russian?.support,
    ]);
  }
  for (const { id, statement, original } of wordings) {
    note({ address: `statement/${id}`, label: statement[language] }, [original?.support]);
  }
  for (const { id, title, support } of checks) {
    note({ address: `check/${id}`, label: title[language] }, [support]);
  }
  return new Map([...found].map(([id, references]) => [id, [...references.values()]]));
}
