/**
 * What paints the marks. Each style of marks has a highlight name and a rule of its own, so that another
 * style is another name in the registry, and the sheet never changes. `page/marks/paint.ts` says which elements
 * it names, and why. The background puts it into a frame that has marks, with the origin USER, so the page
 * neither sees nor overrides it and it goes at once when the extension is switched off.
 *
 * `::highlight()` resolves `var()` and `light-dark()` from the page's own elements, so colours are literal:
 * mid tones that stand out from white and from black alike (3:1 or more). Chromium paints no background
 * from a USER sheet, and forced colours drop colours but keep lines: so every style is an underline.
 * Lengths are in per cent of the font, which the elements below inherit as such.
 */
import type { MarkSettings } from '../settings/schema.ts';

export type MarkStyle = MarkSettings['markStyle'];

/** The name in `CSS.highlights` under which the marks of a style stand. */
export const highlightNames: Readonly<Record<MarkStyle, string>> = {
  dotted: 'two-names',
  solid: 'two-names-solid',
  tinted: 'two-names-tinted',
};

/** Teal: no state's colour, and neither a link's nor a spelling mistake's. 4.8:1 on white, 4.4:1 on black. */
const lineColor = '#00807a';
/** The same, light enough to read through. */
const bandColor = 'rgb(0 150 140 / 0.34)';

const rules: Record<MarkStyle, string> = {
  dotted: `text-decoration:underline dotted ${lineColor} 2px`,
  solid: `text-decoration:underline solid ${lineColor} 1px`,
  // A line as thick as half the text, lifted behind it: a band that is an underline all the same.
  tinted: `text-decoration:underline solid ${bandColor} 55%;text-underline-offset:-40%;text-decoration-skip-ink:none`,
};

/**
 * The sheet that paints marks of every style.
 * @param on selectors of the elements in which they are painted, the empty one for every element.
 */
export function marksSheet(on: readonly string[]): string {
  const selectors = Object.entries(highlightNames).map(
    ([style, name]) =>
      [style as MarkStyle, on.map((each) => `${each}::highlight(${name})`).join(',')] as const,
  );
  return [
    ...selectors.map(([style, selector]) => `${selector}{${rules[style]}}`),
    // Forced colours: a colour of ours would be dropped, or be lost against the reader's.
    `@media (forced-colors:active){${selectors.map(([, selector]) => selector).join(',')}{text-decoration:underline dotted 2px}}`,
  ].join('\n');
}

/**
 * Shows the card's host, which is hidden by its own styles: without this sheet, so without the extension,
 * a host that was left behind stays hidden. On paper it would cover what was printed. A page's rule for the backdrop
 * of its own dialogs would dim all of it behind the card.
 */
export const cardSheet =
  'two-names-card{display:block!important}two-names-card::backdrop{display:none!important}' +
  '@media print{two-names-card{display:none!important}}';
