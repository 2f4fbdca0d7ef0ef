import { expect, it } from 'vitest';
import { mentionsHeading, mentionsTable } from './report.ts';

it('prints a line for each mention, in columns that East Asian names keep', () => {
  const table = mentionsTable([
    { place: 'iturup', surface: 'Etorofu', side: 'japanese', before: 'the isle of ', after: ' is' },
    { place: 'iturup', surface: '択捉島', side: 'japanese', before: '最も大きい', after: 'である' },
  ]);
  expect(table.split('\n')).toEqual([
    'place   name as written  whose name  the words around it',
    'iturup  Etorofu          japanese    …the isle of [Etorofu] is…',
    'iturup  択捉島           japanese    …最も大きい[択捉島]である…',
  ]);
});

it.each([
  [1, 1, '1 mention:'],
  [22, 22, '22 mentions:'],
  [5000, 200, '5000 mentions, the first 200 of them:'],
])('says how many there are, %i, and that %i are shown', (count, shown, heading) => {
  expect(mentionsHeading(count, shown)).toBe(heading);
});
