/** The regular expression that anchors the search, made of the tables' stems. */
import { foldText, variantsOf } from '../../mentions/fold.ts';

/**
 * The source of a regular expression (flags `gi`) that finds where any stem begins: a plain alternation,
 * which engines search fastest. A letter with a mark is found without it too, and a character in its old
 * and new forms. A space stands for any white space; a full stop at the end asks for the whole word.
 */
export function stemSource(stems: readonly string[]): string {
  const sources = [...new Set(stems.map(sourceOf))].sort();
  // A stem that holds another finds nothing more.
  return sources
    .filter((source) => !sources.some((other) => other !== source && source.includes(other)))
    .join('|');
}

function sourceOf(stem: string): string {
  if (stem.endsWith('.')) return wholeWord(sourceOf(stem.slice(0, -1)));
  return [...stem.toLowerCase()].map(letterSource).join('');
}

/** Looks around only where the letters stand, for looking behind everywhere would cost much. */
function wholeWord(source: string): string {
  if (/[a-z]/.test(source)) return `${source}(?<=\\b${source})\\b`;
  if (/[ァ-ヶ]/.test(source)) return `${source}(?<![ァ-ヶー]${source})(?![ァ-ヶー])`;
  return `${source}(?<![ぁ-ゖ一-龠]${source})`;
}

function letterSource(letter: string): string {
  if (letter === ' ') return '\\s+';
  const forms = new Set([letter, foldText(letter), ...variantsOf(letter)]);
  return forms.size === 1 ? letter : `[${[...forms].sort().join('')}]`;
}
