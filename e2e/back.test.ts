/**
 * A page that is left while we ask the browser for something, and that the reader comes back to. Firefox
 * keeps such a page in its back/forward cache and drops the answers that come meanwhile: a script that
 * waits for one would wait for ever.
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
/** The most that takes what was asked for once more, machine and driver included, in milliseconds. */
const longestMs = 4_000;

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
        // In between two pages there is nothing to ask.
        .catch(() => false);
    await until('the other page', isAt('/other'));
    // Not `goBack`: with Firefox the driver waits for a load that a cached page does not have.
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
      // Firefox's driver does not know the address of a page from the cache, by which a probe would ask.
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
