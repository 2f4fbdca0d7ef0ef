/** For each source, the parts of the dossier that lean on it: the index at the back of the book. */
import type { ChainIsland, InterfaceLanguage, PlaceId, Support } from '../../data/schema.ts';
import { dateView } from '../format.ts';
import type { Reference } from './content.ts';
import type { DossierKnowledge } from './knowledge.ts';

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
  const attestedAt = (address: string) =>
    knowledge.attested.filter((row) => row.address.startsWith(address)).map((row) => row.support);
  note(
    { address: 'dispute', label: '' },
    background.map(({ support }) => support),
  );
  for (const place of places) {
    const statements = [place.kind, place.status, place.divisions, place.where];
    note({ address: `place/${place.id}`, label: placeLabel(place.id) }, [
      ...[...statements, ...(place.namesNote ?? [])].map((statement) => statement?.support),
      ...[place.positions.japanese, place.positions.russian].map(({ support }) => support),
      ...[place.ainu?.latin, place.ainu?.kana, ...(place.ainu?.meaning ?? [])].map(
        (part) => part?.support,
      ),
      ...place.figures.map(({ support }) => support),
      ...attestedAt(`place/${place.id}`),
    ]);
  }
  note({ address: 'chain', label: '' }, [
    ...[knowledge.chain.note, ...knowledge.chain.islands.flatMap(bothNames)].map(
      ({ support }) => support,
    ),
    ...attestedAt('chain/'),
  ]);
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

function bothNames({ russian, japanese }: ChainIsland) {
  return [russian, japanese];
}
