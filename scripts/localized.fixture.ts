/** What the tests of the tables share: our own statements must be there in every language. */
import * as v from 'valibot';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type Localized,
  localizedSchema,
} from '../data/schema.ts';

/** Every text in three languages anywhere within a value, in the order met. */
export function localizedTextsIn(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (v.is(localizedSchema, value)) {
    return [value];
  }
  return Object.values(value).flatMap(localizedTextsIn);
}

const lettersOf = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

/** Whether a bracket, a colon, a question or an exclamation mark beside Japanese letters is of half width. */
export function hasHalfWidth(text: string): boolean {
  const letter = '\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}';
  // A mark in 「」 is what the reader is to type.
  return new RegExp(`[${letter}」] ?[(:]|[${letter}] ?[!?]|[):] ?[${letter}「]`, 'u').test(text);
}

/**
 * What is wrong with the languages of the texts within a value; empty where each text is mostly Latin
 * under `en`, has kana or kanji under `ja` with brackets of full width, and Cyrillic under `ru`.
 */
export function languageFaultsIn(value: unknown): string[] {
  return localizedTextsIn(value).flatMap(({ en, ja, ru }) => {
    const faults: string[] = [];
    if (lettersOf(en, /\p{Script=Latin}/gu) <= lettersOf(en, /[^\p{Script=Latin}\P{L}]/gu)) {
      faults.push(`en: ${en}`);
    }
    if (!/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja)) {
      faults.push(`ja: ${ja}`);
    }
    if (hasHalfWidth(ja)) {
      faults.push(`ja, half width: ${ja}`);
    }
    if (!/\p{Script=Cyrillic}/u.test(ru)) {
      faults.push(`ru: ${ru}`);
    }
    return faults;
  });
}

const wordsForNumbers: Record<InterfaceLanguage, readonly (readonly [RegExp, number])[]> = {
  en: [
    [/\bone\b|\bfirst\b|\balone\b|\bsame\b/giu, 1],
    [/\btwo\b|\bboth\b|\bsecond\b/giu, 2],
    [/\bthree\b|\bthird\b|\bMarch\b/giu, 3],
    [/\bfour\b|\bApril\b/giu, 4],
    [/\bfive\b|\bMay\b/giu, 5],
    [/\bsix(?:th)?\b|\bJune\b/giu, 6],
    [/\bseven\b|\bJuly\b/giu, 7],
    [/\beight\b|\bAugust\b/giu, 8],
    [/\bnine\b|\bSeptember\b/giu, 9],
    [/\bten\b|\bOctober\b/giu, 10],
    [/\bNovember\b/gu, 11],
    [/\btwelve\b|\bDecember\b/giu, 12],
    [/\beighteen(?:th)?\b/giu, 18],
    [/\beightieth\b/giu, 80],
    [/\bJanuary\b/gu, 1],
    [/\bFebruary\b/gu, 2],
  ],
  ja: [
    [/一/gu, 1],
    [/二|両/gu, 2],
    [/三/gu, 3],
    [/四/gu, 4],
    [/五/gu, 5],
    [/六/gu, 6],
    [/七/gu, 7],
    [/八/gu, 8],
    [/九/gu, 9],
    [/十/gu, 10],
  ],
  ru: [
    [/январ|перв|один|одн(?:а|ой|у|и)(?!\p{L})/giu, 1],
    [/феврал|дв(?:а|е|ух|ум|умя)(?!\p{L})|втор|об(?:а|е)(?!\p{L})/giu, 2],
    [/март|тр(?:и|ёх|ех|ём)(?!\p{L})|трет/giu, 3],
    [/апрел|четыр/giu, 4],
    [/(?<!\p{L})ма[йя](?!\p{L})|пят(?:ь|и)(?!\p{L})/giu, 5],
    [/июн|шест/giu, 6],
    [/июл|(?<!\p{L})сем(?:ь|и)(?!\p{L})/giu, 7],
    [/август|восем(?:ь|и)(?!\p{L})/giu, 8],
    [/сентябр|девят/giu, 9],
    [/октябр|(?<!\p{L})десят/giu, 10],
    [/ноябр/giu, 11],
    [/декабр|двенадцат/giu, 12],
    [/восемнадцат/giu, 18],
  ],
};

const romanNumerals: Record<string, number> = { XVIII: 18, XIX: 19, XXIII: 23 };
const myriad = 10_000;

/** The numbers of a text: those in digits, and those that its words or month names may stand for. */
function numbersIn(text: string, language: InterfaceLanguage) {
  const plain = text
    .replace(/(\d)[,\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '$1')
    .replace(/(\d+) million/gu, (_, millions: string) => `${Number(millions) * 1_000_000}`)
    .replace(/(\d+)万(\d*)/gu, (_, high: string, low: string) =>
      String(Number(high) * myriad + Number(low)),
    );
  const inDigits = new Set((plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number));
  const inWords = new Set(inDigits);
  for (const [word, number] of wordsForNumbers[language]) {
    if (text.search(word) !== -1) inWords.add(number);
  }
  for (const [numeral, number] of Object.entries(romanNumerals)) {
    if (text.includes(numeral)) inWords.add(number);
  }
  return { inDigits, inWords };
}

/**
 * The years, dates and amounts that one language of a text within a value has and another lacks, as
 * `ja lacks 1956: …`. What stands in digits in one may stand in a word or as a month in another.
 */
export function numberFaultsIn(value: unknown): string[] {
  return localizedTextsIn(value).flatMap((texts) => {
    const numbers = interfaceLanguages.map((language) => ({
      language,
      ...numbersIn(texts[language], language),
    }));
    return numbers.flatMap(({ inDigits }) =>
      numbers.flatMap(({ language, inWords }) =>
        [...inDigits]
          .filter((number) => !inWords.has(number))
          .map((number) => `${language} lacks ${number}: ${texts[language]}`),
      ),
    );
  });
}
