/** The text of a saved page, near enough for measuring: a browser's own reading is tested in e2e. */

const hidden =
  /<!--[\s\S]*?-->|<(script|style|template|code|kbd|samp|textarea)\b[\s\S]*?<\/\1\s*>/gi;
const inline =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|em|font|i|mark|q|ruby|rb|rp|rt|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
};

/** The runs of text between block boundaries, in order. */
export function flowsOf(html: string): string[] {
  return html
    .replace(hidden, '\n\0')
    .replace(inline, '')
    .split(/<[^>]*>|\0/)
    .map(decoded)
    .filter((flow) => flow.trim() !== '');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
