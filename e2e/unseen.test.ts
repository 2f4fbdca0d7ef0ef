/** Pages that nobody sees: nothing is done on them, and all of it once they are seen. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pagesAt } from '../scripts/workshop/session.ts';
import { browserKinds, htmlPage, marksOf, setStage, until, waitForMarks } from './harness.ts';

/** Far longer than a page that is seen takes to be marked. */
const unseenMs = 2_000;

const text = '<p>On Iturup and on Kunashir.</p>';

describe.each(browserKinds)('a tab opened behind another in %s', (kind) => {
  const stage = setStage(kind, { '/behind': htmlPage(text) });

  it('is not read before it is seen, and then marked', async () => {
    const url = `${stage.site.origin}/behind`;
    await stage.probe.inExtension(
      `(browser) => browser.tabs.create({ url: ${JSON.stringify(url)}, active: false })`,
    );
    const page = await until('the tab', async () => (await pagesAt(stage.session.browser, url))[0]);
    await sleep(unseenMs);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await marksOf(page)).toEqual([]);
    // The script that marks comes at a page's first name: no name was looked for.
    const isLoaded = await stage.probe.inExtension<boolean>(
      `async (browser) => {
        const tab = (await browser.tabs.query({})).find((each) => each.url === ${JSON.stringify(url)});
        const [{ result }] = await browser.scripting.executeScript({
          target: { tabId: tab.id },
          func: () => Symbol.for('two-names-marks') in globalThis,
        });
        return result;
      }`,
    );
    expect(isLoaded).toBe(false);
    await page.bringToFront();
    expect((await waitForMarks(page, 2)).length).toBe(2);
    await page.close();
  });
});

/** Firefox does not prerender. */
describe('a page that is prerendered in chromium', () => {
  const stage = setStage('chromium', {
    '/': htmlPage(
      '<p>Nothing yet.</p><script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>',
    ),
    '/next': htmlPage(
      `${text}<script>
        window.seen = { isPrerendered: document.prerendering, looks: 0, most: 0 };
        const timer = setInterval(() => {
          if (!document.prerendering) return clearInterval(timer);
          seen.looks += 1;
          seen.most = Math.max(seen.most, CSS.highlights.size);
        }, 20);
      </script>`,
    ),
  });

  interface Seen {
    readonly isPrerendered: boolean;
    readonly looks: number;
    readonly most: number;
  }

  it('is not marked before it is activated, and then at once', async () => {
    const page: Page = await stage.session.open(`${stage.site.origin}/`);
    await page.bringToFront();
    await until('the prerendering', async () => stage.site.requests.includes('/next'));
    await sleep(unseenMs);
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => {
        location.href = '/next';
      }),
    ]);
    await waitForMarks(page, 2);
    // Asked for once: what is seen now is the page that was prerendered.
    expect(stage.site.requests.filter((path) => path === '/next')).toEqual(['/next']);
    const seen = (await page.evaluate('seen')) as Seen;
    expect(seen).toMatchObject({ isPrerendered: true, most: 0 });
    expect(seen.looks).toBeGreaterThan(10);
    await page.close();
  });
});
