/** Expands the patterns of the tables: `[a|b]` into its parts, `<name>` into a paradigm's endings. */

/** Every spelling a pattern stands for. Throws a sentence that names the pattern when it is wrong. */
export function expand(
  pattern: string,
  paradigms: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  return alternatives(pattern, pattern).flatMap((text) => endings(text, paradigms, pattern));
}

function alternatives(text: string, pattern: string): string[] {
  const open = text.indexOf('[');
  if (open < 0) return [text];
  const close = text.indexOf(']', open);
  if (close < 0) throw new Error(`"${pattern}": a [ is not closed`);
  const tails = alternatives(text.slice(close + 1), pattern);
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((part) => tails.map((tail) => text.slice(0, open) + part + tail));
}

function endings(
  text: string,
  paradigms: Readonly<Record<string, readonly string[]>>,
  pattern: string,
): string[] {
  const names = [...text.matchAll(/<([^>]+)>/g)].map((match) => match[1] ?? '');
  if (names.length === 0) return [text];
  const lists = names.map((name) => {
    const list = paradigms[name];
    if (!list) throw new Error(`"${pattern}": there is no paradigm "${name}"`);
    return list;
  });
  const length = lists[0]?.length ?? 0;
  if (lists.some((list) => list.length !== length)) {
    throw new Error(`"${pattern}": paradigms that agree have the same number of endings`);
  }
  return Array.from({ length }, (_, index) => {
    let which = 0;
    return text.replace(/<[^>]+>/g, () => lists[which++]?.[index] ?? '');
  });
}
