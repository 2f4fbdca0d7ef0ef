/**
 * The look-up from the context menu, the side bar and the address bar. In Firefox the browser's own window is
 * driven: a right click, our item, the side bar, the keyword in the address bar. Chromium's window cannot be
 * driven, so there the background's listeners are called as the browser calls them, and the panel, which
 * opens only after a real click, is opened in a tab.
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../scripts/workshop/firefox-window.ts';
import { pagesAt } from '../scripts/workshop/session.ts';
import { browserKinds, htmlPage, setStage, until } from './harness.ts';

const pages = { '/a': htmlPage('<p id="name">Kunashri</p><p>Nothing in particular.</p>') };

describe('the look-up elsewhere in firefox', () => {
  const stage = setStage('firefox', pages);
  const opened: Page[] = [];
  afterEach(async () => {
    await inWindow('() => SidebarController.hide()');
    await Promise.allSettled(opened.splice(0).map((page) => page.close()));
    await stage.probe.inExtension('(browser) => browser.storage.sync.clear()');
    await stage.probe.inExtension('(browser) => browser.storage.session.clear()');
  });

  const inWindow = <Answer>(run: string) => inFirefoxWindow<Answer>(stage.session.browser, run);

  /** The sidebar's text and what stands in its field; undefined while it is closed. */
  const sidebar = () =>
    stage.probe.inExtension<{ text: string; query: string } | undefined>(
      `(browser) => browser.extension.getViews({ type: 'sidebar' }).map(({ document }) => ({
        text: document.body.innerText,
        query: document.querySelector('input')?.value,
      }))[0]`,
    );

  async function visit(): Promise<Page> {
    const page = await stage.session.open(`${stage.site.origin}/a`);
    opened.push(page);
    await page.bringToFront();
    return page;
  }

  /** Opens the context menu on an element and chooses our item there; gives the item's words. */
  async function chooseFromMenu(page: Page, selector: string): Promise<string> {
    const element = await page.$(selector);
    const box = await element?.boundingBox();
    if (!box) throw new Error(`Nothing at ${selector}`);
    await page.mouse.click(box.x + 10, box.y + box.height / 2, { button: 'right' });
    return until('our item in the menu', () =>
      inWindow<string | null>(`() => {
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') return null;
        const item = [...menu.querySelectorAll('menuitem')].find(
          ({ id, hidden }) => !hidden && id.includes('look-up'),
        );
        if (item === undefined) return null;
        menu.activateItem(item);
        return item.label;
      }`),
    );
  }

  async function selectName(page: Page): Promise<void> {
    await page.evaluate(() => {
      const name = document.getElementById('name');
      if (name) getSelection()?.selectAllChildren(name);
    });
  }

  it('looks up what is selected, from the context menu into the sidebar', async () => {
    const page = await visit();
    await selectName(page);
    expect(await chooseFromMenu(page, '#name')).toBe('Look up in Two Names');
    const shown = await until('the card in the sidebar', async () => {
      const panel = await sidebar();
      return panel?.text.includes('国後島') && panel;
    });
    expect(shown.query).toBe('Kunashri');
  });

  it('has no item in the menu where nothing is selected, for there is nothing to look up', async () => {
    const page = await visit();
    const box = await (await page.$('p:last-of-type'))?.boundingBox();
    if (!box) throw new Error('No paragraph');
    await page.mouse.click(box.x + 10, box.y + box.height / 2, { button: 'right' });
    const items = await until('the menu', () =>
      inWindow<string[] | null>(`() => {
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') return null;
        const shown = [...menu.querySelectorAll('menuitem')].filter(({ hidden }) => !hidden);
        menu.hidePopup();
        return shown.map(({ id }) => id);
      }`),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((id) => id.includes('look-up'))).toEqual([]);
  });

  it('says what it does in the reader’s language', async () => {
    await stage.probe.inExtension(`(browser) => browser.storage.sync.set({ language: 'ja' })`);
    const page = await visit();
    await selectName(page);
    await until('the menu in Japanese', async () => {
      const label = await chooseFromMenu(page, '#name');
      return label === 'Two Namesで調べる';
    });
  });

  it('looks up what is typed after the keyword in the address bar', async () => {
    await visit();
    await inWindow(`async () => {
      gURLBar.focus();
      gURLBar.value = 'names etorufo';
      gURLBar.setPageProxyState('invalid');
      gURLBar.inputField.dispatchEvent(new InputEvent('input'));
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleCommand();
    }`);
    const address = `${stage.session.origin}/sidepanel.html?query=etorufo`;
    const page = await until('the look-up', async () => {
      const [found] = await pagesAt(stage.session.browser, address);
      return found;
    });
    opened.push(page);
    await until('the card', () => page.evaluate(() => document.body.innerText.includes('択捉島')));
  });

  it('suggests places while a name is typed after the keyword', async () => {
    await visit();
    const shown = await until('a suggestion', async () => {
      const results = await inWindow<string>(`async () => {
        gURLBar.focus();
        gURLBar.value = 'names etor';
        gURLBar.setPageProxyState('invalid');
        gURLBar.inputField.dispatchEvent(new InputEvent('input'));
        const { results } = await gURLBar.lastQueryContextPromise;
        return JSON.stringify(results.map(({ payload }) => payload));
      }`);
      return results.includes('Etorofu · Iturup') && results;
    });
    expect(shown).toContain('claim');
    expect(shown).not.toContain('<dim>');
    await inWindow('() => gURLBar.view.close()');
  });
});

describe('the look-up elsewhere in chromium', () => {
  const stage = setStage('chromium', pages);
  afterEach(async () => {
    const left = await stage.session.browser.pages();
    const own = left.filter((page) => !page.url().endsWith('options.html'));
    await Promise.allSettled(own.map((page) => page.close()));
  });

  /** The background, awake: it sleeps when nobody needs it. */
  async function background(): Promise<WebWorker> {
    const { browser, origin } = stage.session;
    await stage.probe.inExtension('(browser) => browser.storage.sync.set({ language: "en" })');
    const target = await browser.waitForTarget(
      (candidate) =>
        candidate.type() === 'service_worker' && candidate.url() === `${origin}/background.js`,
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The background is no worker');
    return worker;
  }

  it.each([
    ['what is selected', 'Kunashri', '国後島'],
    ['another name', 'Etorofu', '択捉島'],
  ])('looks up %s, from the context menu', async (_, selectionText, shown) => {
    const page = await stage.session.open(`${stage.site.origin}/a`);
    await page.bringToFront();
    const panel = await stage.session.openOwn('sidepanel.html?query=Habomai');
    const worker = await background();
    await until(
      'our item in the menu',
      () =>
        // To change one that is not there fails.
        worker.evaluate(
          `chrome.contextMenus.update('look-up', { enabled: true }).then(() => true, () => false)`,
        ) as Promise<boolean>,
    );
    await worker.evaluate(
      `(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const click = { menuItemId: 'look-up', selectionText: ${JSON.stringify(selectionText)} };
        chrome.contextMenus.onClicked.dispatch(click, tab);
      })()`,
    );
    await until('the query in the panel', () =>
      panel.evaluate((query) => document.querySelector('input')?.value === query, selectionText),
    );
    await until(`“${shown}”`, () =>
      panel.evaluate(
        (text) =>
          `${document.body.innerText} ${document.querySelector('input')?.placeholder}`.includes(
            text,
          ),
        shown,
      ),
    );
  });

  it.each(['currentTab', 'newForegroundTab', 'newBackgroundTab'])(
    'looks up what is typed after the keyword in the address bar, into the %s',
    async (disposition) => {
      const { browser, origin } = stage.session;
      const page = await stage.session.open(`${stage.site.origin}/a`);
      await page.bringToFront();
      const worker = await background();
      await worker.evaluate(
        `chrome.omnibox.onInputEntered.dispatch('etorufo', ${JSON.stringify(disposition)})`,
      );
      const found = await until('the look-up', async () => {
        const [one] = await pagesAt(browser, `${origin}/sidepanel.html?query=etorufo`);
        return one;
      });
      await until('the card', () =>
        found.evaluate(() => document.body.innerText.includes('択捉島')),
      );
      const isInFront = await found.evaluate(() => document.visibilityState === 'visible');
      expect(isInFront).toBe(disposition !== 'newBackgroundTab');
      const { left, right, width } = await found.evaluate(() => {
        const box = document.querySelector('.popup')?.getBoundingClientRect() ?? new DOMRect();
        const { clientWidth } = document.documentElement;
        return { left: box.left, right: clientWidth - box.right, width: box.width };
      });
      expect(width).toBeLessThanOrEqual(720);
      expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
      expect((await pagesAt(browser, `${stage.site.origin}/a`)).length).toBe(
        disposition === 'currentTab' ? 0 : 1,
      );
    },
  );

  it('suggests places while a name is typed after the keyword, in markup that the browser takes', async () => {
    const worker = await background();
    const suggested = await worker.evaluate(
      `new Promise((answer) => chrome.omnibox.onInputChanged.dispatch('', answer))`,
    );
    expect(suggested).toHaveLength(6);
    expect(suggested).toContainEqual({
      content: 'Etorofu · Iturup',
      description: expect.stringMatching(/^Etorofu · Iturup <dim>.*claim.*<\/dim>$/),
    });
    // It throws where a description is no markup that it knows.
    await worker.evaluate(`(async () => {
      for (const { description } of ${JSON.stringify(suggested)}) {
        await chrome.omnibox.setDefaultSuggestion({ description });
      }
      await chrome.omnibox.setDefaultSuggestion({ description: 'Look up in Two Names' });
    })()`);
  });

  it('has the keyword “names” in its manifest', async () => {
    const keyword = await stage.probe.inExtension(
      '(browser) => browser.runtime.getManifest().omnibox.keyword',
    );
    expect(keyword).toBe('names');
  });
});

describe.each(browserKinds)('the panel in %s', (kind) => {
  const stage = setStage(kind);

  it('looks up what was asked for after it had begun to open', async () => {
    // A query in its own address keeps the panel from reading what is asked for when it opens.
    await stage.probe.inExtension(
      `(browser) => browser.storage.session.set({ lookUp: { query: 'Etorofu', at: Date.now() } })`,
    );
    const panel = await stage.session.openOwn('sidepanel.html?query=Habomai');
    await until('the query in the panel', () =>
      panel.evaluate(() => document.querySelector('input')?.value === 'Etorofu'),
    );
    const left = await stage.probe.inExtension<object>(
      `(browser) => browser.storage.session.get('lookUp')`,
    );
    expect(left).toEqual({});
  });
});
