/**
 * Nasty pages in both browsers: right marks, no error of ours anywhere, no change to the page, and the
 * card opens where there is a mark.
 */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchComplaints } from '../scripts/workshop/complaints.ts';
import { browserKinds, htmlPage, setStage, until } from './harness.ts';
import { hostilePages } from './hostile-pages.ts';

const names = Object.keys(hostilePages);
/** A thousand by `npm run fuzz`: the browsers alone take half a minute to load so many. */
const frameCount = Number(process.env.FRAMES ?? 100);
/**
 * A page that we hang does not answer at all; how long one may wait is measured by `npm run bench -- page-hangs`.
 * In milliseconds.
 */
const longestAnswerMs = 60_000;

describe.each(browserKinds)('a nasty page in %s', (kind) => {
  const stage = setStage(kind, {
    ...Object.fromEntries(
      names.map((name, index) => [`/${index}`, hostilePages[name]?.page ?? '']),
    ),
    '/card-trouble': htmlPage(
      `<p id="text">On Iturup.</p><style>
        *, two-names-card { all: unset !important; display: none !important; }
        two-names-card { content-visibility: hidden !important; clip-path: inset(50%) !important; }
        :popover-open { display: none !important; opacity: 0 !important; }
        html, head, body, p { display: block !important; }
      </style>`,
    ),
    '/remover': htmlPage(
      `<p>On Iturup.</p><script>
        window.removals = 0;
        new MutationObserver(() => { for (const host of document.querySelectorAll('two-names-card')) { removals += 1; host.remove(); } }).observe(document, { subtree: true, childList: true });
      </script>`,
    ),
    '/overlay': htmlPage(
      `<p>On Iturup.</p><div style="position:fixed;inset:0;z-index:2147483647"></div>`,
    ),
    '/frames': htmlPage(
      `<script>for (let index = 0; index < ${frameCount}; index += 1) { const frame = document.createElement('iframe'); frame.srcdoc = '<p>Iturup'; frame.width = 40; frame.height = 20; document.body.append(frame); }</script>`,
    ),
  });
  let complaints: () => readonly string[] = () => [];
  let tests = 0;
  beforeAll(() => {
    complaints = watchComplaints(stage.session);
  });
  afterAll(() => {
    expect(tests).toBeGreaterThan(0);
  });

  async function open(path: string): Promise<Page> {
    tests += 1;
    const page = await stage.session.open(`${stage.site.origin}${path}`);
    await page.bringToFront();
    return page;
  }

  /** The surfaces in our own list: a page that breaks its globals breaks `CSS.highlights` for us to ask too. */
  async function listed(page: Page): Promise<string[]> {
    const tabs = await stage.probe.inExtension<{ id: number; url?: string }[]>(
      `async (browser) => (await browser.tabs.query({})).map(({ id, url }) => ({ id, url }))`,
    );
    const [path = ''] = page.url().split('?');
    const tab = tabs.find(({ url }) => url?.split('?')[0] === path);
    return stage.probe.inExtension<string[]>(
      `async (browser) => (await browser.scripting.executeScript({
        target: { tabId: ${tab?.id} },
        func: async () => ((await globalThis[Symbol.for('two-names')]?.annotator?.list()) ?? []).map(({ surface }) => surface),
      }))[0]?.result ?? []`,
    );
  }

  it.each(names)(
    'with %s',
    async (name) => {
      const { marked = [], staysMs = 300 } = hostilePages[name] ?? {};
      const page = await open(`/${names.indexOf(name)}`);
      let last: string[] = [];
      const isMarked = async () => {
        const startedMs = performance.now();
        last = await listed(page).catch(() => last);
        expect(performance.now() - startedMs).toBeLessThan(longestAnswerMs);
        return JSON.stringify(last) === JSON.stringify(marked);
      };
      await until('the marks', isMarked).catch(() => {});
      expect(last).toEqual(marked);
      // And it stays so.
      await new Promise((resolve) => setTimeout(resolve, staysMs));
      expect(await listed(page)).toEqual(marked);
      expect(complaints()).toEqual([]);
      await stage.session.leave(page);
    },
    180_000,
  );

  async function rest(page: Page): Promise<void> {
    await until('the mark', async () => (await listed(page)).length === 1);
    const box = await page.$eval('p', (paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width - 12, y: y + height / 2 };
    });
    await page.mouse.move(box.x - 2, box.y);
    await page.mouse.move(box.x, box.y);
  }

  it('with styles against us shows the card all the same', async () => {
    const page = await open('/card-trouble');
    await rest(page);
    expect(await stage.probe.waitForCard(page)).toContain('Etorofu');
    const box = await page.$eval('two-names-card', (host) => {
      const { width, height } = host.getBoundingClientRect();
      return { width, height };
    });
    expect(box.width).toBe(360);
    expect(box.height).toBeGreaterThan(100);
    expect(complaints()).toEqual([]);
    await stage.session.leave(page);
  });

  it('that removes the card has it removed once a visit, and hears of no error', async () => {
    const page = await open('/remover');
    await rest(page);
    await until('a removal', () => page.evaluate('removals > 0') as Promise<boolean>);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // Once, not again and again: a fight with the page would cost its reader time.
    expect(await page.evaluate('removals')).toBe(1);
    expect(complaints()).toEqual([]);
    await stage.session.leave(page);
  });

  it('that covers a mark gets no card over it', async () => {
    const page = await open('/overlay');
    await rest(page);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await page.$('two-names-card')).toBeNull();
    expect(complaints()).toEqual([]);
    await stage.session.leave(page);
  });

  it(`with ${frameCount} frames has a mark in each`, async () => {
    const page = await open('/frames');
    const tabId = await stage.probe.tabId(page);
    let count = 0;
    await until(
      'a mark in each',
      async () => {
        count = await stage.probe.inExtension<number>(
          `async (browser) => (await browser.scripting.executeScript({
            target: { tabId: ${tabId}, allFrames: true },
            func: () => CSS.highlights.get('two-names')?.size ?? 0,
          })).reduce((sum, { result }) => sum + result, 0)`,
        );
        return count === frameCount;
      },
      60_000,
    ).catch(() => {});
    expect(count).toBe(frameCount);
    expect(complaints()).toEqual([]);
    await stage.session.leave(page);
  }, 400_000);
});
