/** A text with the letters set off that a search matched. */
import type { ComponentChildren } from 'preact';

export type Marks = readonly (readonly [number, number])[];

/** Shown of a long text: this many characters before the first matched letter. */
const leadCharacters = 24;

/** The text in whole; marks that overlap an earlier one are left out. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** A long text from shortly before its first match, so that one line shows why it was found. */
export function excerpt(text: string, marks: Marks): { text: string; marks: Marks } {
  const first = marks[0]?.[0] ?? 0;
  if (first <= leadCharacters * 2) return { text, marks };
  const space = text.lastIndexOf(' ', first - leadCharacters);
  const cut = space > 0 ? space + 1 : first - leadCharacters;
  const shift = cut - 1;
  return {
    text: `…${text.slice(cut)}`,
    marks: marks.map(([start, end]) => [start - shift, end - shift] as const),
  };
}
