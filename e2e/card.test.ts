/** The card on real pages, in both browsers: opening, staying, closing, focus, layers, keyboard. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, pointOfMark, setStage, until, waitForMarks } from './harness.ts';

const filler = '<p>A line of nothing in particular, to make the page long enough to scroll.</p>';
const passage =
  '<p id="text">After the sanctions the talks on a peace treaty over Iturup came to an end, as did visits without a visa to Kunashir.</p>';

const pages = {
  '/plain': htmlPage(
    `<button id="before">Before</button><textarea id="notes"></textarea>${filler.repeat(4)}${passage}${filler.repeat(60)}`,
  ),
  '/dialog': htmlPage(
    `${filler}<dialog id="dialog"><p>A word on Iturup in a dialog.</p></dialog><script>document.getElementById('dialog').showModal()</script>`,
  ),
  '/strict': {
    body: htmlPage(`${filler}${passage}`),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
    },
  },
  '/hostile': htmlPage(
    `<style>* { color: red !important; font-size: 40px !important; } two-names-card, html > * { opacity: .2; }
     two-names-card { display: none !important; transform: scale(.1) !important; width: 10px !important; }</style>${passage}`,
  ),
  '/shortcuts': htmlPage(
    `${passage}<script>window.heard = []; for (const type of ['keydown', 'keyup', 'keypress', 'click']) for (const capture of [true, false]) document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? '')), capture)</script>`,
  ),
  '/wrapped': htmlPage(
    `<div style="font: 20px/30px serif; width: 240px; margin: 200px">After the talks on the <span>Northern Territories of Japan, that is the Southern Kuril Islands</span>, had ended.</div>`,
  ),
};

describe.each(browserKinds)('the card in %s', (kind) => {
  const stage = setStage(kind, pages);
  let page: Page | undefined;

  async function open(path: string): Promise<Page> {
    page = await stage.session.open(`${stage.site.origin}${path}`);
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  }
  afterEach(async () => {
    if (page) await stage.session.leave(page);
    page = undefined;
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.remove(['showDelayMs', 'closeDelayMs', 'openBy'])`,
    );
  });

  /** Sets delays that a busy machine does not exceed between two moves of the pointer. */
  async function withDelays(delays: { showDelayMs?: number; closeDelayMs?: number }) {
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.set(${JSON.stringify(delays)})`,
    );
  }

  async function hover(on: Page, text = 'Iturup'): Promise<{ x: number; y: number }> {
    const point = await pointOfMark(on, text);
    await on.mouse.move(point.x - 3, point.y);
    await on.mouse.move(point.x, point.y);
    return point;
  }

  async function hostBox(on: Page) {
    const box = await on.evaluate(() => {
      const rect = document.querySelector('two-names-card')?.getBoundingClientRect();
      return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
    });
    if (box === null) throw new Error('No card is open.');
    return box;
  }

  async function isOpen(on: Page): Promise<boolean> {
    return (await on.$('two-names-card')) !== null;
  }

  it('opens on a hover with both names, whose it is, what each side says and a quote that fits', async () => {
    const on = await open('/plain');
    await hover(on);
    const text = await stage.probe.waitForCard(on);
    for (const part of [
      'Iturup',
      'Итуруп',
      'Etorofu',
      '択捉島',
      'claimed by Japan',
      'Japan:',
      'Russia:',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Because this paragraph speaks of');
  });

  it('is one closed host under the document element, and only while it is open', async () => {
    const on = await open('/plain');
    expect(await isOpen(on)).toBe(false);
    await hover(on);
    await stage.probe.waitForCard(on);
    expect(
      await on.evaluate(() => {
        const [host, ...others] = document.querySelectorAll('two-names-card');
        return [host?.parentNode === document.documentElement, host?.shadowRoot, others.length];
      }),
    ).toEqual([true, null, 0]);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
  });

  it('does not open when the pointer only passes', async () => {
    await withDelays({ showDelayMs: 2_000 });
    const on = await open('/plain');
    const point = await hover(on);
    await on.mouse.move(point.x, point.y - 80);
    await sleep(2_500);
    expect(await isOpen(on)).toBe(false);
  });

  it('lies wholly beside the line, never over it', async () => {
    const on = await open('/plain');
    const point = await hover(on);
    await stage.probe.waitForCard(on);
    const box = await hostBox(on);
    const line = { top: point.y - 9, bottom: point.y + 9 };
    expect(box.y >= line.bottom || box.y + box.height <= line.top).toBe(true);
    expect(box.width).toBe(360);
  });

  it('stays while the pointer travels to it and is in it, and closes after it left', async () => {
    await withDelays({ closeDelayMs: 1_500 });
    const on = await open('/plain');
    const point = await hover(on);
    await stage.probe.waitForCard(on);
    const box = await hostBox(on);
    const target = { x: box.x + box.width - 40, y: box.y + box.height / 2 };
    // In all longer than the delay of closing: only the safe triangle keeps the card open.
    for (let step = 1; step <= 10; step += 1) {
      await on.mouse.move(
        point.x + ((target.x - point.x) * step) / 10,
        point.y + ((target.y - point.y) * step) / 10,
      );
      await sleep(200);
    }
    await sleep(2_000);
    expect(await isOpen(on)).toBe(true);
    await on.mouse.move(5, 5);
    await stage.probe.waitForNoCard(on);
  });

  it('closes by Escape and stays shut while the pointer rests', async () => {
    const on = await open('/plain');
    const point = await hover(on);
    await stage.probe.waitForCard(on);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await on.mouse.move(point.x + 1, point.y);
    await sleep(700);
    expect(await isOpen(on)).toBe(false);
  });

  it('closes by a click outside', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    await on.mouse.click(900, 20);
    await stage.probe.waitForNoCard(on);
  });

  it('follows its line when the page scrolls, and goes with it', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    const before = await hostBox(on);
    await on.evaluate(() => window.scrollBy({ top: 30, behavior: 'instant' }));
    await until('the card to follow', async () => (await hostBox(on)).y === before.y - 30);
    await on.evaluate(() => window.scrollBy({ top: 1500, behavior: 'instant' }));
    await stage.probe.waitForNoCard(on);
  });

  it('opens over a modal dialog, can be used there, and its Escape leaves the dialog open', async () => {
    const on = await open('/dialog');
    await hover(on);
    await stage.probe.waitForCard(on);
    const tab = await stage.probe.boxInCard(on, '[data-section="timeline"]');
    if (tab === null) throw new Error('no tab');
    await on.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await until('the timeline', async () =>
      (await stage.probe.cardText(on))?.includes('Treaty of Shimoda'),
    );
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    expect(await on.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  it('is drawn with its own styles under a strict content security policy', async () => {
    const on = await open('/strict');
    await hover(on);
    await stage.probe.waitForCard(on);
    const drawn = await stage.probe.inCard<string[]>(
      on,
      `(root) => { const style = getComputedStyle(root.querySelector('.card')); return [style.display, style.fontSize]; }`,
    );
    expect(drawn).toEqual(['flex', '15px']);
  });

  it('is out of reach of the page’s own rules', async () => {
    const on = await open('/hostile');
    await hover(on);
    await stage.probe.waitForCard(on);
    expect((await hostBox(on)).width).toBe(360);
    const drawn = await stage.probe.inCard<string[]>(
      on,
      `(root) => { const style = getComputedStyle(root.querySelector('.card')); return [style.fontSize, style.color]; }`,
    );
    expect(drawn).toEqual(['15px', 'rgb(36, 33, 28)']);
    const opacity = await on.$eval('two-names-card', (host) => getComputedStyle(host).opacity);
    expect(opacity).toBe('1');
  });

  it('takes the focus by command, gives it back, and lets no key through to the page', async () => {
    const on = await open('/shortcuts');
    await on.evaluate(() => {
      const text = document.getElementById('text')?.firstChild;
      const at = text?.textContent?.indexOf('Iturup') ?? 0;
      if (text) getSelection()?.setBaseAndExtent(text, at, text, at + 6);
    });
    await stage.probe.inContentScript(
      on,
      `() => globalThis[Symbol.for('two-names')].annotator.openAtSelection()`,
    );
    await stage.probe.waitForCard(on);
    await until('the focus', () =>
      stage.probe.inCard<boolean>(
        on,
        `(root) => root.activeElement?.getAttribute('role') === 'dialog'`,
      ),
    );
    await on.keyboard.press('j');
    for (let stops = 0; stops < 40; stops += 1) {
      await on.keyboard.press('Tab');
      const isTab = await stage.probe.inCard<boolean>(
        on,
        `(root) => root.activeElement?.getAttribute('role') === 'tab'`,
      );
      if (isTab) break;
    }
    await on.keyboard.press('ArrowRight');
    expect(
      await stage.probe.inCard<string>(on, `(root) => root.activeElement?.dataset.section`),
    ).toBe('dispute');
    expect(await on.evaluate('heard')).toEqual([]);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    expect(await on.evaluate(() => document.activeElement === document.body)).toBe(true);
    await on.keyboard.press('j');
    expect(await on.evaluate('heard')).toContain('keydown j');
  });

  it('gives the focus back to what had it', async () => {
    const on = await open('/plain');
    await on.focus('#before');
    await stage.probe.inContentScript(
      on,
      `() => { const { annotator, card } = globalThis[Symbol.for('two-names')]; annotator.step(1); }`,
    );
    await stage.probe.waitForCard(on);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('announces a step once, and nothing on a hover', async () => {
    const on = await open('/plain');
    const status = () =>
      stage.probe.inCard<string>(on, `(root) => root.querySelector('[role=status]').textContent`);
    await hover(on);
    await stage.probe.waitForCard(on);
    await sleep(300);
    expect(await status()).toBe('');
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await stage.probe.inContentScript(
      on,
      `() => globalThis[Symbol.for('two-names')].annotator.step(1)`,
    );
    await stage.probe.waitForCard(on);
    expect(await until('the announcement', status)).toMatch(/^(Iturup, Etorofu|Etorofu, Iturup)$/);
  });

  it('copies a quote with its citation on an http page', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    await stage.probe.inCard(
      on,
      `(root) => { root.querySelector('.best .copy').scrollIntoView({ block: 'center', behavior: 'instant' }); return null; }`,
    );
    const button = await stage.probe.boxInCard(on, '.best .copy');
    if (button === null) throw new Error('no button');
    await on.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await until('the button to say so', async () =>
      (await stage.probe.cardText(on))?.includes('Copied'),
    );
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await on.focus('#notes');
    await on.keyboard.down('Control');
    // Chromium's driver needs to be told what the keys mean.
    await on.keyboard.press('v', { commands: ['Paste'] });
    await on.keyboard.up('Control');
    const pasted = await on.$eval('#notes', (notes) => (notes as HTMLTextAreaElement).value);
    expect(pasted).toMatch(/^“.+”\n— .*Report [1-5], /s);
  });

  it('closes after the pointer left also when it clicked inside', async () => {
    const on = await open('/plain');
    await on.focus('#before');
    await hover(on);
    await stage.probe.waitForCard(on);
    const tab = await stage.probe.boxInCard(on, '[data-section="timeline"]');
    if (tab === null) throw new Error('no tab');
    await on.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await on.mouse.move(990, 5);
    await stage.probe.waitForNoCard(on);
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('is pinned by a click on its mark, and stays until it is closed', async () => {
    const on = await open('/plain');
    const point = await pointOfMark(on, 'Iturup');
    await on.mouse.click(point.x, point.y);
    await stage.probe.waitForCard(on);
    await on.mouse.move(5, 5);
    await on.mouse.click(900, 20);
    await on.mouse.move(point.x, point.y + 400);
    await sleep(800);
    expect(await isOpen(on)).toBe(true);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
  });

  it('makes ready while the button is down, and opens when it is up', async () => {
    await stage.probe.inExtension(`(browser) => browser.storage.sync.set({ openBy: 'click' })`);
    const on = await open('/plain');
    const { x, y } = await pointOfMark(on, 'Iturup');
    await on.mouse.move(x, y);
    await on.mouse.down();
    await until('the card’s script', () =>
      stage.probe.inContentScript<boolean>(
        on,
        `() => globalThis[Symbol.for('two-names')].card !== undefined`,
      ),
    );
    expect(await on.$('two-names-card')).toBeNull();
    await on.mouse.up();
    await stage.probe.waitForCard(on);
  });

  it('does not open where a click ends a selection', async () => {
    // Else the pointer that rests on the mark afterwards would open the card, and rightly.
    await stage.probe.inExtension(`(browser) => browser.storage.sync.set({ openBy: 'click' })`);
    const on = await open('/plain');
    const point = await pointOfMark(on, 'Iturup');
    await on.mouse.click(point.x - 90, point.y);
    await on.keyboard.down('Shift');
    await on.mouse.click(point.x, point.y);
    await on.keyboard.up('Shift');
    expect(await on.evaluate(() => String(getSelection()))).not.toBe('');
    await sleep(300);
    expect(await isOpen(on)).toBe(false);
    // Chromium keeps the selection through a click within it.
    await on.mouse.click(point.x - 90, point.y);
    await on.mouse.click(point.x, point.y);
    await stage.probe.waitForCard(on);
    await stage.probe.inExtension('(browser) => browser.storage.sync.clear()');
  });

  it('shows on the name which one the page used', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    const used = await stage.probe.inCard<string[]>(
      on,
      `(root) => [...root.querySelectorAll('h2 .used')].map((name) => name.textContent + getComputedStyle(name).textDecorationLine)`,
    );
    expect(used).toEqual(['Iturupunderline']);
  });

  it('names the works behind a number in a bubble, which Escape closes before the card', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    const before = await stage.probe.boxInCard(on, '.positions');
    const mark = await stage.probe.boxInCard(on, '.status .source-mark');
    if (mark === null) throw new Error('no numbers');
    await on.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const bubble = await until('the bubble', () => stage.probe.boxInCard(on, '.source-bubble'));
    expect(bubble.width).toBeGreaterThan(100);
    expect(await stage.probe.boxInCard(on, '.positions')).toEqual(before);
    await on.keyboard.press('Escape');
    await until(
      'no bubble',
      async () => (await stage.probe.boxInCard(on, '.source-bubble')) === null,
    );
    expect(await isOpen(on)).toBe(true);
  });

  it('is entered by Tab after a step, and the first step names the keys', async () => {
    const on = await open('/plain');
    await stage.probe.inContentScript(
      on,
      `() => globalThis[Symbol.for('two-names')].annotator.step(1)`,
    );
    expect(await stage.probe.waitForCard(on)).toContain('Tab: into the card');
    await on.keyboard.press('Tab');
    await until('the focus', () =>
      stage.probe.inCard<boolean>(
        on,
        `(root) => root.activeElement?.getAttribute('role') === 'dialog'`,
      ),
    );
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
  });

  it('copies both names from its menu', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    const click = async (selector: string) => {
      const box = await until(selector, () => stage.probe.boxInCard(on, selector));
      await on.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    await click('[aria-haspopup="menu"]');
    await click('[role="menuitem"]');
    await until('the menu to say so', async () =>
      (await stage.probe.cardText(on))?.includes('Copied'),
    );
    await on.keyboard.press('Escape');
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await on.focus('#notes');
    await on.keyboard.down('Control');
    await on.keyboard.press('v', { commands: ['Paste'] });
    await on.keyboard.up('Control');
    expect(await on.$eval('#notes', (notes) => (notes as HTMLTextAreaElement).value)).toBe(
      'Iturup (Etorofu)',
    );
  });

  it('survives a page that removes its host or its text', async () => {
    const on = await open('/plain');
    const point = await hover(on);
    await stage.probe.waitForCard(on);
    await on.evaluate(() => document.querySelector('two-names-card')?.remove());
    await sleep(200);
    await on.mouse.move(5, 5);
    await sleep(50);
    await on.mouse.move(point.x, point.y);
    await stage.probe.waitForCard(on);
    await on.evaluate(() => document.getElementById('text')?.remove());
    await stage.probe.waitForNoCard(on);
  });

  it('shows the same place again where the reader was', async () => {
    const on = await open('/plain');
    await hover(on);
    await stage.probe.waitForCard(on);
    const tab = await stage.probe.boxInCard(on, '[data-section="dispute"]');
    if (tab === null) throw new Error('no tab');
    await on.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await on.keyboard.press('Escape');
    await stage.probe.waitForNoCard(on);
    await on.mouse.move(5, 5);
    await sleep(50);
    await hover(on);
    expect((await stage.probe.waitForCard(on)).toLowerCase()).toContain('the dispute in brief');
  });

  it('opens beside the fragment under the pointer where a mention wraps', async () => {
    const on = await open('/wrapped');
    const fragments = await on.evaluate(() => {
      for (const [name, highlight] of CSS.highlights.entries()) {
        if (!name.startsWith('two-names')) continue;
        for (const abstract of highlight) {
          const range = document.createRange();
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
          const rects = [...range.getClientRects()];
          if (rects.length > 1) {
            return rects.map(({ x, y, width, height }) => ({ x, y, width, height }));
          }
        }
      }
      return [];
    });
    const last = fragments.at(-1);
    if (last === undefined) throw new Error('No mention wraps here.');
    await on.mouse.move(last.x + 5, last.y + last.height / 2);
    await on.mouse.move(last.x + 6, last.y + last.height / 2);
    await stage.probe.waitForCard(on);
    const box = await hostBox(on);
    expect(Math.abs(box.y - (last.y + last.height))).toBeLessThan(20);
  });
});
