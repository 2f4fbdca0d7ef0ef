/** The background is stopped for real, in the middle of what it does: nothing is lost, nothing stuck. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { firefoxId } from '../scripts/firefox-id.ts';
import { watchComplaints } from '../scripts/workshop/complaints.ts';
import { inFirefoxWindow } from '../scripts/workshop/firefox-window.ts';
import { browserKinds, htmlPage, pointOfMark, setStage, until, waitForMarks } from './harness.ts';

/** From the beginning of an action to the stop, in milliseconds, so that each stop meets another step. */
const stopsAfterMs = [0, 5, 15, 30, 60, 100, 130, 150, 180, 250];

describe.each(browserKinds)('a background that is stopped in %s', (kind) => {
  // A browser of its own, whose background is ended again and again.
  const stage = setStage(kind, { '/': htmlPage('<p id="text">On Iturup.</p>') }, {});

  /** Ends the background as the browser itself does when it is idle; tells whether it was running. */
  async function stop(): Promise<boolean> {
    const { browser, origin } = stage.session;
    if (kind === 'firefox') {
      return inFirefoxWindow<boolean>(
        browser,
        `async () => {
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefoxId)});
          const wasRunning = extension.backgroundState !== 'stopped';
          await extension.terminateBackground({ disableResetIdleForTest: true });
          return wasRunning;
        }`,
      );
    }
    const isOurs = (url: string) => url.startsWith(origin);
    const worker = () =>
      browser
        .targets()
        .find((target) => target.type() === 'service_worker' && isOurs(target.url()));
    const running = worker();
    if (!running) return false;
    const page = (await browser.pages()).find((each) => isOurs(each.url()));
    const devtools = await page?.createCDPSession();
    await devtools?.send('ServiceWorker.enable');
    await devtools?.send('ServiceWorker.stopAllWorkers');
    await until('the end of the worker', async () => worker() !== running);
    await devtools?.detach();
    return true;
  }

  async function rest(page: Page): Promise<void> {
    const point = await pointOfMark(page, 'Iturup');
    await page.mouse.move(point.x, point.y + 60);
    await page.mouse.move(point.x - 2, point.y);
    await page.mouse.move(point.x, point.y);
  }

  it('ten times in mid-action brings marks and card all the same', async () => {
    const complaints = watchComplaints(stage.session);
    const errors: string[] = [];
    let stops = 0;
    for (const stopAfterMs of stopsAfterMs) {
      // A new page each time: its marks, its sheet and its card all have to come.
      const page = await stage.session.browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.bringToFront();
      const loaded = page.goto(`${stage.site.origin}/`);
      await sleep(stopAfterMs);
      if (await stop()) stops += 1;
      await loaded;
      await waitForMarks(page, 1);
      await rest(page);
      await sleep(stopAfterMs);
      if (await stop()) stops += 1;
      // The pointer's rest whose answer was lost is not answered later; the next rest is.
      await until('a card', async () => {
        if ((await stage.probe.cardText(page))?.includes('Etorofu')) return true;
        await rest(page);
        await sleep(500);
        return undefined;
      });
      // Close the card first: Firefox logs an error for a script that runs while its page closes.
      await page.keyboard.press('Escape');
      await stage.probe.waitForNoCard(page);
      await page.close();
    }
    expect(stops).toBeGreaterThan(stopsAfterMs.length);
    expect(errors).toEqual([]);
    expect(complaints()).toEqual([]);
  }, 400_000);
});
