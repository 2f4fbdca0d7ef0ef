/** Puts the dossier together: all of what we know, each part with the address that links lead to. */
import { officeThen } from '../format.ts';
import { citedIn } from './cited.ts';
import type { DossierContent, Period } from './content.ts';
import type { DossierKnowledge } from './knowledge.ts';
import { largeMapView } from './large-map.ts';
import { namesView } from './names.ts';
import { dossierPlace } from './places.ts';
import { dossierCheck, dossierReport, topicMatrix, wordingView } from './reports.ts';
import { type DossierInput, DossierWork } from './work.ts';

/** Where the timeline can be cut: at the first treaty, the war's end, the Joint Declaration, the Union's end, 2022. */
export const periods: readonly Period[] = [
  { id: 'to-1854', from: 1644, to: 1854 },
  { id: '1855-1944', from: 1855, to: 1944 },
  { id: '1945-1955', from: 1945, to: 1955 },
  { id: '1956-1990', from: 1956, to: 1990 },
  { id: '1991-2021', from: 1991, to: 2021 },
  { id: 'from-2022', from: 2022, to: undefined },
];

/** Everything of the dossier in one interface language. */
export function dossierContent(input: DossierInput, knowledge: DossierKnowledge): DossierContent {
  const work = new DossierWork(input, knowledge);
  return {
    background: knowledge.background.map((statement) => work.resolver.statement(statement)),
    map: largeMapView({
      drawn: knowledge.largeMap,
      places: knowledge.places,
      mapNames: knowledge.mapNames,
      preference: input.settings,
      language: input.language,
    }),
    places: knowledge.places.map(({ id }) => dossierPlace(work, id)),
    chain: {
      note: work.resolver.statement(knowledge.chain.note),
      sides: work.sides,
      islands: knowledge.chain.islands,
    },
    topics: knowledge.topics.map(({ id, label }) => ({ id, label: label[input.language] })),
    periods,
    timeline: knowledge.timeline.map((event) => ({
      ...work.resolver.event(event, work.sides),
      topics: event.topics,
      year: Number(event.date.slice(0, 4)),
    })),
    matrix: topicMatrix(work),
    reports: knowledge.reports.map(({ id }) => dossierReport(work, id)),
    speakers: knowledge.speakers.map(({ id, name, role }) => ({
      id,
      name: name[input.language],
      role: role && officeThen(role[input.language], input.language),
      passages: work.passagesWhere(({ speaker }) => speaker === id),
    })),
    wordings: knowledge.wordings.map(({ id }) => wordingView(work, id)),
    names: namesView(work),
    checks: knowledge.checks.map(({ id }) => dossierCheck(work, id)),
    sources: numberedSources(work),
  };
}

/** Every source with its number, and where the dossier leans on it. */
function numberedSources(work: DossierWork): DossierContent['sources'] {
  const cited = citedIn(work.knowledge, {
    language: work.language,
    placeLabel: (id) => work.placeLabel(id),
  });
  return work.knowledge.sources.flatMap((source, index) =>
    work.resolver.sources({ sources: [source.id] }).map((view) => ({
      ...view,
      number: index + 1,
      cited: cited.get(source.id) ?? [],
    })),
  );
}
