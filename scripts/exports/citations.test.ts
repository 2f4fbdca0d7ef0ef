import { Cite } from '@citation-js/core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reports } from '../../data/reports.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { sources } from '../../data/sources.ts';
import { bibTex, type CslItem, citationItems, cslJson, ris } from './citations.ts';

const readSchema = v.array(
  v.looseObject({
    id: v.string(),
    title: v.string(),
    note: v.optional(v.string()),
    author: v.optional(
      v.array(
        v.looseObject({
          family: v.optional(v.string()),
          given: v.optional(v.string()),
          literal: v.optional(v.string()),
        }),
      ),
    ),
    'container-title': v.optional(v.string()),
    issued: v.optional(
      v.looseObject({
        'date-parts': v.optional(v.array(v.array(v.number()))),
        // A month without a day comes back from RIS as it stands there: 2022/03//.
        raw: v.optional(v.string()),
      }),
    ),
    URL: v.optional(v.string()),
  }),
);

/** What a file holds once a reference manager has read it, a body's name told no more from a person's. */
function readBack(file: string) {
  return v.parse(readSchema, new Cite(file, { generateGraph: false }).data).map(comparable);
}

function dateIn(
  issued: {
    readonly 'date-parts'?: readonly (readonly number[])[] | undefined;
    readonly raw?: string | undefined;
  } = {},
) {
  return issued['date-parts']?.[0] ?? issued.raw?.split('/').filter(Boolean).map(Number);
}

function comparable(item: CslItem | v.InferOutput<typeof readSchema>[number]) {
  const names = (item.author ?? []).map((name) =>
    'literal' in name && name.literal !== undefined
      ? name.literal
      : ['given', 'family'].flatMap((part) => Object(name)[part] ?? []).join(' '),
  );
  return {
    id: item.id,
    title: item.title,
    names,
    date: dateIn(item.issued),
    url: item.URL,
    note: item.note,
  };
}

describe.each(interfaceLanguages)('the citations in %s', (language) => {
  const items = citationItems(language);

  it('hold every report and every source, each once', () => {
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([
      ...reports.map(({ number }) => `report-${number}`),
      ...sources.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['BibTeX', bibTex],
    ['CSL-JSON', cslJson],
  ])('say the same when they are read back from %s', (_, write) => {
    expect(readBack(write(items))).toEqual(items.map(comparable));
  });

  it('say the same when they are read back from RIS, save for commas in the names of bodies', () => {
    const withoutCommas = items.map(comparable).map((item) => ({
      ...item,
      names: item.names.map((name) => name.replaceAll(', ', ' – ')),
    }));
    expect(readBack(ris(items))).toEqual(withoutCommas);
  });

  it('keep the papers that articles stand in, in every format', () => {
    const containers = items.map((item) => item['container-title']);
    expect(containers.filter((name) => name !== undefined).length).toBeGreaterThan(20);
    for (const write of [ris, cslJson]) {
      const data = v.parse(readSchema, new Cite(write(items), { generateGraph: false }).data);
      expect(data.map((item) => item['container-title'])).toEqual(containers);
    }
  });

  it('break no line of RIS within a value', () => {
    const lines = ris(items)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
  });
});

describe('a report’s citation', () => {
  const items = citationItems('en').slice(0, reports.length);

  it('names no author and no publisher, for no text does', () => {
    for (const item of items) {
      expect(Object.keys(item)).not.toContain('author');
      expect(Object.keys(item)).not.toContain('container-title');
      expect(Object.keys(item)).not.toContain('publisher');
    }
    expect(items[1]?.note).toContain('Not named in the text. The same words stand on a page of');
  });

  it('is dated only where a date stands in the text, and says what it may be', () => {
    expect(items.map(({ issued }) => issued?.['date-parts'][0]?.join('-'))).toEqual([
      '2022-3-22',
      '2022-3-22',
      undefined,
      '2022-3-22',
      undefined,
    ]);
    expect(items[0]?.note).toContain('may be the stamp of a program');
  });

  it('has the headline for a title, else the first words', () => {
    expect(items.map(({ title }) => title.endsWith(' …'))).toEqual([true, true, true, true, false]);
  });
});

it('tells people from bodies', () => {
  const kuzin = citationItems('ru').find(({ id }) => id === 'kuzin-repatriation');
  expect(kuzin?.author).toEqual([{ family: 'Кузин', given: 'А. Т.' }]);
  const mofa = citationItems('ja').find(({ id }) => id === 'mofa-territory');
  expect(mofa?.author).toEqual([{ literal: '外務省（日本）' }]);
});
