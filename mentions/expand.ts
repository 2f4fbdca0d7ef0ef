/** Writes out the patterns of the tables: `[a|b]` is each of its parts, `<name>` a paradigm's endings. */

export type Paradigms = Readonly<Record<string, readonly string[]>>;

/**
 * Every spelling a pattern stands for. Paradigms in one pattern agree: first ending with first, second
 * with second. An unknown paradigm has no endings (the tables' test finds it).
 */
export function expand(pattern: string, paradigms: Paradigms = {}): string[] {
  const [, before = '', parts = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/.exec(pattern) ?? [];
  if (parts !== '')
    return parts.split('|').flatMap((part) => expand(before + part + after, paradigms));
  const names = [...pattern.matchAll(/<(.+?)>/g)].map(([, name = '']) => paradigms[name] ?? []);
  if (names.length === 0) return [pattern];
  return (names[0] ?? []).map((_, form) => {
    let which = 0;
    return pattern.replace(/<.+?>/g, () => names[which++]?.[form] ?? '');
  });
}
