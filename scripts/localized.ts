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

const lettersOf = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

/**
 * What is wrong with the languages of the texts within a value; empty where each text is mostly Latin
 * under `en`, has kana or kanji under `ja`, and Cyrillic under `ru`.
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
    if (!/\p{Script=Cyrillic}/u.test(ru)) {
      faults.push(`ru: ${ru}`);
    }
    return faults;
  });
}
