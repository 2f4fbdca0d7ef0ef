/**
 * The data as one document, with the JSON Schema that is published beside it. Both come from `data/`:
 * the tables, and the valibot schemas that their tests parse them with.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { background } from '../../data/background.ts';
import { chainIslands, chainNote } from '../../data/chain.ts';
import { checks } from '../../data/checks.ts';
import { coasts } from '../../data/coasts.ts';
import { mapNames } from '../../data/map.ts';
import { nameCounts } from '../../data/name-counts.ts';
import { places } from '../../data/places.ts';
import { quotes } from '../../data/quotes.ts';
import { reports } from '../../data/reports.ts';
import {
  chainIslandSchema,
  checkSchema,
  coastSchema,
  eventSchema,
  figureSchema,
  localizedSchema,
  mapNameSchema,
  nameCountSchema,
  placeIdSchema,
  placeNameSchema,
  placeSchema,
  quoteSchema,
  reportSchema,
  sideSchema,
  sourceSchema,
  speakerSchema,
  statementSchema,
  supportSchema,
  topicEntrySchema,
  wordingSchema,
} from '../../data/schema.ts';
import { sources } from '../../data/sources.ts';
import { speakers } from '../../data/speakers.ts';
import { timeline } from '../../data/timeline.ts';
import { topicEntries } from '../../data/topics.ts';
import { wordings } from '../../data/wordings.ts';
import { spellings } from '../gazetteer/compile.ts';

/** Where the schema lies, seen from the document: beside it. */
export const schemaFile = 'two-names-data.schema.json';

/** One spelling of a place's name: in which languages (BCP 47), in which script (ISO 15924), whose it is. */
const spellingSchema = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  place: placeIdSchema,
  side: sideSchema,
  languages: v.pipe(v.array(v.string()), v.nonEmpty()),
  script: v.string(),
});

/** The document. `version` grows when something that a reader of the file leans on changes its form. */
export const documentSchema = v.strictObject({
  $schema: v.literal(schemaFile),
  format: v.literal('two-names-data'),
  version: v.literal(1),
  places: v.array(placeSchema),
  chain: v.strictObject({ note: statementSchema, islands: v.array(chainIslandSchema) }),
  names: v.array(spellingSchema),
  background: v.array(statementSchema),
  timeline: v.array(eventSchema),
  topics: v.array(topicEntrySchema),
  reports: v.array(reportSchema),
  speakers: v.array(speakerSchema),
  quotes: v.array(quoteSchema),
  wordings: v.array(wordingSchema),
  checks: v.array(checkSchema),
  nameCounts: v.array(nameCountSchema),
  map: v.strictObject({ names: v.array(mapNameSchema), coasts: v.array(coastSchema) }),
  sources: v.array(sourceSchema),
});
export type DataDocument = v.InferInput<typeof documentSchema>;

/** All of what we know, as the file holds it. */
export function dataDocument(): DataDocument {
  const names = spellings().map(({ text, languages, script, row }) => ({
    text,
    place: row.place,
    side: row.side,
    languages: [...languages],
    script,
  }));
  return {
    $schema: schemaFile,
    format: 'two-names-data',
    version: 1,
    places: [...places],
    chain: { note: chainNote, islands: [...chainIslands] },
    names,
    background: [...background],
    timeline: [...timeline],
    topics: [...topicEntries],
    reports: [...reports],
    speakers: [...speakers],
    quotes: [...quotes],
    wordings: [...wordings],
    checks: [...checks],
    nameCounts: [...nameCounts],
    map: { names: [...mapNames], coasts: [...coasts] },
    sources: [...sources],
  };
}

/** The JSON Schema (2020-12) of the document. */
export function dataSchema(): object {
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    definitions: {
      figure: figureSchema,
      localized: localizedSchema,
      placeName: placeNameSchema,
      source: sourceSchema,
      statement: statementSchema,
      support: supportSchema,
    },
    overrideAction({ valibotAction, jsonSchema }) {
      // Our texts are stored trimmed, and their tests say so.
      if (valibotAction.type === 'trim') return jsonSchema;
      // The one check of the schema: what a statement rests on is never nothing.
      if (valibotAction.type === 'check') return { ...jsonSchema, minProperties: 1 };
      return undefined;
    },
  });
  return {
    ...schema,
    title: 'Two Names: the data',
    description:
      'What the extension Two Names knows of the islands between Hokkaido and Kamchatka: both names, statements with their sources, both sides’ readings, and passages of five news reports.',
  };
}
