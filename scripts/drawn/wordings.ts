/** One statement in several wordings: which words every version has, and which only some. */
import { diffArrays } from 'diff';
import type { WordingPiece } from '../../answers/drawn.ts';

const tokens = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu;
const wordStart = /^[\p{L}\p{N}]/u;

const isWord = (token: string) => wordStart.test(token);
/** Case and the form of an apostrophe are no difference in words. */
const folded = (token: string) => token.toLowerCase().replaceAll('’', "'");

function common(one: readonly string[], other: readonly string[]): string[] {
  return diffArrays([...one], [...other])
    .filter(({ added, removed }) => !added && !removed)
    .flatMap(({ value }) => value);
}

/**
 * Cuts each version into pieces that all versions share, word for word and in the same order, and
 * pieces that they do not. No version is the measure of the others. The pieces of a version put
 * together are the version, to the letter.
 */
export function compareWordings(versions: readonly string[]): readonly (readonly WordingPiece[])[] {
  const words = versions.map((version) => (version.match(tokens) ?? []).filter(isWord).map(folded));
  const [first = [], ...rest] = words;
  const core = rest.reduce<string[]>(common, first);
  return versions.map((version, index) => piecesOf(version, sharedWords(core, words[index] ?? [])));
}

/** For each word of a version in turn, whether it is one of the core. */
function sharedWords(core: readonly string[], words: readonly string[]): readonly boolean[] {
  return diffArrays([...core], [...words])
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => value.map(() => !added));
}

function piecesOf(version: string, shared: readonly boolean[]): WordingPiece[] {
  const pieces: { text: string; isShared: boolean }[] = [];
  let word = 0;
  for (const token of version.match(tokens) ?? []) {
    const isWordHere = isWord(token);
    // What stands between two words that differ differs with them; elsewhere it is nobody's.
    const isShared = isWordHere
      ? (shared[word] ?? false)
      : (shared[word - 1] ?? true) || (shared[word] ?? true);
    if (isWordHere) word += 1;
    const last = pieces.at(-1);
    if (last?.isShared === isShared) last.text += token;
    else pieces.push({ text: token, isShared });
  }
  return pieces;
}
