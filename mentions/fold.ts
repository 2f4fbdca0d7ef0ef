/**
 * Folding: what counts as the same letter. `fold` works letter by letter and keeps every offset; what
 * changes lengths (soft hyphens, combining marks, half-width kana) is done once for a text by `viewOf`
 * (view.ts).
 */

/** Old, new and simplified forms of the characters in our names, to the Japanese one; and hyphens. */
const variants = new Map<string, string>();
for (const group of [
  '島岛',
  '国國',
  '後后',
  '択擇择',
  '捉',
  '歯齒齿',
  '領领',
  '群羣',
  '諸诸',
  '争爭',
  '議议',
  '庫库',
  '爾尔',
  '図圖图',
  '魯鲁',
  '納纳',
  '麦麥',
  '邁迈',
  'её',
  'يیى',
  'كک',
  'اأإآ',
  'هة',
  "'’‘ʼʹ′`´ʻ",
  '-‐‑‒–',
  'i\u0130ı',
  'σς',
]) {
  const [first = ''] = group;
  for (const letter of group) variants.set(letter, first);
}

/** The folded form of each code unit that was met, else 0. */
const folded = new Uint16Array(0x10000);

/** The folded form of one UTF-16 code unit, as a code unit: white space as a space, ō as o. */
export function fold(code: number): number {
  return folded[code] || learn(code);
}

function learn(code: number): number {
  const form = foldLetter(String.fromCharCode(code)).charCodeAt(0);
  folded[code] = form;
  return form;
}

function foldLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  const lower = variants.get(letter) ?? letter.toLowerCase();
  // Latin and Greek lose their marks (Etorofu-tō); Cyrillic й and ї are letters of their own.
  const isLatinOrGreek = /[\u00c0-\u03ff\u1e00-\u1fff]/.test(lower);
  const plain = isLatinOrGreek ? lower.normalize('NFD').charAt(0) : lower;
  return variants.get(plain) ?? plain;
}

/** The other forms of a Chinese character that fold to the same one. */
export function variantsOf(letter: string): string[] {
  const common = variants.get(letter);
  if (common === undefined || letter < '\u3000') return [];
  return [...variants].filter(([, folded]) => folded === common).map(([form]) => form);
}

/** The folded form of a text of the gazetteer. */
export function foldText(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    result += String.fromCharCode(fold(text.charCodeAt(index)));
  }
  return result;
}
