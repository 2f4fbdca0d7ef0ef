/**
 * A page's memory after a million text nodes and ten thousand changes of a mention is what it was before.
 * Measured after a full garbage collection. In Chromium: the JavaScript heap of the page's thread, which
 * includes our isolated world, and the number of DOM nodes. In Firefox: what about:memory reports for the
 * page's process, without layout, whose arena Firefox keeps while the page lives (169 MB, with and without us).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../scripts/workshop/firefox-window.ts';
import {
  type BrowserKind,
  browserKinds,
  htmlPage,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';

const megabyte = 1024 * 1024;
/**
 * What may be left over, in bytes: tables that grew, code that was compiled. In Firefox that of a whole
 * process. A million forgotten nodes are more than 100 MB in both.
 */
const mostLeft: Readonly<Record<BrowserKind, number>> = {
  chromium: megabyte,
  firefox: 2 * megabyte,
};
/** One forgotten text node for each change would be 10,000. */
const mostNodesLeft = 500;
/** From the last change to the measurement before the work, in milliseconds: nothing of ours waits longer. */
const settleMs = 3_500;

interface Used {
  readonly bytes: number;
  /** Where the browser tells. */
  readonly nodes: number;
}

describe.each(browserKinds)('memory in %s', (kind) => {
  // A browser of its own, whose memory no other suite has filled.
  const stage = setStage(
    kind,
    {
      '/': htmlPage('<p>On Iturup.</p><p id="now">Kunashir.</p><div id="many"></div>'),
    },
    {},
  );

  async function used(page: Page): Promise<Used> {
    if (kind === 'firefox') {
      const bytes = await inFirefoxWindow<number>(
        stage.session.browser,
        `async () => {
          const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
          const process = 'pid ' + gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
          // Three collections, one after the other, in every process.
          Services.obs.notifyObservers(null, 'child-mmu-request');
          await new Promise((done) => manager.minimizeMemoryUsage(done));
          await new Promise((done) => setTimeout(done, 1500));
          let bytes = 0;
          const add = (name, path, kind, units, amount) => {
            const counts = path.startsWith('explicit/') && !path.includes('/layout/');
            if (counts && name.includes(process)) bytes += amount;
          };
          await new Promise((done) => manager.getReports(add, null, done, null, false));
          return bytes;
        }`,
      );
      expect(bytes).toBeGreaterThan(megabyte);
      return { bytes, nodes: 0 };
    }
    const devtools = await page.createCDPSession();
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    await devtools.detach();
    return { bytes: usedSize, nodes };
  }

  const marked = (page: Page, count: number) =>
    until(`${count} marks`, () =>
      page.evaluate((wanted) => CSS.highlights.get('two-names')?.size === wanted, count),
    );

  /** Puts a mention in and out, and leaves it in. */
  const toggle = (page: Page, times: number) =>
    page.evaluate(async (count) => {
      const now = document.getElementById('now');
      for (let time = 0; time < count; time += 1) {
        now?.replaceChildren(time % 2 ? 'Kunashir.' : 'Nothing.');
        if (time % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      now?.replaceChildren('Kunashir.');
    }, times);

  /** Adds paragraphs of a thousand texts each, a mention in each, and takes all of it away again. */
  async function addAndRemove(page: Page, paragraphs: number): Promise<void> {
    await page.evaluate((count) => {
      const words = Array.from({ length: 999 }, () => 'word ');
      for (let index = 0; index < count; index += 1) {
        const paragraph = document.createElement('p');
        paragraph.append('On Shikotan. ', ...words);
        document.getElementById('many')?.append(paragraph);
      }
    }, paragraphs);
    await marked(page, 2 + paragraphs);
    await page.evaluate(() => document.getElementById('many')?.replaceChildren());
    await marked(page, 2);
  }

  /**
   * Does some work and expects that no more than the bounds is left of it, sooner or later: a collection that is
   * late on a busy machine comes, and what is forgotten never goes.
   */
  async function expectNothingLeft(page: Page, work: () => Promise<void>): Promise<void> {
    await sleep(settleMs);
    const before = await used(page);
    await work();
    let left: Used | undefined;
    await until(
      'the memory to be given back',
      async () => {
        const after = await used(page);
        left = { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
        return left.bytes < mostLeft[kind] && left.nodes < mostNodesLeft;
      },
      60_000,
    ).catch((error) => expect.fail(`${error}; left: ${JSON.stringify(left)}`));
  }

  async function open(): Promise<Page> {
    const page = await stage.session.open(`${stage.site.origin}/`);
    await page.bringToFront();
    await waitForMarks(page, 2);
    // Once beforehand, for what is made at the first time and stays.
    await toggle(page, 1_000);
    await addAndRemove(page, 20);
    return page;
  }

  it('is as it was after a million text nodes, and ten thousand turns of a mention', async () => {
    const page = await open();
    await expectNothingLeft(page, () => addAndRemove(page, 1_000));
    await expectNothingLeft(page, async () => {
      await toggle(page, 10_000);
      await marked(page, 2);
    });
    await page.close();
  }, 300_000);
});
