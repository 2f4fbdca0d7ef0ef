import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sources } from '../../data/sources.ts';
import { timeline } from '../../data/timeline.ts';
import { dataDocument, dataSchema, documentSchema } from './document.ts';

function validator() {
  const ajv = new Ajv2020({ allErrors: false, strict: true, strictTuples: false });
  formats.default(ajv);
  return ajv.compile(dataSchema());
}

const validate = validator();
// As a reader of the file has it: nothing but JSON.
const read = () => JSON.parse(JSON.stringify(dataDocument()));

describe('the data as one document', () => {
  it('is what the tables hold', () => {
    expect(v.parse(documentSchema, read())).toEqual(read());
    const document = dataDocument();
    expect(document.timeline).toEqual(timeline);
    expect(document.sources).toEqual(sources);
    expect(document.names).toContainEqual(
      expect.objectContaining({ text: 'Итурупа', place: 'iturup', side: 'russian' }),
    );
  });

  it('is valid by its published schema', () => {
    expect(validate(read()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (document: ReturnType<typeof read>) => void]>([
    ['a place unknown', (document) => Object.assign(document.places[0], { id: 'sakhalin' })],
    ['a language missing', (document) => delete document.background[0].text.ru],
    ['a text left empty', (document) => Object.assign(document.background[0].text, { ja: '' })],
    [
      'a statement resting on nothing',
      (document) => Object.assign(document.background[0], { support: {} }),
    ],
    [
      'a date that is none',
      (document) => Object.assign(document.timeline[0], { date: '7 February' }),
    ],
    [
      'an address that is none',
      (document) => Object.assign(document.sources[0], { url: 'not one' }),
    ],
    [
      'a quote too long',
      (document) => Object.assign(document.quotes[0], { text: 'a'.repeat(321) }),
    ],
    ['a side unknown', (document) => Object.assign(document.names[0], { side: 'ours' })],
    ['a field unknown', (document) => Object.assign(document.checks[0], { motive: 'none' })],
    ['another version', (document) => Object.assign(document, { version: 2 })],
  ])('is refused by its schema with %s', (_, spoil) => {
    const document = read();
    spoil(document);
    expect(validate(document)).toBe(false);
  });
});
