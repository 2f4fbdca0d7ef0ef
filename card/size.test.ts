import { expect, test } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { bundled, codeBytes, isTable } from '../scripts/workshop/size.ts';

/** Code, styles and words of the card's script, gzipped, with the tables of `data` left aside. */
const mostCodeBytes = 43_000;

test.each(interfaceLanguages)(
  'the card’s script in %s is within its budget, and in no other language',
  async (language) => {
    const entry = `entrypoints/card-${language}.ts`;
    const code = await codeBytes(entry);
    expect(code).toBeLessThan(mostCodeBytes);
    expect(code).toBeGreaterThan(10_000);
    // What we know may grow; of what it says in another language nothing comes along.
    const parts = await bundled(entry, true);
    const modules = parts.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    expect(modules).toContain(`\0virtual:knowledge/${language}`);
    const tables = modules.filter((id) => isTable(id) && !/\/data\/cues\//.test(id));
    expect(tables.filter((id) => !id.includes('virtual:'))).toEqual([]);
    const others = interfaceLanguages.filter((other) => other !== language);
    // How dates and figures are written is known to answers in every language, in a few hundred bytes.
    const told = modules.filter(
      (id) =>
        !id.endsWith('/written.ts') &&
        others.some((other) => new RegExp(`(/locales|knowledge)/${other}\\b`).test(id)),
    );
    expect(told).toEqual([]);
  },
);
