import { expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { hasHalfWidth } from '../scripts/localized.fixture.ts';
import { dossierWordsOf } from './dossier.ts';
import { localeOf } from './locale.ts';
import { welcomeWordsOf } from './welcome.ts';

it.each(interfaceLanguages)('calls a check by one word everywhere, in %s', (language) => {
  const { card, popup } = localeOf(language);
  const { dossier } = dossierWordsOf(language);
  expect(popup.groups.checks).toBe(dossier.sections.checks);
  expect(dossier.groups.checks).toBe(dossier.sections.checks);
  // One check in English, many in the heading: the same stem.
  const stem = card.check.record;
  expect(dossier.sections.checks.startsWith(stem)).toBe(true);
  expect(dossier.method.some((sentence) => sentence.startsWith(dossier.sections.checks))).toBe(
    true,
  );
});

/** Every text of a table of words; what makes a sentence of its arguments is written out as code. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

it('sets Japanese brackets and colons in full width', () => {
  const texts = textsIn([localeOf('ja'), dossierWordsOf('ja').dossier, welcomeWordsOf('ja')]);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(hasHalfWidth)).toEqual([]);
});

it('calls a report a publication in Russian, for «статья 1» beside a treaty is its article', () => {
  const texts = textsIn([localeOf('ru'), dossierWordsOf('ru').dossier, welcomeWordsOf('ru')]);
  expect(texts.filter((text) => /(?<!\p{L})стать[еёиюя]/iu.test(text))).toEqual([]);
});
