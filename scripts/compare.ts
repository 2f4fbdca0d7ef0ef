import { find } from '../mentions/find.ts';
import { isWordLetter } from '../mentions/letters.ts';
import { evaluate, type Mark, readGold } from './evaluation.ts';
import { spellings } from './gazetteer/compile.ts';
import { UserError } from './workshop/errors.ts';

/**
 * `npm run -s compare -- FILE.jsonl` measures `find` beside three plain lists of the same names: matched
 * anywhere, on whole words, and on whole words without the names that can mean something else.
 * @throws UserError where no file is named, or it cannot be read.
 */
export function main(args: readonly string[]): number {
  const [file] = args;
  if (file === undefined) {
    throw new UserError('Say which file to compare on: npm run -s compare -- FILE.jsonl');
  }
  const snippets = readGold(file);
  const all = spellings();
  const unambiguous = all.filter(({ row }) => row.certainty === undefined);
  const ways: [string, (text: string, language: string) => readonly Mark[]][] = [
    ['plain list, anywhere', plainList(all, () => true)],
    ['plain list, whole words', plainList(all, isWhole)],
    ['the same, no ambiguous names', plainList(unambiguous, isWhole)],
    ['find', (text, language) => find(text, { language })],
  ];
  console.log('| | precision | recall | F1 | missed | false | wrong place |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, way] of ways) {
    const { overall, errors } = evaluate(snippets, way);
    const ratios = [overall.precision, overall.recall, overall.f1].map((value) => value.toFixed(4));
    const wrongPlaces = errors.filter(({ error }) => error === 'place').length;
    console.log(`| ${[name, ...ratios, overall.missed, overall.false, wrongPlaces].join(' | ')} |`);
  }
  return 0;
}

/** Marks the longest spelling at each place, in any case, where `isAllowed` says so. */
function plainList(
  list: ReturnType<typeof spellings>,
  isAllowed: (text: string, start: number, end: number) => boolean,
): (text: string) => Mark[] {
  const places = new Map(list.map(({ text, row }) => [text.toLowerCase(), row.place]));
  const source = [...places.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(source, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const place = places.get(match[0].toLowerCase());
      return place && isAllowed(text, start, end) ? [{ start, end, place }] : [];
    });
}

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (offset: number) =>
    isWordLetter(text.charCodeAt(offset - 1)) && isWordLetter(text.charCodeAt(offset));
  return !joins(start) && !joins(end);
}
