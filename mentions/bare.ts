/** Marks on letters, invisible characters, and the Arabic stroke that makes words longer. */
const marks = /[\p{M}\p{Cf}ـ]+/gu;

/**
 * A text without any mark, in the usual width: `İturúp` as `Iturup`, `ハボマイ` as `ハホマイ`. Coarser than a view
 * (view.ts), and quicker: the script on every page looks for stems that are written so.
 */
export function withoutMarks(text: string): string {
  // Marks first: thousands on one letter would take more than linear time to order.
  return text.replace(marks, '').normalize('NFKD').replace(marks, '').normalize();
}
