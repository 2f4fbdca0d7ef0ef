import { type SpokenOf, topicsOf } from '../answers/card/topics.ts';
import { cueTables } from '../data/cues/index.ts';
import { topicEntries } from '../data/topics.ts';
import { findCandidates } from '../mentions/candidates.ts';
import { droppedNames } from '../mentions/dropped.ts';
import { evidenceOf } from '../mentions/evidence.ts';
import { explain } from '../mentions/find.ts';

/**
 * `npm run -s explain -- "text" [language]` prints each candidate, the evidence and the verdict, and each
 * alias that is no candidate with the reason; then what the text speaks of, with the words for and against.
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
  const mention = list.find(({ isMention }) => isMention)?.candidate ?? { start: 0, end: 0 };
  const spoken = topicsOf(
    {
      before: text.slice(0, mention.start),
      surface: text.slice(mention.start, mention.end),
      after: text.slice(mention.end),
      language,
    },
    topicEntries,
    cueTables,
  );
  console.log(topicLines(spoken).join('\n'));
  return 0;
}

/** What the text speaks of, what it nearly does, and the subjects that the reports say nothing on. */
function topicLines({ language, topics, rejected, others }: SpokenOf): string[] {
  if (language === undefined) return ['No cues are known in the language of the text.'];
  const lines = [`Topics, by the cues of "${language}":`];
  for (const { topic, score, for: pro, against } of [...topics, ...rejected]) {
    const verdict = topics.some((one) => one.topic === topic) ? 'spoken of' : 'not enough';
    lines.push(
      `  ${topic}: ${verdict}, ${score.toFixed(2)}`,
      `    for: ${pro.join(' | ')}`,
      `    against: ${against.join(' | ') || 'nothing'}`,
    );
  }
  if (topics.length + rejected.length === 0) lines.push('  none');
  const beside = [...others].filter(([, words]) => words.length > 0);
  for (const [subject, words] of beside)
    lines.push(`  beside them, ${subject}: ${words.join(' | ')}`);
  return lines;
}
