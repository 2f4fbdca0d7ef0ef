/** The regular expression that anchors the search, made of the tables' stems. */
import { foldText, variantsOf } from '../../mentions/fold.ts';

/** So much of the first word and of the last one tells them, whatever their endings. */
const mostOfFirstWord = 6;
const mostOfLastWord = 4;

/** Behind a first word of fewer letters the whole of the last one is asked for: the isles are many. */
const fewestInFirstWord = 5;

/** The rest of a first word. */
const restOfWord = '\\S{0,9}';
/** Nothing stands between two words where the page breaks the line. */
const betweenWords = '\\s*';

/**
 * The source of a regular expression (flag `i`) that finds where any stem may begin. Shorter than `stemSource`,
 * for it is on every page: letters of several forms are one step of it.
 */
export function coarseSource(stems: readonly string[]): string {
  const lower = [...new Set(stems.map((stem) => beginningOf(stem.toLowerCase())))].sort();
  // Of stems that are forms of one, the first.
  const byForms = new Map(
    lower.toReversed().map((stem) => [[...stem].map(anyForm).join(''), stem]),
  );
  // A stem that another one finds, in one of its forms, finds nothing more.
  const isFound = (forms: string, stem: string) =>
    [...byForms.keys()].some((other) => other !== forms && new RegExp(other).test(stem));
  const shortest = [...byForms]
    .filter(([forms, stem]) => !stem.endsWith('.') && !isFound(forms, stem))
    .map(([, stem]) => stem)
    .sort();
  const root: Node = { next: new Map() };
  for (const stem of shortest) plant(root, stepsOf(stem));
  const words = [...byForms]
    .filter(([, stem]) => stem.endsWith('.'))
    .map(([forms]) => forms.slice(0, -2));
  return [sourceOf(root), ...wholeWords(words)].join('|');
}

/** Stems that are whole words, those with the same bounds together. */
function wholeWords(words: readonly string[]): string[] {
  const bounds = Map.groupBy(words, (word) => {
    if (/[a-z]/.test(word)) return 'latin';
    return /[ァ-ヶ]/.test(word) ? 'katakana' : 'others';
  });
  const anyOf = (kind: 'latin' | 'katakana' | 'others') => `(?:${bounds.get(kind)?.join('|')})`;
  return [
    ...(bounds.has('latin') ? [`\\b${anyOf('latin')}\\b`] : []),
    ...(bounds.has('katakana') ? [`(?<![ァ-ヶー])${anyOf('katakana')}(?![ァ-ヶー])`] : []),
    ...(bounds.has('others') ? [`(?<![${commonBefore}])${anyOf('others')}`] : []),
  ];
}

/** The steps of a pattern for a stem; of several words the beginnings of the first and the last tell enough. */
function stepsOf(stem: string): string[] {
  const [first = '', ...others] = stem.split(' ');
  const last = others.pop();
  if (last === undefined) return [...first].map(anyForm);
  const lettersOf = (word: string, most: number) => [...word].slice(0, most).map(anyForm);
  return [
    ...lettersOf(first, mostOfFirstWord),
    ...(first.length > mostOfFirstWord ? [restOfWord] : []),
    ...others.flatMap((word) => [betweenWords, ...[...word].map(anyForm)]),
    betweenWords,
    ...lettersOf(last, first.length < fewestInFirstWord ? last.length : mostOfLastWord),
  ];
}

/**
 * So much of a stem of one word as tells it from other words. In Korean not its last syllable, which a letter
 * of the next text may go on.
 */
function beginningOf(stem: string): string {
  if (/[ .]/.test(stem)) return stem;
  if (/\p{Script=Han}/u.test(stem)) return stem.slice(0, 4);
  if (/\p{Script=Hangul}/u.test(stem)) return stem.slice(0, Math.max(3, stem.length - 1));
  if (/\p{Script=Katakana}/u.test(stem)) return stem.slice(0, 4);
  return stem.slice(0, /\p{Script=Hiragana}/u.test(stem) ? 5 : 6);
}

/** One letter in each of its forms, as a step of a pattern. */
function anyForm(letter: string): string {
  const forms = new Set(formsOf(letter));
  return forms.size > 1 ? `[${[...forms].sort().join('')}]` : letter.replace('.', '\\.');
}

/**
 * The source of a regular expression (flags `gi`) that finds where any stem begins. Stems that begin alike
 * share their beginning, so that the engine gives up at the first letter nearly everywhere. A space stands
 * for any white space; a full stop at the end asks for the whole word.
 */
export function stemSource(stems: readonly string[]): string {
  return sourceOfForms(shortestForms(stems));
}

function sourceOfForms(forms: readonly string[]): string {
  const root: Node = { next: new Map() };
  const words = forms.filter((form) => form.endsWith('.'));
  for (const form of forms) if (!form.endsWith('.')) plant(root, [...form]);
  return [sourceOf(root), ...words.map((form) => wholeWord(form.slice(0, -1)))]
    .filter((source) => source !== '')
    .join('|');
}

/** The forms of stems, but for those that hold another: they find nothing more. */
function shortestForms(stems: readonly string[]): string[] {
  const forms = [...new Set(stems.flatMap((stem) => formsOf(stem.toLowerCase())))].sort();
  return forms.filter((form) => !forms.some((other) => other !== form && form.includes(other)));
}

interface Node {
  readonly next: Map<string, Node>;
}

function plant(root: Node, form: readonly string[]): void {
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

/** Other words have these before the same letters: 帰国後, 待ちしました. None may be a particle. */
const commonBefore = '帰回出入待持';

/** What stands between two names of a list in Japanese or Chinese, or ends the one before. */
const particles = 'とやのはにへもがをで島岛丹捉舞与與和及在于於到往了';

/** Looks around only where the letters stand, for looking behind everywhere would cost much. */
function wholeWord(source: string): string {
  if (/[a-z]/.test(source)) return `${source}(?<=\\b${source})\\b`;
  if (/[ァ-ヶ]/.test(source)) return `${source}(?<![ァ-ヶー]${source})(?![ァ-ヶー])`;
  return `${source}(?<!(?![${particles}])[ぁ-ゖ一-龠]${source})`;
}
