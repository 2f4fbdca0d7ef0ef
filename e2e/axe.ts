import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds wrong with a page of ours, one line each. Contrast is measured too, but under forced
 * colours, where Chromium paints the system's colours and says the sheet's own when it is asked.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  // The pages' policy keeps script elements out.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof import('axe-core') };
    const choosesColors = !matchMedia('(forced-colors: active)').matches;
    const { violations, passes } = await loaded.run(document, {
      rules: { 'color-contrast': { enabled: choosesColors } },
    });
    if (choosesColors && !passes.some(({ id }) => id === 'color-contrast'))
      return ['no contrast was measured'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
