import type { Side } from '../../data/schema.ts';
import type { NamesView } from './content.ts';
import type { DossierWork } from './work.ts';

const sidesInOrder: readonly Side[] = ['japanese', 'neutral', 'russian'];

/** How often each report uses which name. */
export function namesView(work: DossierWork): NamesView {
  const { nameCounts, reports, places } = work.knowledge;
  const keys = new Map(nameCounts.map((entry) => [`${entry.place} ${entry.name}`, entry]));
  const rows = [...keys.values()]
    .map(({ place, name, side }) => {
      const counts = reports.map(
        ({ id }) =>
          nameCounts.find(
            (entry) => entry.report === id && entry.place === place && entry.name === name,
          )?.count ?? 0,
      );
      return {
        name,
        side,
        place: { address: `place/${place}`, label: work.placeLabel(place) },
        counts,
        total: sum(counts),
        rank: places.findIndex(({ id }) => id === place),
      };
    })
    .sort((one, other) => one.rank - other.rank || other.total - one.total)
    .map(({ rank: _, ...row }) => row);
  return {
    reports: reports.map(({ number }) => number),
    rows,
    bySide: reports.map(({ id, number }) => {
      const own = nameCounts.filter(({ report }) => report === id);
      return {
        report: number,
        total: sum(own.map(({ count }) => count)),
        sides: sidesInOrder.map((side) => ({
          side,
          count: sum(own.filter((entry) => entry.side === side).map(({ count }) => count)),
        })),
      };
    }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
