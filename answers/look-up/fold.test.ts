import { expect, it } from 'vitest';
import { spellings } from '../../scripts/gazetteer/compile.ts';
import { knowledge } from '../knowledge.ts';
import { searchEntries } from './entries.ts';
import { fold, foldText } from './fold.ts';
import { lookUpTables } from './tables.ts';

it.each([
  ['ETOROFU-TŌ', 'etorofu to'],
  ['Kunashir’s', 'kunashirs'],
  ['Хабомай, ёлка', 'хабомаи елка'],
  ['ｸﾅｼﾘﾄｳ', 'くなしりとう'],
  ['ﾊﾎﾞﾏｲ', 'はぼまい'],
  ['國後', '国後'],
  ['Κουρίλες  ΝΗΣΟΣ', 'κουριλεσ νησοσ'],
  [' — ', ''],
])('folds %s into %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('folds whole texts and letter by letter alike: all names and texts', () => {
  const entries = searchEntries({ ...knowledge, ...lookUpTables }, 'ja');
  const all = [
    ...spellings().map(({ text }) => text),
    ...entries.flatMap(({ names, texts, foreignTexts = [] }) =>
      [names, texts, foreignTexts].flat(),
    ),
  ];
  for (const text of all) expect(foldText(text).folded).toBe(fold(text));
});

it('leads from each folded letter back to the letter that it was', () => {
  const text = 'на о. Итурупе; é';
  const { folded, starts, ends } = foldText(text);
  expect(folded).toBe('на о итурупе e');
  const back = [...folded].map((_, index) => text.slice(starts[index], ends[index]));
  expect(back.join('')).toBe('на о.Итурупе;é');
});
