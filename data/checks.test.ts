import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languageFaultsIn } from '../scripts/localized.fixture.ts';
import { checkedSentences, checksNamed } from '../scripts/sentences.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { checks } from './checks.ts';
import { quotes } from './quotes.ts';
import { reports } from './reports.ts';
import { checkSchema, interfaceLanguages } from './schema.ts';

it('names each check once, with the words at issue by their own offsets', () => {
  expect(v.parse(v.array(checkSchema), checks)).toEqual(checks);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { report, start, end, text } of checks.flatMap(({ words }) => words)) {
    expect(text).toHaveLength(end - start);
    expect(end).toBeLessThanOrEqual(reports.find(({ id }) => id === report)?.length ?? 0);
  }
});

it('holds at least the eleven that were found first', () => {
  expect(checks.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'announcement-day',
      'three-translations',
      'outdated',
      'since-1951',
      'hostilities',
      'unconstitutional',
      'order-of-events',
      'visa-free-scope',
      'twelve-bodies',
      'speaker',
      'kurils-for-the-four',
    ]),
  );
});

it('names the record wherever a report differs from it', () => {
  for (const { id, kind, support } of checks) {
    if (kind === 'record') {
      expect(support?.sources?.length ?? 0, id).toBeGreaterThan(0);
    }
  }
});

it('sets two reports side by side where they differ from each other', () => {
  for (const { id, kind, words } of checks) {
    if (kind === 'reports') {
      expect(new Set(words.map(({ report }) => report)).size, id).toBeGreaterThan(1);
    }
  }
});

it('numbers every report whose words it cites, in each language', () => {
  for (const { id, note, words } of checks) {
    for (const { report } of words) {
      const number = String(Number(report) + 1);
      for (const text of Object.values(note)) {
        expect(text, `${id} says nothing of Report ${number}`).toContain(number);
      }
    }
  }
});

it('shows under a quote, save the few whose words stand in no quote of ours', () => {
  const touching = checks.filter(({ words }) =>
    words.some((word) =>
      quotes.some(
        (quote) => quote.report === word.report && word.start < quote.end && word.end > quote.start,
      ),
    ),
  );
  const alone = checks.filter((check) => !touching.includes(check)).map(({ id }) => id);
  expect(alone).toEqual([
    'annexation-date',
    'hayashi',
    'punish',
    'consensus',
    'recapture',
    'very-soon',
    'position',
    'headline',
    'demanded-support',
  ]);
});

it('charges nobody with a motive, in any language', () => {
  const motives = {
    en: /deliberate|mislead|distort|manipulat|propaganda|\blie[sd]?\b|falsif|careless|invent|on purpose|conceal|\bhide/i,
    ja: /故意|意図的|わざと|歪曲|ねじ曲げ|捏造|改ざん|操作|宣伝|プロパガンダ|嘘|虚偽|隠し|隠蔽|不注意|杜撰/,
    ru: /намеренн|умышленн|нарочно|искаж|манипул|пропаганд|лож[ьн]|лгать|лжёт|фальси|подтасов|выдум|скры(?:л|ва)|небреж/i,
  };
  for (const { id, title, note } of checks) {
    for (const language of interfaceLanguages) {
      expect(`${title[language]} ${note[language]}`, id).not.toMatch(motives[language]);
    }
  }
});

it('stands in three languages', () => {
  expect(languageFaultsIn(checks)).toEqual([]);
});

describe('the list of sentences in docs/checks.md', () => {
  const sentences = checkedSentences();

  it('names, for each sentence that differs, checks that exist and cite its report', () => {
    for (const sentence of sentences.filter(({ finding }) => finding === 'differs')) {
      for (const id of checksNamed(sentence)) {
        const check = checks.find((one) => one.id === id);
        const where = `Report ${Number(sentence.report) + 1}, ${sentence.start}: “${id}”`;
        expect(check, `${where} is no check of data/checks.ts`).toBeDefined();
        expect(
          check?.words.map(({ report }) => report),
          `${where} cites no words of this report`,
        ).toContain(sentence.report);
      }
    }
  });

  it('has every check under a sentence with words at issue', () => {
    const named = sentences.flatMap((sentence) =>
      checksNamed(sentence).map((id) => ({ id, ...sentence })),
    );
    const missing = checks.filter(
      (check) =>
        !named.some(
          (sentence) =>
            sentence.id === check.id &&
            check.words.some(
              ({ report, start, end }) =>
                report === sentence.report && start < sentence.end && end > sentence.start,
            ),
        ),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says in each row what decides it', () => {
    expect(sentences.filter(({ by }) => by.trim() === '')).toEqual([]);
    expect(sentences.length).toBeGreaterThan(80);
  });

  describe.skipIf(!sharedExists)(needsShared('the sentences'), () => {
    it.each(reports)('covers every sentence of Report $number, none twice', ({ id, file }) => {
      const whole = readFileSync(`${sharedFolder}/reports/${file}`, 'utf8');
      const own = sentences.filter(({ report }) => report === id);
      const gaps = own.map(({ start }, index) => whole.slice(own[index - 1]?.end ?? 0, start));
      expect([...gaps, whole.slice(own.at(-1)?.end)].join('').trim()).toBe('');
      for (const [index, { start, end }] of own.entries()) {
        const words = whole.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0);
        expect(words.trim(), `${start} to ${end} has white space at an end`).toBe(words);
        expect(words, `${start} to ${end} is more than one sentence`).not.toMatch(
          /[.?!][”"]? +[“"]?\p{Lu}|\n/u,
        );
      }
    });
  });
});

describe.skipIf(!sharedExists)(needsShared('the words at issue'), () => {
  const cited = checks.flatMap(({ id, words }) => words.map((word) => ({ id, ...word })));

  it.each(cited)(
    '$id cites Report file $report at $start exactly',
    ({ report, start, end, text }) => {
      const file = reports.find(({ id }) => id === report)?.file ?? '';
      const whole = readFileSync(`${sharedFolder}/reports/${file}`, 'utf8');
      expect(whole.slice(start, end)).toBe(text);
    },
  );
});
