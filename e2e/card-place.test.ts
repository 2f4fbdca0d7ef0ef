/** Where the card goes: beside the line that is read and inside the window, whatever page and window. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  browserKinds,
  htmlPage,
  pointOfMark,
  setStage,
  tapAt,
  until,
  waitForMarks,
} from './harness.ts';

const filler = '<p>A line of nothing in particular, to make the page long enough to scroll.</p>';
const passage =
  '<p>After the sanctions the talks on a peace treaty over Iturup came to an end.</p>';
const linked =
  '<p>More of this: <a href="#followed">the talks on Iturup</a> and what came after them.</p>';
const body = `${filler.repeat(8)}${passage}${filler.repeat(40)}`;

const pages = {
  '/plain': htmlPage(body),
  // The passage on it takes more lines than the first look has, whatever the letters.
  '/declaration': htmlPage(
    `${filler.repeat(8)}<p>The Joint Declaration of 1956 says that Habomai would be handed over after a peace treaty.</p>${filler.repeat(40)}`,
  ),
  '/linked': htmlPage(`${filler.repeat(4)}${linked}${filler.repeat(40)}`),
  '/quirks': `<html lang="en"><head><title>Quirks</title></head><body>${body}</body></html>`,
  '/right-to-left': htmlPage(
    `<div dir="rtl"><p>بعد العقوبات انتهت المحادثات بشأن Iturup كما انتهت الزيارات.</p></div>${filler.repeat(40)}`,
  ),
  '/vertical': htmlPage(
    '<div style="writing-mode: vertical-rl; height: 420px; margin-inline: auto; width: 500px"><p>北方四島の択捉島と国後島について、日本とロシアの交渉が続いていた。</p></div>',
    'ja',
  ),
  '/transformed': htmlPage(
    `<style>html { transform: scale(1); filter: blur(0) } body { zoom: 1.5 }</style>${body}`,
  ),
  '/fullscreen': htmlPage(
    `<div id="full" style="background: white">${passage}</div><button onclick="document.getElementById('full').requestFullscreen()">Full</button>`,
  ),
  '/popover': htmlPage(
    `<div popover="manual" id="menu" style="z-index: 2147483647">${passage}</div><script>document.getElementById('menu').showPopover()</script>`,
  ),
};

/** After so long without a card a hand moves again, in milliseconds: far more than it takes to open. */
const longestRestMs = 5_000;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

describe.each(browserKinds)('the card’s place in %s', (kind) => {
  const stage = setStage(kind, pages);
  let page: Page | undefined;

  async function open(path: string, size = { width: 1000, height: 760 }): Promise<Page> {
    page = await stage.session.open(`${stage.site.origin}${path}`);
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  }
  afterEach(async () => {
    if (page) await stage.session.leave(page);
    page = undefined;
  });

  /** The card's box, when it is drawn and stands still. */
  async function cardBox(on: Page): Promise<Box> {
    await stage.probe.waitForCard(on);
    const box = await on.evaluate(async () => {
      const host = document.querySelector('two-names-card');
      if (host === null) return null;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const { x, y, width, height } = host.getBoundingClientRect();
      return { x, y, width, height };
    });
    if (box === null) throw new Error('No card is open.');
    return box;
  }

  /**
   * Puts the pointer on a mark until its card is there. On a busy machine Firefox tells of the scrolling to the
   * mark after the pointer has come; then the card rightly waits for the pointer to move again, as a hand's does.
   */
  async function hover(on: Page, text = 'Iturup'): Promise<{ x: number; y: number }> {
    const point = await pointOfMark(on, text);
    await until('the card of a pointer', async () => {
      await on.mouse.move(point.x - 2, point.y);
      await on.mouse.move(point.x, point.y);
      return stage.probe.waitForCard(on, longestRestMs).catch(() => undefined);
    });
    return point;
  }

  function expectClear(
    box: Box,
    point: { x: number; y: number },
    size: Box | { width: number; height: number },
  ) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height + 0.5);
    const isBeside =
      box.y >= point.y + 7 ||
      box.y + box.height <= point.y - 7 ||
      box.x >= point.x + 7 ||
      box.x + box.width <= point.x - 7;
    expect(isBeside).toBe(true);
  }

  const sizes = [
    { width: 1000, height: 760 },
    { width: 360, height: 560 },
    { width: 320, height: 480 },
    { width: 800, height: 300 },
  ];
  it.each(sizes)('is inside a window of $width by $height and clear of the line', async (size) => {
    const on = await open('/plain', size);
    const point = await hover(on);
    expectClear(await cardBox(on), point, size);
  });

  it('opens a quote that is cut to its whole', async () => {
    const on = await open('/declaration', { width: 360, height: 1160 });
    await hover(on, 'Habomai');
    const linesCut = () =>
      stage.probe.inCard<boolean>(
        on,
        `(root) => { const words = root.querySelector('.best blockquote'); return words.scrollHeight > words.clientHeight + 1; }`,
      );
    await until('a quote that is cut', linesCut);
    await stage.probe.inCard(
      on,
      `(root) => { root.querySelector('.best .more').click(); return null; }`,
    );
    await until('the whole quote', async () => (await linesCut()) === false);
  });

  it('leads from a line to the quote that has no room in a small window', async () => {
    const on = await open('/declaration', { width: 360, height: 560 });
    await hover(on, 'Habomai');
    await until('the line', () =>
      stage.probe.inCard<boolean>(
        on,
        `(root) => root.querySelector('.to-passage') !== null && root.querySelector('.best') === null`,
      ),
    );
    await stage.probe.inCard(
      on,
      `(root) => { root.querySelector('.to-passage').click(); return null; }`,
    );
    await until('the quotes', async () =>
      stage.probe.inCard<boolean>(
        on,
        `(root) => root.querySelector('.quotes blockquote') !== null`,
      ),
    );
  });

  it.each(['/quirks', '/right-to-left', '/vertical', '/transformed', '/popover'])(
    'is right on %s',
    async (path) => {
      const size = { width: 1000, height: 760 };
      const on = await open(path, size);
      const point = await hover(on, path === '/vertical' ? '択捉島' : 'Iturup');
      const box = await cardBox(on);
      expectClear(box, point, size);
      const top = await on.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
        x: box.x + box.width / 2,
        y: box.y + 30,
      });
      expect(top).toBe('two-names-card');
    },
  );

  it('is drawn inside a fullscreen element', async () => {
    const on = await open('/fullscreen');
    await on.click('button');
    await on.waitForFunction(() => document.fullscreenElement !== null);
    await hover(on);
    await cardBox(on);
    expect(await on.$eval('two-names-card', (host) => host.parentElement?.id)).toBe('full');
    // No window that fills the screen is given another size.
    await on.close();
  });

  it('opens as a sheet on a tap on a narrow screen, and a tap beside it closes it', async () => {
    const size = { width: 390, height: 700 };
    const on = await open('/plain', size);
    const point = await pointOfMark(on, 'Iturup');
    await tapAt(on, point);
    const box = await cardBox(on);
    expect(box.x).toBe(0);
    // Firefox keeps its scroll bar beside it.
    expect(box.width).toBeGreaterThan(370);
    expect(box.y === 0 || Math.abs(box.y + box.height - size.height) < 1).toBe(true);
    expectClear(box, point, size);
    await tapAt(on, { x: point.x, y: point.y < box.y ? 20 : size.height - 20 });
    await stage.probe.waitForNoCard(on);
  });

  it('opens the card of a marked link for a finger held on it, and leaves a tap to the link', async () => {
    const on = await open('/linked', { width: 390, height: 700 });
    const point = await pointOfMark(on, 'Iturup');
    const finger = await on.touchscreen.touchStart(point.x, point.y);
    await stage.probe.waitForCard(on);
    await finger.end();
    await cardBox(on);
    expect(await on.evaluate(() => location.hash)).toBe('');
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await tapAt(on, point);
    await until('the link to be followed', () => on.evaluate(() => location.hash === '#followed'));
    expect(await on.$('two-names-card')).toBeNull();
  });

  it('draws a sheet out to nearly all of the window, and back', async () => {
    const size = { width: 390, height: 700 };
    const on = await open('/plain', size);
    const point = await pointOfMark(on, 'Iturup');
    await tapAt(on, point);
    const half = await cardBox(on);
    const outwards = half.y === 0 ? 1 : -1;
    const drag = async (distance: number) => {
      const handle = await stage.probe.boxInCard(on, '.grabber');
      if (handle === null) throw new Error('no handle');
      const x = handle.x + handle.width / 2;
      const y = handle.y + handle.height / 2;
      const finger = await on.touchscreen.touchStart(x, y);
      for (const part of [0.3, 0.6, 1]) await finger.move(x, y + distance * part);
      await finger.end();
    };
    await drag(outwards * 150);
    await until('the upper stop', async () => (await cardBox(on)).height > 0.85 * size.height);
    await drag(-outwards * 150);
    await until('the lower stop', async () => (await cardBox(on)).height === half.height);
  });

  it('closes a sheet that a finger drags to its edge, and keeps one let go on the way', async () => {
    const on = await open('/plain', { width: 390, height: 700 });
    const point = await pointOfMark(on, 'Iturup');
    await tapAt(on, point);
    const box = await cardBox(on);
    const toEdge = box.y === 0 ? -1 : 1;
    const handle = await stage.probe.boxInCard(on, '.grabber');
    if (handle === null) throw new Error('no handle');
    const drag = async (distance: number) => {
      const x = handle.x + handle.width / 2;
      const y = handle.y + handle.height / 2;
      const finger = await on.touchscreen.touchStart(x, y);
      for (const part of [0.3, 0.6, 1]) await finger.move(x, y + toEdge * distance * part);
      await finger.end();
    };
    await drag(40);
    expect(await cardBox(on)).toEqual(box);
    await drag(110);
    await stage.probe.waitForNoCard(on);
  });
});
