/** The regular expression that anchors the search, made of the tables' stems. */
import { foldText, variantsOf } from '../../mentions/fold.ts';

/**
 * The source of a regular expression (flags `gi`) that finds where any stem begins. Stems that begin alike
 * share their beginning, so that the engine gives up at the first letter nearly everywhere. A space stands
 * for any white space; a full stop at the end asks for the whole word.
 */
export function stemSource(stems: readonly string[]): string {
  const forms = [...new Set(stems.flatMap((stem) => formsOf(stem.toLowerCase())))].sort();
  // A stem that holds another finds nothing more.
  const shortest = forms.filter(
    (form) => !forms.some((other) => other !== form && form.includes(other)),
  );
  const root: Node = { next: new Map() };
  for (const form of shortest) if (!form.endsWith('.')) plant(root, form);
  const words = shortest.filter((form) => form.endsWith('.'));
  return [sourceOf(root), ...words.map((form) => wholeWord(form.slice(0, -1)))]
    .filter((source) => source !== '')
    .join('|');
}

interface Node {
  readonly next: Map<string, Node>;
}

function plant(root: Node, form: string): void {
  let node = root;
  for (const letter of form) {
    const next = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
}

function sourceOf(node: Node): string {
  const branches = [...node.next].map(
    ([letter, next]) => (letter === ' ' ? '\\s+' : letter) + sourceOf(next),
  );
  return branches.length > 1 ? `(?:${branches.join('|')})` : (branches[0] ?? '');
}

/** A stem with and without its marks, and with the old and new forms of its characters. */
function formsOf(stem: string): string[] {
  return [...stem].reduce<string[]>(
    (begun, letter) => {
      const forms = new Set([letter, foldText(letter), ...variantsOf(letter)]);
      return [...forms].flatMap((form) => begun.map((text) => text + form));
    },
    [''],
  );
}

/** What stands between two names of a list in Japanese or Chinese, or ends the one before. */
const particles = 'とやのはにへもがをで島岛丹捉舞与與和及在于於到往了';

/** Looks around only where the letters stand, for looking behind everywhere would cost much. */
function wholeWord(source: string): string {
  if (/[a-z]/.test(source)) return `${source}(?<=\\b${source})\\b`;
  if (/[ァ-ヶ]/.test(source)) return `${source}(?<![ァ-ヶー]${source})(?![ァ-ヶー])`;
  return `${source}(?<!(?![${particles}])[ぁ-ゖ一-龠]${source})`;
}
