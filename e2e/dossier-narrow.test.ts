/** The dossier in a window as narrow as a phone's, in both browsers: the running foot covers nothing for good. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, openDossier, setStage, until } from './harness.ts';

const phone = { width: 360, height: 640 };

describe.each(browserKinds)('the dossier in a narrow window of %s', (kind) => {
  const stage = setStage(kind);
  let page: Page;
  beforeAll(async () => {
    page = await openDossier(stage);
    await page.setViewport(phone);
  });

  const goTo = (address: string) =>
    page.evaluate((part) => {
      location.hash = part;
    }, address);
  const foot = () => page.$eval('.running-foot', (element) => (element as HTMLElement).innerText);

  it('names the chapter that is being read, and leads back to the contents', async () => {
    await goTo('names');
    await until('the chapter', async () => (await foot()).includes('Who names what'));
    await goTo('source/treaty-1855');
    await until('the next chapter', async () => (await foot()).includes('Sources'));
    const box = await (await page.$('.running-foot a'))?.boundingBox();
    if (!box) throw new Error('no way back');
    // As large as a finger.
    expect(box.height).toBeGreaterThanOrEqual(44);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until('the contents', () =>
      page.evaluate(
        () => document.activeElement?.id === 'contents' && location.hash === '#contents',
      ),
    );
  });

  it('leaves the contents clear, to which the foot would lead', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    // A browser that scrolls back to the asked part does so within this time.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const [bottom, top] = await page.evaluate(() =>
      ['nav', '.running-foot'].map((selector, index) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return (index === 0 ? box?.bottom : box?.top) ?? Number.NaN;
      }),
    );
    expect(top).toBeGreaterThanOrEqual(bottom ?? Number.NaN);
  });

  it('cuts no line or cell: the foot is as wide as all that is read', async () => {
    await goTo('topics');
    await until('the part', () => page.$('#topics[data-asked-for]'));
    const beside = await page.evaluate(() => {
      const box = document.querySelector('.running-foot')?.getBoundingClientRect();
      if (!box || box.bottom > innerHeight + 1) return ['no foot'];
      return [...document.querySelectorAll('main :is(p, td, th, li, section)')]
        .filter(
          (element) => !element.closest('.scrolls, .running-foot, .hidden, details:not([open])'),
        )
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < box.left || right > box.right);
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(beside).toEqual([]);
    const fixed = await page.$$eval('.dossier > *, main > *', (elements) =>
      elements
        .filter((element) => getComputedStyle(element).position === 'fixed')
        .map(({ className }) => className),
    );
    expect(fixed).toEqual([]);
  });

  it('shows all of what the keyboard comes to', async () => {
    await goTo('places');
    await until('the part', () => page.$('#places[data-asked-for]'));
    const covered: string[] = [];
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const active = document.activeElement;
        const line = document.querySelector('.running-foot')?.getBoundingClientRect().top;
        if (!active || line === undefined) return 'nothing';
        const { top, bottom } = active.getBoundingClientRect();
        // A part that scrolls is a stop in Firefox, which brings its beginning into view, not all of it.
        const isBelow = active.matches('.scrolls') ? top >= line : bottom > line;
        const isCovered = !active.closest('.running-foot') && isBelow;
        return isCovered ? active.outerHTML.slice(0, 80) : '';
      });
      if (hidden !== '') covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });

  it('ends with the foot below the last line', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('the end', () =>
      page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1),
    );
    const [last, top] = await page.evaluate(() => [
      Math.max(
        ...[...document.querySelectorAll('main > section *')].map(
          (element) => element.getBoundingClientRect().bottom,
        ),
      ),
      document.querySelector('.running-foot')?.getBoundingClientRect().top ?? Number.NaN,
    ]);
    expect(last).toBeLessThanOrEqual(top ?? 0);
  });
});
