/** The regular expression that anchors the search, made of the tables' stems. */
import { foldText, variantsOf } from '../../mentions/fold.ts';

/**
 * The source of a regular expression (flags `gi`) that finds where any stem begins. A plain alternation
 * of literals is what engines search fastest: each form of a letter is a stem of its own.
 */
export function stemSource(stems: readonly string[]): string {
  const forms = new Set(stems.flatMap((stem) => formsOf(stem.toLowerCase())));
  // A stem that begins with another finds nothing more.
  const shortest = [...forms].filter(
    (form) => ![...forms].some((other) => other !== form && form.startsWith(other)),
  );
  return shortest.sort().map(escaped).join('|');
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

function escaped(stem: string): string {
  return stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
