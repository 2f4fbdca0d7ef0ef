/**
 * The style sheet that paints the marks. The background puts it into a frame with the origin USER, so the
 * page neither sees nor overrides it and it goes at once when the extension is switched off.
 *
 * `::highlight()` resolves `var()` and `light-dark()` from the page's own elements, so colours are literal:
 * mid tones that stand out from white and from black alike (3:1 or more). Chromium paints no background
 * from a USER sheet, and forced colours drop colours but keep lines: so every style is an underline.
 */
import type { Settings } from '../settings/schema.ts';
import { highlightName } from './marks.ts';

type MarkStyle = Settings['markStyle'];

/** Teal: no state's colour, and neither a link's nor a spelling mistake's. 4.8:1 on white, 4.4:1 on black. */
const lineColor = '#00807a';
/** The same, light enough to read through. */
const bandColor = 'rgb(0 150 140 / 0.34)';

const lines: Record<MarkStyle, string> = {
  dotted: `underline dotted ${lineColor} 2px`,
  solid: `underline solid ${lineColor} 1px`,
  // A line as thick as half the text, lifted behind it: a band that is an underline all the same.
  tinted: `underline solid ${bandColor} 0.55em`,
};

/**
 * The sheet for a style of marks.
 * It also shows the card's host, which is hidden by its own styles: without the sheet, so without the
 * extension, a host that was left behind stays hidden.
 */
export function sheetFor(style: MarkStyle): string {
  const lift =
    style === 'tinted' ? 'text-underline-offset:-0.4em;text-decoration-skip-ink:none;' : '';
  return [
    `::highlight(${highlightName}){text-decoration:${lines[style]};${lift}}`,
    // Forced colours: a colour of ours would be dropped, or be lost against the reader's.
    `@media (forced-colors:active){::highlight(${highlightName}){text-decoration:underline dotted 2px}}`,
    'two-names-card{display:block!important}',
  ].join('\n');
}
