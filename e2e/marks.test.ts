import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, setStage, until, waitForMarks } from './harness.ts';

const article = htmlPage(`
  <p id="plain">Russia and Japan both lay claim to the Kuril Islands, among them Iturup.</p>
  <p>Split: the Kuril <a href="#">Islands</a>, and <ruby>択<rt>え</rt>捉<rt>とろふ</rt></ruby>島.</p>
  <ul><li>Kuril</li><li>Islands</li></ul>
  <p><code>Kunashir</code> <textarea>Kunashir</textarea> <span contenteditable>Kunashir</span></p>`);

/** In a shadow root, and in a frame that has no address of its own: the sheet has to reach both. */
const nested = htmlPage(`
  <div style="height: 60px"><template shadowrootmode="open"><p>On Iturup.</p></template></div>
  <iframe srcdoc="<p>On Kunashir.</p>" style="width: 600px; height: 60px; border: 0"></iframe>`);

/** One mark at the start, and one far below it. */
const long = htmlPage(
  `<p>On Iturup.</p><div id="between" style="height: 6000px"></div><p id="last">On Kunashir.</p>`,
);

/** What is not rendered, until the page or its reader shows it. */
const folded = htmlPage(`
  <details><summary>More</summary><p id="folded">On Iturup.</p></details>
  <button onclick="document.querySelector('section').hidden = false">The other tab</button>
  <section hidden><p id="tab">On Kunashir.</p></section>
  <div style="height: 6000px"></div>
  <div style="content-visibility: auto; contain-intrinsic-size: 100px"><p id="far">On Shikotan.</p></div>`);

/** A shadow host in the middle of a name, one that holds a piece of it, and one after it. */
const hosts = htmlPage(
  `<p><i>Кунашир<span></span></i>а</p><p>Итур<span>у</span>па</p><p>Шикотан<span></span></p>
  <script>for (const host of document.querySelectorAll('span')) host.attachShadow({ mode: 'open' }).innerHTML = 'other words <slot></slot>'</script>`,
  'ru',
);

describe.each(browserKinds)('marks in %s', (kind) => {
  const stage = setStage(kind, {
    '/article': article,
    '/nested': nested,
    '/long': long,
    '/hosts': hosts,
    '/folded': folded,
    '/plain': htmlPage('<p>Nothing of ours.</p>'),
  });

  /** Waits until an element looks other with our entry in the registry than without it. */
  async function drawnIn(page: Page, selector: string): Promise<void> {
    const element = await page.$(selector);
    if (element === null) throw new Error(`no ${selector}`);
    await until('the mark to be drawn', async () => {
      const before = await element.screenshot();
      await page.evaluate(() => CSS.highlights.delete('two-names'));
      const after = await element.screenshot();
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      return Buffer.compare(before, after) !== 0;
    });
  }

  it('are drawn as they come near the window, and where the page moves them', async () => {
    const page = await stage.session.open(`${stage.site.origin}/long`);
    await waitForMarks(page, 2);
    await drawnIn(page, 'p');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await drawnIn(page, '#last');
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.body.prepend(document.createElement('p'), document.createElement('p'));
    });
    await drawnIn(page, 'p:nth-of-type(3)');
    await stage.session.leave(page);
  });

  it('are drawn in what is shown later: details, another tab, a part not rendered while far', async () => {
    const page = await stage.session.open(`${stage.site.origin}/folded`);
    await waitForMarks(page, 3);
    await page.click('summary');
    await drawnIn(page, '#folded');
    await page.click('button');
    await drawnIn(page, '#tab');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await drawnIn(page, '#far');
    await stage.session.leave(page);
  });

  it('have a style that no page without a mark can ask for', async () => {
    const page = await stage.session.open(`${stage.site.origin}/plain`);
    await sleep(500);
    const lines = () =>
      page.evaluate(() =>
        ['two-names', 'two-names-solid', 'two-names-tinted'].map(
          (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
        ),
      );
    const before = await lines();
    await stage.session.leave(page);
    expect(before).toEqual(before.map(() => before[0]));
    expect(before[0]).not.toBe('underline');
  });

  it('are the mentions of the page, and nothing of its DOM changes', async () => {
    const page = await stage.session.open(`${stage.site.origin}/article`);
    const marks = await waitForMarks(page, 7);
    expect(marks.map(({ text }) => text)).toEqual([
      'Kuril Islands',
      'Iturup',
      'Kuril Islands',
      '択',
      '捉',
      '島',
      'Kuril',
    ]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/two-names/);
    await stage.session.leave(page);
  });

  it('leave out the shadow trees that stand between the pieces of a name', async () => {
    const page = await stage.session.open(`${stage.site.origin}/hosts`);
    const marks = await waitForMarks(page, 6);
    expect(marks.map(({ text }) => text)).toEqual(['Кунашир', 'а', 'Итур', 'у', 'па', 'Шикотан']);
    await stage.session.leave(page);
  });

  it('are drawn by a sheet that the page cannot see', async () => {
    const page = await stage.session.open(`${stage.site.origin}/article`);
    await waitForMarks(page, 7);
    const drawn = () => page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 60 } });
    /** Takes our entry out for two frames, as a page could. */
    const without = await until('the marks to be drawn', async () => {
      const before = await drawn();
      await page.evaluate(() => CSS.highlights.delete('two-names'));
      const after = await drawn();
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      return Buffer.compare(before, after) !== 0;
    });
    expect(without).toBe(true);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    await stage.session.leave(page);
  });

  it.each([
    ['an open shadow root', 0],
    ['a frame without an address', 1],
  ])('are drawn in %s', async (_, index) => {
    const page = await stage.session.open(`${stage.site.origin}/nested`);
    const frame = page.frames()[index] ?? page.mainFrame();
    const clip = { x: 0, y: index * 80, width: 600, height: 60 };
    await until('the mark', () => frame.evaluate(() => CSS.highlights.has('two-names')));
    await until('the mark to be drawn', async () => {
      const before = await page.screenshot({ clip });
      await frame.evaluate(() => CSS.highlights.delete('two-names'));
      const after = await page.screenshot({ clip });
      await frame.evaluate(() => dispatchEvent(new Event('focus')));
      return Buffer.compare(before, after) !== 0;
    });
    await stage.session.leave(page);
  });
});
