/** The dossier in both browsers: every address opens its part, by keyboard too, and axe finds no fault. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { looksIn, violationsOf } from './axe.ts';
import {
  browserKinds,
  htmlPage,
  openDossier,
  pointOfMark,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';

const pages = {
  '/article': htmlPage(
    '<p>The talks on the island of Etorofu, called Iturup in Russia, ended.</p>',
  ),
};

/** One address of each kind, and what its part must say. */
const addresses: Readonly<Record<string, string>> = {
  dispute: 'The dispute in brief',
  'place/iturup': '択捉島',
  'place/kurils': 'Kuril Islands',
  chain: '得撫島',
  timeline: 'Timeline',
  'event/joint-declaration-1956': '19 October 1956',
  topics: 'Visa-free visits',
  'report/3': 'bne IntelliNews',
  'quote/q002-05': 'openly unfriendly positions',
  'person/kishida': 'Fumio Kishida',
  'statement/reason': 'откровенно недружественные',
  names: 'Northern Territories',
  'check/since-1951': 'June 1955',
  'source/treaty-1855': 'Shimoda',
  method: 'letter by letter',
  unknown: 'no date',
};

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly top: number;
  readonly isFocused: boolean;
}

/** The part that is set off, where it stands in the window, and whether the keyboard goes on from it. */
function asked(page: Page): Promise<Asked | null> {
  return page.evaluate(() => {
    const part = document.querySelector<HTMLElement>('[data-asked-for]');
    if (part === null) return null;
    return {
      id: part.id,
      text: part.innerText,
      top: part.getBoundingClientRect().top,
      isFocused: document.activeElement === part,
    };
  });
}

async function waitForPart(page: Page, part: string): Promise<Asked> {
  let found: Asked | null = null;
  await until(`the part ${part}`, async () => {
    found = await asked(page);
    return found?.id === part;
  });
  if (found === null) throw new Error('no part');
  return found;
}

describe.each(browserKinds)('the dossier in %s', (kind) => {
  const stage = setStage(kind, pages);
  let page: Page;

  beforeAll(async () => {
    page = await openDossier(stage);
  });

  /** Looks whether a part is in view, holds the keyboard, and says what it must. */
  async function expectPart(at: Page, address: string, text: string | undefined): Promise<void> {
    const part = await waitForPart(at, address);
    if (text !== undefined) expect(part.text).toContain(text);
    expect(part.isFocused, address).toBe(true);
    const height = await at.evaluate(() => innerHeight);
    expect(part.top, address).toBeGreaterThanOrEqual(-1);
    expect(part.top, address).toBeLessThan(height);
  }

  // What is loaded and drawn is the same whatever the address: a chapter, a box, a row and an entry will do.
  it.each(['dispute', 'place/iturup', 'statement/reason', 'source/treaty-1855'])(
    'is opened from elsewhere at #%s',
    async (address) => {
      const own = await stage.session.openOwn(`dossier.html#${address}`);
      await expectPart(own, address, addresses[address]);
      await own.close();
    },
  );

  it('goes to an address of each kind', async () => {
    // In a background tab the page is not rendered, and does not scroll to its address.
    await page.bringToFront();
    for (const [address, text] of Object.entries(addresses)) {
      await page.evaluate((part) => {
        location.hash = part;
      }, address);
      await expectPart(page, address, text);
    }
  });

  it('goes to the first and the last link of each kind', async () => {
    await page.bringToFront();
    const parts = await page.$$eval('a[href^="#"]', (links) => [
      ...new Set(links.map((link) => link.getAttribute('href')?.slice(1) ?? '')),
    ]);
    expect(parts.length).toBeGreaterThan(150);
    const kindOf = (part: string) => part.split('/')[0];
    const ends = parts.filter(
      (part, index) =>
        parts.findIndex((other) => kindOf(other) === kindOf(part)) === index ||
        parts.findLastIndex((other) => kindOf(other) === kindOf(part)) === index,
    );
    for (const part of ends) {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, part);
      await expectPart(page, part, undefined);
    }
  });

  it('has a part for every link in it', async () => {
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((part) => document.getElementById(part) === null),
    );
    expect(dead).toEqual([]);
    const doubled = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(doubled).toEqual([]);
  });

  it('says so where an address names no part', async () => {
    const own = await stage.session.openOwn('dossier.html#place/atlantis');
    await until('the sentence', () =>
      own.evaluate(() => document.body.innerText.includes('There is no part “place/atlantis”')),
    );
    await own.close();
  });

  it('brings back an event that is filtered out when its address is opened', async () => {
    await page.select('.filters select', 'visa-free-visits');
    await until('the filter', () =>
      page.evaluate(() => document.getElementById('event/yalta-1945') === null),
    );
    await page.evaluate(() => {
      location.hash = 'event/yalta-1945';
    });
    expect((await waitForPart(page, 'event/yalta-1945')).text).toContain('11 February 1945');
  });

  it.each([1280, 360])('writes on the map in letters of one size, %i px wide', async (width) => {
    await page.bringToFront();
    await page.setViewport({ width, height: 900 });
    const letter = () =>
      page.$eval('.ground svg', (svg) => {
        const text = svg.querySelector('text.place');
        const units = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
        const shown = svg.getBoundingClientRect().width / units;
        return text ? Number.parseFloat(getComputedStyle(text).fontSize) * shown : 0;
      });
    await until('letters that can be read', async () => {
      const px = await letter();
      return px > 11.5 && px < 15.5;
    });
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('moves the map by keys alone, and back to the four', async () => {
    const seen = () => page.$eval('.ground g', (drawing) => drawing.getAttribute('transform'));
    const four = await seen();
    await page.focus('.ground');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await until('the map', async () => (await seen()) !== four);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the four', async () => (await seen()) === four);
  });

  it('finds by keyboard alone, from "/" to the part', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    await page.keyboard.type('etorufo');
    await page.waitForSelector('.results a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await waitForPart(page, 'place/iturup')).isFocused).toBe(true);
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('[id="place/iturup"]') !== null,
    );
    expect(inside).toBe(true);
  });

  it('opens from the card, beside the page, at the place', async () => {
    const article = await stage.session.open(`${stage.site.origin}/article`);
    await waitForMarks(article);
    const point = await pointOfMark(article, 'Etorofu');
    await article.bringToFront();
    await article.mouse.move(point.x - 2, point.y);
    await article.mouse.move(point.x, point.y);
    await stage.probe.waitForCard(article);
    const box = await stage.probe.boxInCard(article, '.everything');
    if (box === null) throw new Error('no way to everything');
    await article.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const address = `${stage.session.origin}/dossier.html#place/iturup`;
    await until('the dossier', () =>
      stage.probe.inExtension<boolean>(
        `async (browser) => (await browser.tabs.query({})).some(({ url, pendingUrl }) => (url || pendingUrl) === ${JSON.stringify(address)})`,
      ),
    );
    await article.close();
  });

  it.each(interfaceLanguages)('has no accessibility violation in %s', async (language) => {
    // Firefox throttles the timers of a busy page in a background tab.
    await page.bringToFront();
    await stage.probe.inExtension(
      `async (browser) => { await browser.storage.sync.set({ language: '${language}' }); }`,
    );
    await until('the language', () =>
      page.evaluate((wanted) => document.documentElement.lang === wanted, language),
    );
    const choose = (theme: string) =>
      page.evaluate((wanted) => {
        document.body.dataset.theme = wanted;
      }, theme);
    await choose('light');
    const looks = looksIn(language);
    expect(await violationsOf(page, looks)).toEqual([]);
    if (looks !== 'at everything') return;
    // Colours are all that a theme changes.
    await choose('dark');
    expect(await violationsOf(page, 'at contrast alone')).toEqual([]);
  });

  it('shows in the contents which chapter is being read', async () => {
    // In a background tab the page is not rendered, and an IntersectionObserver sees nothing.
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = 'checks';
    });
    await until('the chapter', () =>
      page.evaluate(
        () =>
          document.querySelector('.contents [aria-current]')?.getAttribute('href') === '#checks',
      ),
    );
  });
});
