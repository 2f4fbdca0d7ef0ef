/** The words of a query: which of them tell something, and what is left of them beside a name or a stem. */
import { fillerWords, kindWords, unspacedKinds } from './common-words.ts';
import { hanOrKana } from './marks.ts';
import type { LookUpName } from './names.ts';

/** The words of a query without those that say nothing; all where none says anything. */
export function tellingWords(pattern: string): readonly string[] {
  const words = pattern.split(' ');
  // No article ends a query: the “i” of “World War I” is a number.
  const told = words.filter(
    (word, at) => !fillerWords.has(word) || (at > 0 && at === words.length - 1 && word === 'i'),
  );
  return told.length === 0 ? words : told;
}

/** The words before “on the islands” at the end of a query: “troops” of “troops on the islands”. Else undefined. */
export function wordsOfIslands(query: string): readonly string[] | undefined {
  const [, before] =
    /^(.+) (?:on|in|на)(?: the)? (?:islands|kurils|islets|островах|курилах)$/u.exec(query) ?? [];
  return before === undefined ? undefined : tellingWords(before);
}

/** Whether a pattern is made of words that stand with thousands of names. */
export function isCommon(pattern: string): boolean {
  return pattern
    .split(' ')
    .every((word) => fillerWords.has(word) || kindWords.has(word) || unspacedKinds.test(word));
}

/** Without the names that stand within a longer one. */
export function longest(names: readonly LookUpName[]): readonly LookUpName[] {
  return names.filter(
    ({ folded }) =>
      !names.some((other) => other.folded.length > folded.length && other.folded.includes(folded)),
  );
}

/** The words of a query beside the names in it. */
export function leftOver(pattern: string, names: readonly string[]): readonly string[] {
  const rest = names.reduce(
    (left, name) =>
      hanOrKana.test(name) ? left.replace(name, ' ') : ` ${left} `.replace(` ${name} `, '  '),
    pattern,
  );
  return rest.split(' ').filter((word) => word !== '');
}

/** What is left of 墓参り beside 墓参. */
const shortEnding = /^\p{Script=Hiragana}{1,2}$/u;

/** Whether each of the words begins with a stem, or stands in a phrase that does. */
export function coveredBy(stems: readonly string[], told: readonly string[]): boolean {
  const phrase = told.join(' ');
  let isMet = false;
  const rest = stems.reduce((left, stem) => {
    if (hanOrKana.test(stem)) {
      if (left.includes(stem)) isMet = true;
      return left.replace(stem, ' ');
    }
    if (!stem.includes(' ')) return left;
    const at = ` ${left}`.indexOf(` ${stem}`);
    if (at < 0) return left;
    isMet = true;
    const end = left.indexOf(' ', at + stem.length);
    return `${left.slice(0, at)} ${end < 0 ? '' : left.slice(end)}`;
  }, phrase);
  const single = stems.filter((stem) => !stem.includes(' ') && !hanOrKana.test(stem));
  const left = rest.split(' ').filter((word) => word !== '');
  return (
    left.every((word) => {
      const isSpokenOf = single.some((stem) => word.startsWith(stem));
      if (isSpokenOf) isMet = true;
      // What stands beside a stem speaks of nothing by itself: 島, 問題, り.
      return isSpokenOf || unspacedKinds.test(word) || shortEnding.test(word);
    }) && isMet
  );
}

/** Words that join others where no blanks part them. */
const joints = /[のとや]/u;

/** The parts of a word in which no blanks stand: プーチンの訪日. The word itself where it has none. */
export function piecesOf(word: string): readonly string[] {
  if (!hanOrKana.test(word)) return [word];
  const pieces = word.split(joints);
  return pieces.every(({ length }) => length >= shortestPiece) ? pieces : [word];
}

const shortestPiece = 2;
