/** The regular expression that anchors the search, made of the tables' stems. */
import { foldText } from '../../mentions/fold.ts';

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * A regular expression's source that finds the beginning of any stem in any case. Stems that begin alike
 * share their beginning, so that the search gives up at the first letter nearly everywhere.
 */
export function stemSource(stems: readonly string[]): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const stem of withoutLonger(stems)) {
    let node = root;
    for (const letter of stem) {
      const source = letterSource(letter);
      const next = node.next.get(source) ?? { next: new Map(), isEnd: false };
      node.next.set(source, next);
      node = next;
    }
    node.isEnd = true;
  }
  return sourceOf(root);
}

/** Stems that begin with another stem find nothing more. */
function withoutLonger(stems: readonly string[]): string[] {
  const unique = [...new Set(stems.map((stem) => stem.toLowerCase()))];
  return unique.filter((stem) => !unique.some((other) => other !== stem && stem.startsWith(other)));
}

function sourceOf(node: Node): string {
  if (node.isEnd) return '';
  const branches = [...node.next].map(([letter, next]) => letter + sourceOf(next));
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

/** A letter in both cases, with and without its mark; old and new forms of a character. */
function letterSource(letter: string): string {
  if (letter === ' ') return '\\s+';
  const forms = new Set([letter, foldText(letter)]);
  for (const form of [...forms]) forms.add(form.toUpperCase());
  for (const group of variantGroups)
    if (group.includes(letter)) for (const form of group) forms.add(form);
  const list = [...forms].filter((form) => form.length === 1);
  return list.length === 1 ? escaped(letter) : `[${list.map(escaped).join('')}]`;
}

const variantGroups = [
  '島岛嶋',
  '国國',
  '後后',
  '択擇择',
  '歯齒齿',
  '領领',
  '庫库',
  '爾尔',
  'اأإآ',
  'يیى',
  'كک',
  'هة',
  'её',
  '-‐‑–',
];

function escaped(letter: string): string {
  return /[-\\\]^.*+?()|{}[/]/.test(letter) ? `\\${letter}` : letter;
}
