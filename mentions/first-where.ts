/**
 * Binary search: the first of so many indices whose condition holds, where it then holds for all behind it;
 * `length` where it holds for none.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
