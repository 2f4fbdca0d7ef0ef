import { describe, expect, it } from 'vitest';
import { measureFit, parseParagraphs } from './fitting.ts';

const label = (id: string, topics: string[], maybe: string[] = []) => ({
  id,
  lang: 'en',
  mention: { start: 3, end: 9, place: 'iturup' },
  paragraph: { start: 0, end: 9 },
  topics,
  maybe,
});
const line = (value: unknown) => JSON.stringify(value);
const text = 'On Iturup';
const read = (...lines: string[]) => parseParagraphs([{ file: 'a', content: lines.join('\n') }]);

describe('labelled paragraphs', () => {
  it('are read with their texts in any order and any file', () => {
    const [one] = parseParagraphs([
      { file: 'labels', content: `${line(label('x', ['history']))}\n\n` },
      { file: 'texts', content: line({ id: 'x', text }) },
    ]);
    expect(one).toMatchObject({ id: 'x', language: 'en', text, topics: ['history'] });
  });

  it('may carry their text themselves', () => {
    expect(read(line({ ...label('x', []), text }))[0]?.text).toBe(text);
  });

  it('are refused with a sentence that says what is wrong', () => {
    expect(() => read(line(label('x', [])))).toThrow('The text of x stands in none of the files');
    expect(() => read('{')).toThrow('a, line 1 is not JSON');
    expect(() => read('', line({ id: 'x' }))).toThrow('a, line 2 is neither a label nor a text');
  });
});

describe('the three figures', () => {
  const paragraphs = read(
    ...[
      label('right', ['history']),
      label('possible', ['claims'], ['history']),
      label('trap', []),
      label('quiet', []),
      label('missed', ['naming']),
    ].map((one) => line({ ...one, text })),
  );
  const shown: Record<string, string> = { right: 'history', possible: 'history', trap: 'history' };
  const result = measureFit(paragraphs, ({ id }) => shown[id]);

  it('count what is true of what is shown, what is met, and what is rightly silent', () => {
    expect(result.overall).toEqual({ precision: 2 / 3, recall: 1 / 3, silence: 1 / 2 });
    expect(result.byLanguage).toEqual({ en: result.overall });
  });

  it('come with each error and its paragraph', () => {
    expect(result.errors.map(({ id, shown: said }) => [id, said])).toEqual([
      ['possible', 'history'],
      ['trap', 'history'],
      ['missed', null],
    ]);
    expect(result.errors[0]?.paragraph).toBe(text);
  });
});
