/**
 * How many slips lie between two words: letters left out, put in, taken for another, or swapped with the
 * next one (optimal string alignment).
 * @returns the number, or anything above `most` where it is more than that.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
      best = Math.min(best, slips);
    }
    if (best > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
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
