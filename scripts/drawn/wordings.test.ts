import { describe, expect, it } from 'vitest';
import { wordings } from '../../data/wordings.ts';
import { compareWordings } from './wordings.ts';

/** A version with what differs in brackets. */
function bracketed(versions: readonly string[]): string[] {
  return compareWordings(versions).map((pieces) =>
    pieces.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join(''),
  );
}

describe('wordings of one statement', () => {
  it('marks the words that not every version has', () => {
    expect(bracketed(['openly hostile position', 'openly unfriendly position'])).toEqual([
      'openly [hostile] position',
      'openly [unfriendly] position',
    ]);
  });

  it('marks nothing where two versions are the same but for case and apostrophes', () => {
    expect(bracketed(['Russia’s invasion', "russia's invasion"])).toEqual([
      'Russia’s invasion',
      "russia's invasion",
    ]);
  });

  it('marks neighbouring words in one stretch', () => {
    expect(bracketed(['is very unfair and so on', 'is unjust and so on'])).toEqual([
      'is [very unfair] and so on',
      'is [unjust] and so on',
    ]);
  });

  it('counts as shared only what all versions share', () => {
    expect(bracketed(['a b c', 'a b d', 'a e c'])).toEqual(['a [b c]', 'a [b d]', 'a [e c]']);
  });

  it.each(wordings)('gives back every version of $id to the letter', ({ versions }) => {
    const texts = versions.map(({ text }) => text);
    expect(compareWordings(texts).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(
      texts,
    );
  });
});
