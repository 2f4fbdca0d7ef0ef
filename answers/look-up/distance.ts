/**
 * How many slips lie between two words: letters left out, put in, taken for another, or swapped with the
 * next one, also where a letter was then put in or left out between those two (the Damerau–Levenshtein
 * distance, by the algorithm of Lowrance and Wagner).
 * @returns the number, or anything above `most` where it is more than that.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  /** Where each letter of the first word stood last, from 1. */
  const lastRows = new Map<string, number>();
  for (const [index, letter] of a.entries()) {
    const i = index + 1;
    const above = rows[index] ?? [];
    const row = [i];
    /** Where the letter of this row stood last in the other word, from 1. */
    let lastColumn = 0;
    for (const [at, otherLetter] of b.entries()) {
      const j = at + 1;
      const swappedRow = lastRows.get(otherLetter) ?? 0;
      const beforeSwap = lastColumn > 0 ? rows[swappedRow - 1]?.[lastColumn - 1] : undefined;
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[at] ?? 0) + 1,
          (above[at] ?? 0) + (letter === otherLetter ? 0 : 1),
          (beforeSwap ?? most) + (i - swappedRow - 1) + 1 + (j - lastColumn - 1),
        ),
      );
      if (letter === otherLetter) lastColumn = j;
    }
    if (Math.min(...row) > most) return most + 1;
    lastRows.set(letter, i);
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** From these lengths on a reader takes a word with one slip in it, two or three, for the same. */
const slipsByLength = [
  [16, 3],
  [7, 2],
  [4, 1],
] as const;

/** The most slips between two words that a reader still sees as one: none in the shortest. */
export function slipsAllowed(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return slipsByLength.find(([from]) => length >= from)?.[1] ?? 0;
}
