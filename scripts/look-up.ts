/**
 * `npm run -s look-up -- FILE.jsonl [--json]` puts queries to the look-up and counts the first answers
 * that are right, those that are false, and what it did not find. The form of the file stands in
 * docs/look-up.md.
 */
import { knowledge } from '../answers/knowledge.ts';
import { searchEntries, spelledPlaces } from '../answers/look-up/entries.ts';
import { prepareNames } from '../answers/look-up/names.ts';
import { createSearch, type Search } from '../answers/look-up/search.ts';
import { lookUpTables } from '../answers/look-up/tables.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../data/schema.ts';
import { placeSpellings } from '../mentions/spellings.ts';
import {
  evaluateLookUp,
  type FirstAnswer,
  type LookUpEvaluation,
  type LookUpFigure,
  readQueries,
} from './look-up-evaluation.ts';
import { UserError } from './workshop/errors.ts';

/** @throws UserError where no file is named, or it cannot be read. */
export function main(args: readonly string[]): number {
  const file = args.find((argument) => !argument.startsWith('--'));
  if (file === undefined) {
    throw new UserError('Say which file to measure: npm run -s look-up -- FILE.jsonl [--json]');
  }
  const result = evaluateLookUp(readQueries(file), firstAnswer);
  console.log(args.includes('--json') ? JSON.stringify(result) : table(result));
  return 0;
}

const names = prepareNames(spelledPlaces(placeSpellings()));
const searches = new Map<InterfaceLanguage, Search>();

/** The look-up of a reader whose interface is in the query's language, else in English. */
function searchIn(language: string): Search {
  const spoken = interfaceLanguages.find((each) => each === language) ?? 'en';
  const search =
    searches.get(spoken) ??
    createSearch(searchEntries({ ...knowledge, ...lookUpTables }, spoken), names);
  searches.set(spoken, search);
  return search;
}

function firstAnswer(query: string, language: string): FirstAnswer {
  const { groups, similar } = searchIn(language).find(query);
  return {
    answer: groups[0]?.matches[0]?.address ?? null,
    suggestion: similar[0]?.address ?? null,
  };
}

const columns = ['queries', 'right', 'false', 'missed'] as const;

function table({ overall, byLanguage, errors }: LookUpEvaluation): string {
  const row = (name: string, figure: LookUpFigure) =>
    name.padEnd(12) + columns.map((column) => String(figure[column]).padStart(9)).join('');
  return [
    ''.padEnd(12) + columns.map((column) => column.padStart(9)).join(''),
    row('overall', overall),
    `right ${overall.rightPercent} %, false ${overall.falsePercent} %, missed ${overall.missedPercent} %`,
    `nothing was right, and “Did you mean” was asked: ${overall.suggestedForNothing}`,
    '',
    ...Object.entries(byLanguage).map(([language, figure]) => row(language, figure)),
    '',
    ...errors.map(
      ({ outcome, q, language, expect, answer, suggestion }) =>
        `${outcome} [${language}] “${q}”: ${answer ?? (suggestion === null ? 'nothing' : `nothing, did you mean ${suggestion}`)}, not ${expect ?? 'nothing'}`,
    ),
  ].join('\n');
}
