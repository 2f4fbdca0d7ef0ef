/** The words around a mention that go with it to the card. Pure, so that measuring hands over the same. */

/** How much of the text around a mention goes with it, to each side, in UTF-16 code units. */
export const contextLength = 400;

/**
 * The words before and after a stretch of a block's text, white space folded.
 * @param stretch where it begins and how long it is, in UTF-16 code units.
 */
export function wordsAround(
  text: string,
  { start, length }: { start: number; length: number },
): { before: string; after: string } {
  const fold = (words: string) => words.replace(/\s+/g, ' ');
  return {
    before: fold(text.slice(0, start)).trimStart().slice(-contextLength),
    after: fold(text.slice(start + length))
      .trimEnd()
      .slice(0, contextLength),
  };
}
