import { expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { dossierWordsOf } from './dossier.ts';
import { localeOf } from './locale.ts';

it.each(interfaceLanguages)('calls a check by one word everywhere, in %s', (language) => {
  const { card, popup } = localeOf(language);
  const { dossier } = dossierWordsOf(language);
  expect(popup.groups.checks).toBe(dossier.sections.checks);
  expect(dossier.groups.checks).toBe(dossier.sections.checks);
  // One check in English and Russian, many in the heading: the same stem.
  const stem = card.check.record.replace(/а$/u, '');
  expect(dossier.sections.checks.startsWith(stem)).toBe(true);
  expect(dossier.method.some((sentence) => sentence.startsWith(dossier.sections.checks))).toBe(
    true,
  );
});
