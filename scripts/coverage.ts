/**
 * `npm run -s coverage` counts what our statements rest on: statements by kind of support, sentences of
 * the reports that were checked (docs/checks.md), events with both sides' readings.
 */
import { background } from '../data/background.ts';
import { chainIslands, chainNote } from '../data/chain.ts';
import { checks } from '../data/checks.ts';
import { islandNames, neighbourNames } from '../data/look-up-places.ts';
import { places } from '../data/places.ts';
import { reports } from '../data/reports.ts';
import type { Support } from '../data/schema.ts';
import { timeline } from '../data/timeline.ts';
import { wordings } from '../data/wordings.ts';
import { checkedSentences, findings } from './sentences.ts';
import { type SupportKind, supportKind, supportsIn } from './support.ts';

const kinds: readonly SupportKind[] = ['both sides', 'third party', 'one side', 'no source'];

/** What we state in our own voice, and what we give as one side's. */
function statements(): Readonly<Record<string, readonly Support[]>> {
  return {
    'in our own voice': supportsIn([
      background,
      chainNote,
      timeline.map(({ statement }) => statement),
      places.map(({ positions: _, figures: __, ...place }) => place),
      checks,
    ]),
    figures: supportsIn(places.map(({ figures }) => figures)),
    'as one side’s': supportsIn([
      places.map(({ positions }) => positions),
      timeline.map(({ readings }) => readings ?? {}),
    ]),
    originals: supportsIn(wordings),
    names: supportsIn([chainIslands, islandNames, neighbourNames]),
  };
}

const row = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(18) + cells.map((cell) => String(cell).padStart(15)).join('');

function report(): string {
  const sentences = checkedSentences();
  const of = (id: string) => sentences.filter((sentence) => sentence.report === id);
  const both = timeline.filter(({ readings }) => readings?.japanese && readings.russian).length;
  const one = timeline.filter(({ readings }) => !readings?.japanese !== !readings?.russian).length;
  return [
    row('statements', kinds),
    ...Object.entries(statements()).map(([name, supports]) =>
      row(
        name,
        kinds.map((kind) => supports.filter((support) => supportKind(support) === kind).length),
      ),
    ),
    '',
    row('sentences', ['in all', ...findings]),
    ...reports.map(({ id, number }) =>
      row(`Report ${number}`, [
        of(id).length,
        ...findings.map((finding) => of(id).filter((one) => one.finding === finding).length),
      ]),
    ),
    row('all five', [
      sentences.length,
      ...findings.map((finding) => sentences.filter((one) => one.finding === finding).length),
    ]),
    '',
    `checks ${checks.length}`,
    `events ${timeline.length}: both readings ${both}, one reading ${one}, none ${timeline.length - both - one}`,
  ].join('\n');
}

/** `npm run -s coverage` prints the figures of `report`. */
export function main(): number {
  console.log(report());
  return 0;
}
