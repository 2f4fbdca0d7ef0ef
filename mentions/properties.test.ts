import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionCases, rivalCases } from './cases.fixture.ts';
import { find } from './find.ts';
import { placeSpellings } from './spellings.ts';
import type { Mention } from './types.ts';

const sentences = [...mentionCases, ...Object.values(rivalCases).flat()].map(({ text }) => text);
/** Words that are no name and no cue in any language of ours. */
const neutralWords =
  'lorem ipsum Dolor SIT amet consectetur это Просто СЛОВА и ещё ただの文です テスト 这句话没有内容 이것은 ولكن नमस्ते'.split(
    ' ',
  );
/** What stands between words on a page of code, numbers or tables. */
const neutralSigns =
  '1855 4.5% 12:30 [1] <p> </p> &nbsp; {"id":3} | -- // # => = ( ) “ ” 「 」 « » … — · @ \u{1f30b}'.split(
    ' ',
  );

const sentence = fc.constantFrom(...sentences);
const neutral = fc
  .array(
    fc.oneof(
      fc.constantFrom(...neutralWords),
      fc.constantFrom(...neutralSigns),
      fc.nat().map(String),
    ),
    { maxLength: 60 },
  )
  .map((words) => `${words.join(' ')}.`);
const languages = fc.constantFrom('en', 'ru', 'ja', 'zh', 'uk', undefined);
const article = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((list) => list.join('\n'));

const spellings = [...placeSpellings()].map(({ text }) => text);
/** Two names that share a word, run into each other: Курильские острова Тисима. */
const sharing = spellings.flatMap((one) => {
  const last = one.slice(one.lastIndexOf(' ') + 1);
  if (last === one) return [];
  return spellings
    .filter((other) => other.startsWith(`${last} `))
    .map((other) => one + other.slice(last.length));
});
/** Names in any order, glued to each other, and names that share words. */
const jumble = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...spellings), fc.constantFrom(...sharing)),
      fc.constantFrom(' ', '', '-', ', ', '\n'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((names) => names.flat().join(''));

const surfaces = (text: string, mentions: readonly Mention[]) =>
  mentions.map(({ start, end, place, side }) => [text.slice(start, end), place, side]);

describe('find, whatever the text', { timeout: 60_000 }, () => {
  it('gives spans in order that lie in the text and never overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(article, jumble, fc.string({ unit: 'binary', maxLength: 300 })),
        languages,
        (text, language) => {
          let last = 0;
          for (const { start, end } of find(text, { language })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('throws at nothing, lone surrogates and names glued to noise included', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, sentence, jumble), { maxLength: 12 }), (parts) => {
        expect(() => find(parts.join(''), { title: parts[0] ?? '' })).not.toThrow();
      }),
    );
  });

  it('finds the same with soft hyphens inside the words', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(fc.nat(), { maxLength: 20 }),
        languages,
        (text, places, language) => {
          const letters = [...text];
          for (const place of places) {
            const at = place % letters.length;
            // Between two letters, where a soft hyphen can stand.
            if (/\p{L}/u.test(letters[at] ?? '') && /\p{L}/u.test(letters[at + 1] ?? ''))
              letters[at] += '\u00ad';
          }
          const hyphenated = letters.join('');
          const plain = surfaces(text, find(text, { language }));
          const found = surfaces(hyphenated, find(hyphenated, { language }));
          expect(
            found.map(([surface, ...rest]) => [String(surface).replaceAll('\u00ad', ''), ...rest]),
          ).toEqual(plain);
        },
      ),
    );
  });

  it('finds the same in composed and decomposed letters', () => {
    fc.assert(
      fc.property(article, languages, (text, language) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
        const found = surfaces(decomposed, find(decomposed, { language }));
        expect(
          found.map(([surface, ...rest]) => [String(surface).normalize('NFC'), ...rest]),
        ).toEqual(surfaces(composed, find(composed, { language })));
      }),
    );
  });

  it('finds the same when text without names or cues is put in, at any distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentence, neutral), { minLength: 1, maxLength: 8 }),
        languages,
        (pairs, language) => {
          // A stop, or the last word of one and the first of the next are a name together: островов, Хабомаи.
          const text = pairs.map(([one]) => one).join('\n.\n');
          const longer = pairs.map(([one, filler]) => `${filler}\n${one}\n`).join(' ');
          expect(surfaces(longer, find(longer, { language }))).toEqual(
            surfaces(text, find(text, { language })),
          );
        },
      ),
    );
  });
});
