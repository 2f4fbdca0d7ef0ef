/**
 * `npm run -s fit -- FILE.jsonl… [--json]` measures whether the reason under the first quote is true, on
 * labelled paragraphs: precision, recall and silence, overall and by language, then each error with its
 * paragraph. The files hold labels and the texts they refer to, in any order; their form stands in
 * docs/card.md.
 */
import { cardContent } from '../answers/card/card.ts';
import { knowledge } from '../answers/knowledge.ts';
import { find } from '../mentions/find.ts';
import { wordsAround } from '../page/marks/context.ts';
import { type Fit, type LabelledParagraph, measureFit, readParagraphs } from './fitting.ts';
import { UserError } from './workshop/errors.ts';

/** @throws UserError where no file is named, or one cannot be read. */
export function main(args: readonly string[]): number {
  const files = args.filter((argument) => !argument.startsWith('--'));
  if (files.length === 0) {
    throw new UserError('Say which files to measure: npm run -s fit -- FILE.jsonl… [--json]');
  }
  const result = measureFit(readParagraphs(files), reasonOf);
  console.log(args.includes('--json') ? JSON.stringify(result) : report(result));
  return 0;
}

/** The topic that a card names as the reason of its first quote; undefined where it names none. */
export function reasonOf({ text, language, mention }: LabelledParagraph): string | undefined {
  const start = text.lastIndexOf('\n', mention.start - 1) + 1;
  const lineEnd = text.indexOf('\n', mention.end);
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  const length = mention.end - mention.start;
  const marked = find(line, { language }).find((one) => one.start === mention.start - start);
  const content = cardContent(
    {
      place: mention.place,
      mention: {
        surface: text.slice(mention.start, mention.end),
        side: marked?.side ?? 'neutral',
        language,
        ...wordsAround(line, { start: mention.start - start, length }),
      },
      settings: { leader: 'page', script: 'native' },
      language: 'en',
    },
    knowledge,
  );
  const reason = content.quotes[0]?.reason;
  return reason?.type === 'topic' ? reason.topic : undefined;
}

function report(result: Fit): string {
  const lines = [`${''.padEnd(10)}${['precision', 'recall', 'silence'].map(cell).join('')}`];
  for (const [name, figure] of [
    ['overall', result.overall] as const,
    ...Object.entries(result.byLanguage),
  ]) {
    const cells = [figure.precision, figure.recall, figure.silence].map((value) =>
      cell(value.toFixed(4)),
    );
    lines.push(name.padEnd(10) + cells.join(''));
  }
  lines.push('', `${result.errors.length} errors`);
  for (const { id, shown, topics, maybe, paragraph } of result.errors) {
    lines.push(
      `${id}: says ${shown ?? 'nothing'}; right: ${topics.join(', ') || 'nothing'}; possible: ${maybe.join(', ') || 'nothing'}`,
      `  ${paragraph}`,
    );
  }
  return lines.join('\n');
}

function cell(value: string): string {
  return value.padStart(11);
}
