import { findCandidates } from '../mentions/candidates.ts';
import { droppedNames } from '../mentions/dropped.ts';
import { evidenceOf } from '../mentions/evidence.ts';
import { explain } from '../mentions/find.ts';

/**
 * `npm run -s explain -- "text" [language]` prints each candidate, the evidence and the verdict, and each
 * alias that is no candidate with the reason.
 */
export function main(args: readonly string[]): number {
  const [text, language] = args;
  if (text === undefined) {
    console.error('Say which text to explain: npm run -s explain -- "text" [language]');
    return 1;
  }
  const context = language === undefined ? {} : { language };
  const list = explain(text, context);
  const dropped = droppedNames(text, language);
  if (list.length + dropped.length === 0) console.log('No alias of ours stands in the text.');
  for (const { start, end, alias, objection } of dropped) {
    console.log(`"${text.slice(start, end)}" at ${start}: alias "${alias}", no candidate`);
    console.log(`  ${objection}`);
  }
  for (const verdict of list) {
    const { candidate, isMention, support, rival, rivalSense, needed } = verdict;
    const { start, end, meaning } = candidate;
    const surface = text.slice(start, end);
    console.log(
      `"${surface}" at ${start}: ${meaning.place}, ${meaning.side} name, alias "${meaning.alias}"`,
    );
    if (meaning.certainty === 'certain') {
      console.log('  certain by itself: a mention');
      continue;
    }
    const against = rivalSense === undefined ? '' : ` (${rivalSense})`;
    console.log(`  ${meaning.certainty}, family ${meaning.family ?? 'none'}`);
    console.log(
      `  support ${support.toFixed(2)}, rival ${rival.toFixed(2)}${against}, needed ahead ${needed}`,
    );
    console.log(`  ${isMention ? 'a mention' : 'not a mention'}`);
  }
  const evidence = evidenceOf(text, findCandidates(text, language));
  if (evidence.length > 0) {
    const words = evidence.map(
      (cue) => `${text.slice(cue.start, cue.end)} (${cue.sense} ${cue.weight})`,
    );
    console.log(`Evidence in order: ${words.join(', ')}`);
  }
  return 0;
}
