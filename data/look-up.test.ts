import * as v from 'valibot';
import { expect, it } from 'vitest';
import { dossierWordsOf } from '../locales/dossier.ts';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { dossierParts, lookUpNames, lookUpStems } from './look-up.ts';
import { dossierPartSchema, interfaceLanguages, lookUpNamesSchema } from './schema.ts';

it('holds names by the addresses of the dossier', () => {
  expect(v.parse(lookUpNamesSchema, lookUpNames)).toEqual(lookUpNames);
  expect(v.parse(lookUpNamesSchema, lookUpStems)).toEqual(lookUpStems);
  expect(v.parse(v.array(dossierPartSchema), dossierParts)).toEqual(dossierParts);
  expect(languageFaultsIn(dossierParts)).toEqual([]);
});

it('holds no names of islands: those stand with their sources in look-up-places.ts', () => {
  const unsourced = Object.keys(lookUpNames).filter((address) => address.startsWith('chain/'));
  expect(unsourced).toEqual([]);
});

it.each(interfaceLanguages)('calls the parts as their headings do, in %s', (language) => {
  const { sections, place, map, reports, sources, contents } = dossierWordsOf(language).dossier;
  const headings: Readonly<Record<string, string>> = {
    ...sections,
    contents,
    map: map.label,
    chain: place.chain,
    topics: reports.matrix,
    exports: sources.exports,
  };
  for (const { id, title } of dossierParts) expect(title[language], id).toBe(headings[id]);
});
