import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import { compileSpellings } from '../../scripts/gazetteer/spelling-list.ts';
import { bundled, codeBytes, gzipped, isTable, textOf } from '../../scripts/workshop/size.ts';

/** Code and styles of the popup, gzipped, with the tables of `data` left aside. */
const mostCodeBytes = 68_200;
/**
 * The tables in one language, the map, all spellings and the names of everything in every language,
 * gzipped: 85.1 kB in Russian. They come after the popup is drawn; the bound shows a table that comes twice.
 */
const mostDataBytes = 87_000;

const entry = 'entrypoints/popup/main.tsx';

test(`the popup’s code and styles stay under ${mostCodeBytes / 1000} kB gzipped, data aside`, async () => {
  const bytes = await codeBytes(entry);
  expect(bytes).toBeLessThan(mostCodeBytes);
  expect(bytes).toBeGreaterThan(20_000);
});

test(`its data stay under ${mostDataBytes / 1000} kB gzipped in each language, and come when needed`, async () => {
  const parts = (await bundled(entry, true)).filter((part) => part.type === 'chunk');
  const tablesOf = (part: (typeof parts)[number]) => part.moduleIds.filter(isTable);
  const within = parts.filter((part) => part.isEntry || !part.isDynamicEntry).flatMap(tablesOf);
  // What is there from the start: the spellings, and no table of what we know.
  expect(within).toEqual(['\0virtual:spellings']);
  const later = new Map(
    parts.filter((part) => part.isDynamicEntry).map((part) => [tablesOf(part).join(), part]),
  );
  for (const language of interfaceLanguages) {
    const told = later.get(`\0virtual:knowledge/${language}`);
    const lookUp = later.get(`\0virtual:look-up/${language}`);
    if (!told || !lookUp) throw new Error('The tables are no chunks of their own.');
    const bytes = gzipped([textOf(told), textOf(lookUp), compileSpellings()]);
    expect(bytes, language).toBeLessThan(mostDataBytes);
    expect(bytes, language).toBeGreaterThan(20_000);
  }
});
