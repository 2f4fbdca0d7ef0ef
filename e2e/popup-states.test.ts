/** What the popup shows of results and of the page in each of its states, in both browsers, used by keyboard. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import {
  browserKinds,
  htmlPage,
  setStage,
  until,
  waitForEveryFrame,
  waitForMarks,
  waitForNoMarks,
} from './harness.ts';
import { popupStageOf } from './popup-stage.ts';

const pages = {
  '/a': htmlPage(
    `<p>The ferry to Kunashir (Kunashiri in Japanese) leaves at noon. Habomai is near. Kunashir again, and Kunashir.</p>
     <iframe src="/b" width="400" height="100"></iframe>`,
  ),
  '/b': htmlPage('<p>A frame speaks of Shikotan.</p>'),
  '/none': htmlPage('<p>Nothing of the kind is said here.</p>'),
};

describe.each(browserKinds)('the popup’s states in %s', (kind) => {
  const stage = setStage(kind, pages);
  const { opened, visit, popupOn, waitForText } = popupStageOf(stage);

  const set = (settings: object) =>
    stage.probe.inExtension(`(browser) => browser.storage.sync.set(${JSON.stringify(settings)})`);
  const marked = (popup: Page) =>
    popup.$$eval('[role="option"] mark', (marks) => marks.map(({ textContent }) => textContent));

  /** Goes by Tab alone to what says this. */
  async function tabTo(popup: Page, words: string): Promise<void> {
    for (let stops = 0; stops < 30; stops += 1) {
      const isThere = await popup.evaluate((wanted) => {
        const active = document.activeElement as HTMLElement | null;
        if (active === document.body) return false;
        return (active?.closest('label') ?? active)?.innerText.includes(wanted);
      }, words);
      if (isThere) return;
      await popup.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to “${words}”`);
  }

  it('shows results in groups, the matched letters marked, the best one open', async () => {
    const popup = await popupOn(await visit('/none'));
    await popup.keyboard.type('kunash');
    await until('the card', () => popup.$('.detail .card'));
    const groups = await popup.$$eval('[role="group"] > .label', (labels) =>
      labels.map(({ textContent }) => textContent),
    );
    expect(groups[0]).toBe('Places');
    expect(groups).toContain('Quotes');
    const letters = await marked(popup);
    expect(letters.length).toBeGreaterThan(2);
    for (const each of letters) expect(each.toLowerCase()).toBe('kunash');
    expect(await popup.$eval('[aria-selected="true"]', (option) => option.textContent)).toContain(
      'Kunashiri',
    );
    expect(await popup.$eval('.detail', (detail) => detail.textContent)).toContain('国後島');
  });

  it('shows whose names the page uses as a bar with numbers, and one place alone when asked', async () => {
    const popup = await popupOn(await visit('/a', 5));
    await waitForText(popup, '6 mentions');
    const parts = await popup.$$eval('.profile li', (items) => items.map((item) => item.innerText));
    expect(parts.map((part) => part.trim())).toEqual([
      'Japanese 1',
      'both together 1',
      'neutral 1',
      'Russian 2',
    ]);
    const widths = await popup.$$eval('.profile .bar span', (spans) =>
      spans.map((span) => span.getBoundingClientRect().width),
    );
    expect((widths[3] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 0);
    await tabTo(popup, 'Kunashir · Kunashiri 4');
    await popup.keyboard.press(' ');
    await until('four mentions', async () => (await marked(popup)).length === 4);
    expect(await marked(popup)).toEqual(['Kunashir', 'Kunashiri', 'Kunashir', 'Kunashir']);
    await popup.keyboard.press(' ');
    await until('all mentions', async () => (await marked(popup)).length === 6);
  });

  it('jumps to a mention in a frame, from the end of the list', async () => {
    const page = await visit('/a', 5);
    const popup = await popupOn(page);
    await waitForText(popup, '6 mentions');
    await popup.focus('input');
    await popup.keyboard.press('ArrowUp');
    popup.keyboard.press('Enter').catch(() => {});
    const frame = page.frames().find((each) => each.url().endsWith('/b'));
    if (!frame) throw new Error('no frame');
    await until('the mention in the frame', () =>
      frame.evaluate(() => String(getSelection()) === 'Shikotan'),
    );
  });

  it('switches a site and everything off and on in all open tabs, by keyboard alone', async () => {
    const tabs = [await visit('/a', 5), await visit('/a', 5)];
    const [first] = tabs;
    if (!first) throw new Error('no tab');
    const popup = await popupOn(first);
    for (const [name, sentence] of [
      ['On 127.0.0.1', 'off on this site'],
      ['On all sites', 'switched off'],
    ] as const) {
      await waitForText(popup, '6 mentions');
      await tabTo(popup, name);
      await popup.keyboard.press(' ');
      await waitForText(popup, sentence);
      for (const tab of tabs) await waitForNoMarks(tab);
      await until('both icons', async () => {
        const titles = await stage.probe.inExtension<string[]>(
          `async (browser) => Promise.all((await browser.tabs.query({})).filter(({ url }) => url === '${stage.site.origin}/a').map(({ id }) => browser.action.getTitle({ tabId: id })))`,
        );
        return (
          titles.length === 2 &&
          titles.every(
            (title) => title.includes('switched off') || title.includes('off on this site'),
          )
        );
      });
      expect(await violationsOf(popup)).toEqual([]);
      // The sentence has a button that takes it back.
      await popup.keyboard.down('Shift');
      await tabTo(popup, 'Switch on');
      await popup.keyboard.up('Shift');
      await popup.keyboard.press('Enter');
      for (const tab of tabs) {
        await tab.bringToFront();
        await waitForMarks(tab, 5);
        await waitForEveryFrame(tab);
      }
      await popup.bringToFront();
    }
  });

  it.each([
    ['which mentions nothing', 'none', 'does not mention the islands'],
    ['which is closed to extensions', 'closed', 'Browsers keep extensions out of this page'],
  ])('says so of a page %s, without an accessibility violation', async (_, state, sentence) => {
    let popup: Page;
    if (state === 'none') {
      popup = await popupOn(await visit('/none'));
    } else {
      opened.push(await stage.session.openOwn('options.html?closed'));
      const id = await stage.probe.inExtension<number>(
        `async (browser) => (await browser.tabs.query({})).find(({ url }) => url?.endsWith('?closed'))?.id`,
      );
      popup = await stage.session.openOwn(`popup.html?tab=${id}`);
      opened.push(popup);
    }
    for (const theme of ['light', 'dark']) {
      await set({ theme });
      await waitForText(popup, sentence);
      await until('the theme', () => popup.$(`[data-theme="${theme}"]`));
      expect(await violationsOf(popup)).toEqual([]);
    }
  });
});
