/** What the tests of the tables share: our own statements must be there in every language. */
import * as v from 'valibot';
import { type Localized, localizedSchema } from '../data/schema.ts';

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

/**
 * What is wrong with the languages of the texts within a value; empty where each text is Japanese under
 * `ja` (kana or kanji), has Cyrillic under `ru`, and no two of the three are the same.
 */
export function languageFaultsIn(value: unknown): string[] {
  return localizedTextsIn(value).flatMap(({ en, ja, ru }) => {
    const faults: string[] = [];
    if (
      !/\p{Script=Latin}/u.test(en) ||
      /[\p{Script=Cyrillic}]/u.test(en.replace(/[“"«].*?[”"»]/gu, ''))
    ) {
      faults.push(`en: ${en}`);
    }
    if (!/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja)) {
      faults.push(`ja: ${ja}`);
    }
    if (!/\p{Script=Cyrillic}/u.test(ru)) {
      faults.push(`ru: ${ru}`);
    }
    return faults;
  });
}
