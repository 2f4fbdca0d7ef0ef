/** The table of mentions that `npm start` prints where there is no display. */
import type { PageMention } from '../../meeting.ts';

/** A mention as it comes out of the page: text alone. */
export type ListedMention = Pick<PageMention, 'place' | 'surface' | 'side' | 'before' | 'after'>;

/** How many characters of the words around stand on either side of the name. */
const aroundLength = 28;

const cjk =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns of a terminal a text takes: East Asian characters take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += cjk.test(character) ? 2 : 1;
  return columns;
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** What stands over the table: how many there are, and how many of them are shown, if not all. */
export function mentionsHeading(count: number, shown: number): string {
  const mentions = count === 1 ? '1 mention' : `${count} mentions`;
  return shown < count ? `${mentions}, the first ${shown} of them:` : `${mentions}:`;
}

/** One line a mention: place, name as written, whose name it is, the words around it. */
export function mentionsTable(mentions: readonly ListedMention[]): string {
  const rows = [
    ['place', 'name as written', 'whose name', 'the words around it'],
    ...mentions.map(({ place, surface, side, before, after }) => {
      // A name may be broken over a line in the page's source.
      const name = surface.replace(/\s+/g, ' ');
      const around = `…${before.slice(-aroundLength)}[${name}]${after.slice(0, aroundLength)}…`;
      return [place, name, side, around];
    }),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
