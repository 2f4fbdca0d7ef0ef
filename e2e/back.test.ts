/**
 * A reader leaves a page while we wait for an answer of the background, and comes back. Firefox keeps the page
 * in its back/forward cache and drops answers that arrive meanwhile, so a script that only waits would wait
 * for ever.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  browserKinds,
  htmlPage,
  marksOf,
  pointOfMark,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';

/** When the page is left, in milliseconds after it is loaded: the settings are read then, and the marks come. */
const leavesMs = [0, 4, 8, 12, 16, 20, 26, 32, 40, 50, 70, 100];
/** When it is left after the pointer came to rest: the card's script comes. */
const leavesCardMs = [0, 10, 20, 30, 45, 60, 80, 110];
/** Asked again at once: well before the ten seconds after which it would be asked again anyway. In milliseconds. */
const longestMs = 9_000;

describe.each(browserKinds)('a page that is left and come back to in %s', (kind) => {
  const stage = setStage(kind, {
    '/page': htmlPage(
      `<p>On Iturup.<script>
        const leave = (delayMs) => setTimeout(() => { location.href = '/other'; }, delayMs);
        const delay = new URLSearchParams(location.search).get('leave');
        if (delay !== null) addEventListener('load', () => leave(Number(delay)));
      </script>`,
    ),
    '/other': htmlPage('<p>Elsewhere.'),
  });

  /** Waits for the page's own move to the other page, and goes back. */
  async function goBack(page: Page): Promise<void> {
    const isAt = (path: string) => async () =>
      page
        .evaluate(
          (wanted) => location.pathname === wanted && document.readyState === 'complete',
          path,
        )
        // During the navigation `evaluate` fails.
        .catch(() => false);
    await until('the other page', isAt('/other'));
    // Not `goBack`: in Firefox puppeteer waits for a load event, which a page from the cache does not fire.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('the page again', isAt('/page'));
  }

  it('is marked, whenever it was left', async () => {
    const page = await stage.session.open(`${stage.site.origin}/page`);
    await page.bringToFront();
    await waitForMarks(page);
    const unmarked: number[] = [];
    for (const delayMs of leavesMs) {
      await page.evaluate((delay) => location.assign(`/page?leave=${delay}`), delayMs);
      await goBack(page);
      await until(
        'the mark',
        async () => (await marksOf(page).catch(() => [])).length === 1,
        longestMs,
      ).catch(() => unmarked.push(delayMs));
    }
    expect(unmarked).toEqual([]);
    await page.close();
  });

  it('has its card, whenever it was left', async () => {
    const without: number[] = [];
    for (const delayMs of leavesCardMs) {
      const page = await stage.session.open(`${stage.site.origin}/page`);
      await page.bringToFront();
      await waitForMarks(page);
      const { x, y } = await pointOfMark(page, 'Iturup');
      await page.mouse.move(x, y);
      await page.evaluate((delay) => {
        setTimeout(() => {
          location.href = '/other';
        }, delay);
      }, delayMs);
      await goBack(page);
      await page.mouse.move(500, 500);
      await page.mouse.move(x, y);
      // The probe finds a tab by its address, which puppeteer does not know of a page from Firefox's cache.
      await until(
        'the card',
        () => page.evaluate(() => document.querySelector('two-names-card') !== null),
        longestMs,
      ).catch(() => without.push(delayMs));
      await page.close();
    }
    expect(without).toEqual([]);
  });
});
