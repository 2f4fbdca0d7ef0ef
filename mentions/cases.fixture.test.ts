import { describe, expect, it } from 'vitest';
import { type Case, mentionCases, rivalCases } from './cases.fixture.ts';
import { find } from './find.ts';

const found = ({ text, language }: Case) =>
  find(text, { language }).map(
    (mention) => `${mention.place}:${text.slice(mention.start, mention.end)}`,
  );

describe('a mention is found', () => {
  it.each(mentionCases)('$language: $text', (one) => {
    expect(found(one)).toEqual(one.found);
  });
});

describe.each(Object.entries(rivalCases))('left alone: %s', (_, cases) => {
  it.each(cases)('$language: $text', (one) => {
    expect(found(one)).toEqual(one.found);
  });
});
