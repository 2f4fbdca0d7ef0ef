import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe looks at on a page in a language: everything in English, all but contrast in the others, because a
 * language changes words alone and contrast takes longest.
 */
export const looksIn = (language: string) =>
  language === 'en' ? ('at everything' as const) : ('at all but contrast' as const);

/**
 * What axe finds wrong with a page of ours, one line each. Contrast is measured except under forced colours:
 * Chromium paints the system's colours there, but `getComputedStyle` returns the style sheet's.
 * @param looks - at everything, or where the page was checked whole already and only its theme or its language
 * differs, at contrast alone, which takes longest, or at all else.
 */
export async function violationsOf(
  page: Page,
  looks: 'at everything' | 'at contrast alone' | 'at all but contrast' = 'at everything',
): Promise<string[]> {
  // Evaluated, because the pages' policy forbids script elements.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (looksAt) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof import('axe-core') };
    const choosesColors =
      looksAt !== 'at all but contrast' && !matchMedia('(forced-colors: active)').matches;
    const { violations, passes } = await loaded.run(document, {
      // Passed rules with one element each: listing all of them takes as long as checking them.
      resultTypes: ['violations'],
      ...(looksAt === 'at contrast alone' ? { runOnly: ['color-contrast'] } : {}),
      rules: { 'color-contrast': { enabled: choosesColors } },
    });
    if (choosesColors && !passes.some(({ id }) => id === 'color-contrast'))
      return ['no contrast was measured'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, looks);
}
