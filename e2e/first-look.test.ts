/** What a reader has for three seconds: it is there without scrolling, in letters and targets that do. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { browserKinds, htmlPage, pointOfMark, setStage, tapAt, waitForMarks } from './harness.ts';

const names = [
  'Kuril Islands',
  'Northern Territories',
  'Etorofu',
  'Kunashir',
  'Shikotan',
  'Habomai',
];
/** A passage of the reports fits it, so that the first look has the most to show. */
const line = (name: string) =>
  `<p>Russia said on 21 March 2022 that it would not go on with the talks with Japan on a peace treaty, and spoke of ${name} no more.</p>`;
const pages = {
  // Each line can stand in the middle of the window, where the least room is left beside it.
  '/six': htmlPage(
    `<div style="padding-block: 100vh">${names.map(line).join('\n')}<p>Japan and Russia both claim the four islands.</p></div>`,
  ),
};

/** The smallest window that all of it has to fit into. */
const smallest = { width: 360, height: 560 };
const phone = { width: 390, height: 844 };

describe.each(browserKinds)('the first look in %s', (kind) => {
  const stage = setStage(kind, pages);

  let opened: Page | undefined;
  afterEach(async () => {
    if (opened) await stage.session.leave(opened);
    opened = undefined;
  });

  async function open(size: { width: number; height: number; hasTouch?: boolean }): Promise<Page> {
    const page = await stage.session.open(`${stage.site.origin}/six`);
    opened = page;
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.bringToFront();
    await waitForMarks(page, names.length);
    return page;
  }

  async function speak(language: string): Promise<void> {
    await stage.probe.inExtension(
      `async (browser) => { await browser.storage.sync.set({ language: '${language}' }); }`,
    );
  }

  it.each(interfaceLanguages)(
    'has names, what and whose, both sides, and what the reports say without scrolling from 360 by 560 on, in %s',
    async (language) => {
      await speak(language);
      const page = await open(smallest);
      for (const name of names) {
        const { x, y } = await pointOfMark(page, name);
        // A click opens at once, and no pause is needed.
        await page.mouse.click(x, y);
        await stage.probe.waitForCard(page);
        const unseen = await stage.probe.inCard<string[]>(
          page,
          `(root) => {
            const top = root.querySelector('.frame').getBoundingClientRect().top;
            const bottom = root.querySelector('.tabs').getBoundingClientRect().top + 1;
            const parts = ['h2', '.status', '.positions > :first-child', '.positions > :last-child'];
            // Where the passage has no room its tab says that it is there.
            if (root.querySelector('[role=tab][title]') === null) parts.push('.best blockquote');
            return parts.filter((part) => {
              const { height, top: from, bottom: to } = root.querySelector(part)?.getBoundingClientRect() ?? { height: 0 };
              return height === 0 || from < top || to > bottom;
            });
          }`,
        );
        expect(unseen, name).toEqual([]);
        await page.keyboard.press('Escape');
        await stage.probe.waitForNoCard(page);
      }
    },
  );

  it.each([
    { language: 'en', size: smallest },
    { language: 'en', size: { width: 1280, height: 1160 } },
    { language: 'ja', size: { width: 1280, height: 1160 } },
  ] as const)(
    'has no letter under 12 pixels, and a body of 15 where there is room, in $language at $size.width by $size.height',
    async ({ language, size }) => {
      await speak(language);
      const page = await open(size);
      const { x, y } = await pointOfMark(page, 'Etorofu');
      await page.mouse.click(x, y);
      await stage.probe.waitForCard(page);
      const sizes = await stage.probe.inCard<{ least: number; body: number }>(
        page,
        `(root) => {
          const sizes = [...root.querySelectorAll('.card :not(svg *)')]
            .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
            .map((element) => {
              const { fontSize, fontVariantCaps } = getComputedStyle(element);
              // Chromium makes Japanese letters smaller where it is asked for small capitals.
              const isReduced = fontVariantCaps !== 'normal' && /[\\u3040-\\u9fff]/.test(element.textContent);
              return parseFloat(fontSize) * (isReduced ? 0.7 : 1);
            });
          return { least: Math.min(...sizes), body: parseFloat(getComputedStyle(root.querySelector('.status')).fontSize) };
        }`,
      );
      expect(sizes?.least).toBeGreaterThanOrEqual(12);
      expect(sizes?.body).toBe(size === smallest ? 13 : 15);
    },
  );

  // Firefox cannot be told that its pointer is a finger.
  it.runIf(kind === 'chromium')('has targets of 44 pixels for a finger', async () => {
    await speak('en');
    const page = await open({ ...phone, hasTouch: true });
    const { x, y } = await pointOfMark(page, 'Etorofu');
    await tapAt(page, { x, y });
    await stage.probe.waitForCard(page);
    const small = await stage.probe.inCard<string[]>(
      page,
      `(root) => [...root.querySelectorAll('button, summary, a[href]')]
        .filter((target) => target.checkVisibility())
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          const around = getComputedStyle(target, '::after');
          const size = (side, own) => Math.max(own, parseFloat(around[side]) || 0);
          return { name: target.className || target.textContent, width: size('width', width), height: size('height', height) };
        })
        .filter(({ width, height }) => height < 44 || width < 24)
        .map(({ name, width, height }) => name + ' ' + width + ' by ' + height)`,
    );
    expect(small).toEqual([]);
  });
});
