/** The dossier by keyboard alone, from its first stop to its last, in both browsers. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, openDossier, setStage, until } from './harness.ts';

describe.each(browserKinds)('the dossier by keyboard in %s', (kind) => {
  const stage = setStage(kind);
  let page: Page;

  beforeAll(async () => {
    page = await openDossier(stage);
  });

  const tab = async (times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press('Tab');
  };
  /** The text of what has the focus. */
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement)?.innerText);
  /** Steps on until what has the focus is found by a selector. */
  async function tabTo(selector: string): Promise<void> {
    await until(`the focus on ${selector}`, async () => {
      await page.keyboard.press('Tab');
      return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    });
  }

  it('stops at every link, field and button once, in the order of the page', async () => {
    const count = await page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'),
      );
      const visited: number[] = [];
      Object.assign(window, { visited });
      document.addEventListener('focusin', ({ target }) => {
        const element = target as HTMLElement;
        const outline = getComputedStyle(element);
        const isSeen = outline.outlineStyle !== 'none' || outline.boxShadow !== 'none';
        // A stop without a visible focus counts as missing.
        visited.push(isSeen || element.matches('input') ? stops.indexOf(element) : -2);
      });
      return stops.length;
    });
    expect(count).toBeGreaterThan(300);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab(count);
    const visited = await page.evaluate(() => (window as unknown as { visited: number[] }).visited);
    expect(visited).toEqual(Array.from({ length: count }, (_, index) => index));
  }, 400_000);

  it('goes from the contents to a chapter, and on from there', async () => {
    await page.focus('.contents a[href="#timeline"]');
    await page.keyboard.press('Enter');
    await until('the chapter', () =>
      page.evaluate(() => document.activeElement?.id === 'timeline'),
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#timeline') !== null)).toBe(
      true,
    );
  });

  it('chooses a topic of the timeline', async () => {
    await tabTo('.filters select');
    const before = await page.$$eval('.events > li', ({ length }) => length);
    await page.keyboard.press('ArrowDown');
    // Firefox opens the list by the arrow and takes the choice by Enter.
    if (kind === 'firefox') await page.keyboard.press('Enter');
    await until('fewer events', async () => {
      const shown = await page.$$eval('.events > li', ({ length }) => length);
      return shown > 0 && shown < before;
    });
    await page.keyboard.press('ArrowUp');
    if (kind === 'firefox') await page.keyboard.press('Enter');
    await until('all events', async () => {
      const shown = await page.$$eval('.events > li', ({ length }) => length);
      return shown === before;
    });
  });

  it('says at a source’s number what it is, leads on to the list, and back to the statement', async () => {
    await page.focus('#dispute .cites a');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#dispute .source-bubble:popover-open');
    await page.keyboard.press('Escape');
    await until('no bubble', async () => (await page.$('.source-bubble')) === null);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Enter');
    await tabTo('.source-bubble .entry');
    await page.keyboard.press('Enter');
    await until('the source', () =>
      page.evaluate(() => document.activeElement?.id.startsWith('source/')),
    );
    await tabTo('.cited a');
    expect(await focused()).not.toBe('');
    await page.keyboard.press('Enter');
    await until('the part that cites it', () =>
      page.evaluate(() => document.activeElement?.matches('section, li')),
    );
  });

  it('copies a passage with its citation', async () => {
    await page.focus('.passages .copy');
    await page.keyboard.press('Enter');
    await until('what is said of it', async () => {
      const said = await page.$eval('.passages .copy', (button) => button.textContent);
      return said === 'Copied';
    });
  });

  it('scrolls a wide table in a narrow window', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await page.focus('#topics .scrolls');
    await page.keyboard.press('ArrowRight');
    await until('the table moved', () =>
      page.$eval('#topics .scrolls', ({ scrollLeft }) => scrollLeft > 0),
    );
    await page.setViewport({ width: 1280, height: 900 });
  });
});
