/** Pages made of several documents, and pages that take hold of the selection: the reader's steps go on all the same. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  browserKinds,
  htmlPage,
  pointOfMark,
  setStage,
  until,
  waitForEveryFrame,
  waitForMarks,
} from '../harness.ts';
import { keyCommands, pressCommand } from '../key-commands.ts';

const filler = '<p>Nothing of note happened on that day, and the ferry left on time.</p>';
const letter = (text: string) =>
  `<!doctype html><html lang=en><title>Letter</title><p>${text}</p>`.replaceAll('"', '&quot;');
const frame = (text: string) =>
  `<iframe style="width:600px;height:200px" srcdoc="${letter(text)}"></iframe>`;

const pages = {
  '/mail': htmlPage(
    `<p>About Iturup.</p>${frame('Dear all, the ferry to Shikotan sails. <p>So does the one to Kunashir.')}<p>Sent from Etorofu.</p>`,
  ),
  '/inbox': htmlPage(
    `<style>iframe{width:700px;height:640px}</style><p>About Iturup.</p>${frame('The ferry to Shikotan sails at noon.')}`,
  ),
  '/two-columns': htmlPage(
    `<style>iframe{position:absolute;left:600px;top:20px}</style><p>About Iturup.</p>${frame('The ferry to Shikotan sails.')}`,
  ),
  '/embedded': htmlPage(
    `<p>About Iturup.</p><object type="text/html" data="/letter" style="width:600px;height:200px"></object>`,
  ),
  '/letter': htmlPage('<p>A note on Shikotan.</p>'),
  '/desk': htmlPage(`${frame('A note on Shikotan.')}${frame('A note on Kunashir.')}`),
  '/editor': htmlPage(
    `<p>About Iturup.</p><div style="height:560px"></div><iframe style="width:600px;height:100px"></iframe><script>
      const page = document.querySelector('iframe').contentDocument;
      page.open();
      page.write('<!doctype html><body contenteditable>Write here</body>');
      page.close();
    </script>`,
  ),
  '/inner': htmlPage(`${filler.repeat(40)}<p>Far down: Shikotan.</p>${filler.repeat(5)}`),
  '/tall': htmlPage(
    '<style>body{margin:0}iframe{width:100%;height:3000px;border:0}</style><p>Iturup.</p><iframe src="/inner"></iframe>',
  ),
  '/no-selection': htmlPage(
    `<p>On Iturup.</p><p>On Shikotan.</p><p>On Kunashir.</p><script>
      document.addEventListener('selectionchange', () => { if (getSelection().rangeCount > 0) getSelection().removeAllRanges(); });
    </script>`,
  ),
  '/caret-home': htmlPage(
    `<p>On Iturup.</p><p>On Shikotan.</p><p>On Kunashir.</p><script>
      document.addEventListener('selectionchange', () => { if (!getSelection().isCollapsed) getSelection().collapse(document.body, 0); });
    </script>`,
  ),
  '/caret-at-foot': htmlPage(
    `<p>On Iturup.</p><p>On Shikotan.</p><textarea id="answer"></textarea><script>
       const sheet = getSelection();
       document.getElementById('answer').focus();
       sheet.collapse(document.body, document.body.childNodes.length);
     </script>`,
  ),
  '/access-keys': htmlPage(
    `<nav>${['o', 'u', '.', ',', 'p'].map((key) => `<a href="#${key}" accesskey="${key}">${key}</a>`).join(' ')}</nav>
     <p>On Iturup.</p><script>window.clicked = []; addEventListener('click', ({ target }) => clicked.push(target.textContent))</script>`,
  ),
  '/clipped': htmlPage(
    `<style>
       .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
       .shut { height: 0; overflow: hidden } .line { width: 90px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
       .roll { height: 80px; overflow: auto }
       .off { position: absolute; left: -9999px } .above { position: absolute; top: -9999px }
       .indented { text-indent: -9999px; overflow: hidden } .none { font-size: 0 } .nil { transform: scale(0) } .cut { clip-path: polygon(0 0, 0 0, 0 0) }
     </style>
     <p>On Iturup.</p><p><span class="sr">For screen readers: Shikotan.</span></p><div class="shut"><p>Kunashir, folded away.</p></div>
     <p class="line">A very long line that ends with Habomai.</p><p class="off">Off the page: Shikotan.</p><p class="above">Above it: Kunashir.</p>
     <p class="indented">Kunashir for a picture.</p><p class="none">No size: Kunashir.</p><p class="nil">No scale: Kunashir.</p><p class="cut">No area: Kunashir.</p>
     <iframe style="position:absolute;left:-9999px" srcdoc="${letter('Away: Kunashir.')}"></iframe>
     <p><span style="display:contents">No box: Habomai.</span></p>
     <div style="clip-path:inset(0 0 100% 0)"><p>Rolled up: Kunashir.</p></div><div hidden="until-found">Not found yet: Kunashir.</div>
     <div style="position:fixed;top:0;right:-340px;width:300px"><p>A drawer: Kunashir.</p></div><div style="position:fixed;top:0;left:0;transform:translateY(-110%)"><p>A sheet: Kunashir.</p></div>
     <svg viewBox="0 0 200 20" width="800"><foreignObject width="200" height="20"><div style="text-align:right;font-size:10px">Drawn: Habomai</div></foreignObject></svg>
     <section style="clip-path:polygon(0 calc(0% + 1vw), 100% 0, 100% 100%, 0 100%)"><p>Slanted: Kunashir.</p></section>
     <div style="width:40px;height:400px"><div style="width:400px;height:40px;overflow:hidden;transform-origin:0 0;transform:translateX(40px) rotate(90deg)">Turned: Shikotan.</div></div>
     <div style="height:1200px"></div><section style="opacity:0"><p>Fades in once reached: Shikotan.</p></section>
     <a href="#" style="position:absolute;top:0;left:0;transform:translateY(-100%)">Skip to Kunashir</a><a href="#" style="position:absolute;top:0;left:0;translate:0 -110%">Skip to Kunashir</a>
     <a href="#" style="position:absolute;top:0;left:0;margin-top:-200px">Skip to Kunashir</a>
     <div class="roll">${filler.repeat(9)}<p>Etorofu, in a box that scrolls.</p></div>`,
  ),
};

describe.each(browserKinds)('a page of several documents in %s', (kind) => {
  const stage = setStage(kind, pages);
  let page: Page | undefined;

  afterEach(async () => {
    if (page) await stage.session.leave(page);
    page = undefined;
  });

  async function open(path: string): Promise<Page> {
    page = await stage.session.open(`${stage.site.origin}${path}`);
    await page.bringToFront();
    await waitForEveryFrame(page);
    return page;
  }

  const press = (key: keyof typeof keyCommands) => pressCommand(stage.session, keyCommands[key]);

  /** In each frame, the name whose card is open there, or the empty string. */
  async function cardsIn(on: Page): Promise<string[]> {
    const tabId = await stage.probe.tabId(on);
    return stage.probe.inExtension<string[]>(
      `async (browser) => (await browser.scripting.executeScript({
        target: { tabId: ${tabId}, allFrames: true },
        func: () => {
          const host = document.querySelector('two-names-card');
          if (!host) return '';
          const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
          return root?.querySelector('.title')?.textContent ?? '';
        },
      })).map(({ result }) => result)`,
    );
  }

  async function isOnlyCard(on: Page, name: string): Promise<boolean> {
    const open = (await cardsIn(on)).filter((text) => text !== '');
    return open.length === 1 && open[0]?.includes(name) === true;
  }

  /** Waits until there is one card in the tab, on a name. */
  const oneCardOn = (on: Page, name: string) =>
    until(`one card, on ${name}`, () => isOnlyCard(on, name));

  async function steps(on: Page, way: readonly (readonly ['next' | 'previous', string])[]) {
    for (const [key, name] of way) {
      await press(key);
      await oneCardOn(on, name);
    }
  }

  it('is stepped through in the order in which it lies, with one card at a time', async () => {
    const on = await open('/mail');
    await steps(on, [
      ['next', 'Iturup'],
      ['next', 'Shikotan'],
      ['next', 'Kunashir'],
      ['next', 'Etorofu'],
      ['previous', 'Kunashir'],
      ['previous', 'Shikotan'],
      ['previous', 'Iturup'],
    ]);
  });

  it('keeps the card in a frame open while the pointer rests on its name', async () => {
    const on = await open('/inbox');
    const inner = await until('the frame', async () => on.frames()[1]);
    const corner = await on.$eval('iframe', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    const name = await inner.$eval('p', ({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild as Text, 13);
      range.setEnd(firstChild as Text, 21);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const at = { x: corner.x + name.x, y: corner.y + name.y };
    await on.mouse.move(at.x - 2, at.y);
    await on.mouse.move(at.x, at.y);
    await oneCardOn(on, 'Shikotan');
    // Longer than a card stays open behind the pointer.
    await sleep(1_500);
    expect(await isOnlyCard(on, 'Shikotan')).toBe(true);
    await on.mouse.move(0, 0);
  });

  it('is stepped through from frame to frame where the page around has no mention', async () => {
    const on = await open('/desk');
    await steps(on, [
      ['next', 'Shikotan'],
      ['next', 'Kunashir'],
      ['previous', 'Shikotan'],
    ]);
  });

  it('is stepped through into a document that an object holds', async () => {
    const on = await open('/embedded');
    await steps(on, [
      ['next', 'Iturup'],
      ['next', 'Shikotan'],
      ['previous', 'Iturup'],
    ]);
  });

  it('is scrolled to a mention far down in a frame as tall as its content', async () => {
    const on = await open('/tall');
    await steps(on, [
      ['next', 'Iturup'],
      ['next', 'Shikotan'],
    ]);
    const inner = await until('the frame', async () => on.frames()[1]);
    const ends = async () => {
      const shift = await on.$eval('iframe', (element) => element.getBoundingClientRect().top);
      return inner.evaluate((y) => {
        const box = document.querySelector('two-names-card')?.getBoundingClientRect();
        return box && { top: box.top + y, bottom: box.bottom + y };
      }, shift);
    };
    // A frame hears a moment later how far the page around it was scrolled, and its card moves then.
    await until('the card within the window', async () => {
      const at = await ends();
      return at && at.top >= 0 && at.bottom <= 900;
    });
  });

  /** Rests on the first mark of a frame. */
  async function hoverIn(on: Page, index: number): Promise<void> {
    const inner = on.frames()[index];
    const shift = await on.$$eval(
      'iframe',
      (elements, number) => {
        const element = elements[number];
        if (!element) return { x: 0, y: 0 };
        const { x, y } = element.getBoundingClientRect();
        return { x: x + element.clientLeft, y: y + element.clientTop };
      },
      index - 1,
    );
    const point = await inner?.evaluate(() => {
      for (const [name, highlight] of CSS.highlights.entries()) {
        if (!name.startsWith('two-names')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return null;
    });
    if (!point) throw new Error('no mark in the frame');
    await on.mouse.move(point.x + shift.x - 2, point.y + shift.y);
    await on.mouse.move(point.x + shift.x, point.y + shift.y);
  }

  it('has one card, though the pointer opens another in a frame', async () => {
    const on = await open('/two-columns');
    await steps(on, [['next', 'Iturup']]);
    await hoverIn(on, 1);
    await oneCardOn(on, 'Shikotan');
  });

  it('keeps the card that opened last, though the news of one before comes after it', async () => {
    const on = await open('/two-columns');
    await hoverIn(on, 1);
    await oneCardOn(on, 'Shikotan');
    const hearOfCard = (openedAtMs: number) =>
      stage.probe.inContentScript(
        on,
        `(message) => (globalThis.browser ?? chrome).runtime.sendMessage(message)`,
        { type: 'card', token: 'another', openedAtMs, isOpen: true },
      );
    await hearOfCard(Date.now() - 60_000);
    expect(await isOnlyCard(on, 'Shikotan')).toBe(true);
    await hearOfCard(Date.now());
    await until('no card', async () => (await cardsIn(on)).every((text) => text === ''));
  });

  /** Other frames are told of a card a moment later, by way of the background. */
  const pageToHear = (on: Page) =>
    until('the page to be told', () =>
      stage.probe.inContentScript<boolean>(
        on,
        `() => globalThis[Symbol.for('two-names-ear')].listeners.size > 0`,
      ),
    );

  const noCard = (on: Page) =>
    until('no card', async () => (await cardsIn(on)).every((text) => text === ''));

  it('closes a card in a frame by a click on the page around', async () => {
    const on = await open('/desk');
    await steps(on, [['next', 'Shikotan']]);
    await pageToHear(on);
    await on.mouse.click(900, 500);
    await noCard(on);
  });

  it('keeps a card in a frame that a click opened, though the page around is clicked', async () => {
    const on = await open('/desk');
    await hoverIn(on, 1);
    await oneCardOn(on, 'Shikotan');
    await on.mouse.down();
    await on.mouse.up();
    await pageToHear(on);
    await on.mouse.click(900, 500);
    // Longer than a card stays open that is told of a click elsewhere.
    await sleep(1_000);
    expect(await isOnlyCard(on, 'Shikotan')).toBe(true);
  });

  it('closes a card in the page by a click in a frame', async () => {
    const on = await open('/two-columns');
    await steps(on, [['next', 'Iturup']]);
    // The frame is told of it a moment later.
    await sleep(500);
    await on.mouse.click(900, 180);
    await noCard(on);
  });

  it('closes its card by Escape in the frame of an editor that is written by script', async () => {
    const on = await openEditor();
    await hoverMark(on);
    await oneCardOn(on, 'Iturup');
    await sleep(500);
    await focusFrame(on);
    await on.keyboard.press('Escape');
    await noCard(on);
  });

  it('closes its card by Escape in a frame that came later', async () => {
    const on = await openEditor();
    await on.$eval('iframe', (element) => element.remove());
    await hoverMark(on);
    await oneCardOn(on, 'Iturup');
    await on.evaluate(() => {
      const late = document.createElement('iframe');
      late.srcdoc = '<input>';
      document.body.append(late);
    });
    await sleep(1_000);
    await focusFrame(on);
    await on.keyboard.press('Escape');
    await noCard(on);
  });

  /** The frame of the editor has no mark to wait for. */
  async function openEditor(): Promise<Page> {
    page = await stage.session.open(`${stage.site.origin}/editor`);
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  }

  async function hoverMark(on: Page): Promise<void> {
    const { x, y } = await pointOfMark(on, 'Iturup');
    await on.mouse.move(x - 2, y);
    await on.mouse.move(x, y);
  }

  /** Puts the focus into the page's one frame, without the pointer, which would close the card. */
  async function focusFrame(on: Page): Promise<void> {
    const inner = await until('the frame', async () => on.frames()[1]);
    await inner.evaluate(() => {
      window.focus();
      (document.querySelector('input') ?? document.body).focus();
    });
    await until('the focus in the frame', () =>
      on.evaluate(() => document.activeElement?.localName === 'iframe'),
    );
  }

  it('closes a card in a frame by Escape, wherever the focus is', async () => {
    const on = await open('/desk');
    await on.evaluate(() => {
      for (const type of ['keydown', 'keyup'] as const)
        window.addEventListener(type, ({ key }) => document.body.append(key));
    });
    await hoverIn(on, 1);
    await oneCardOn(on, 'Shikotan');
    await pageToHear(on);
    await on.keyboard.press('Escape');
    await noCard(on);
    // The key was the card's, and the next one is the page's again.
    expect(await on.evaluate(() => document.body.textContent)).not.toContain('Escape');
    await on.keyboard.press('Escape');
    await until('the page to hear of it', () =>
      on.evaluate(() => document.body.textContent?.includes('Escape')),
    );
  });

  it.each(['/no-selection', '/caret-home'])(
    'is stepped through though it takes the selection away (%s)',
    async (path) => {
      const on = await open(path);
      await steps(on, [
        ['next', 'Iturup'],
        ['next', 'Shikotan'],
        ['next', 'Kunashir'],
        ['previous', 'Shikotan'],
      ]);
    },
  );

  it('is stepped through from its top where the page has put the caret at its foot', async () => {
    const on = await open('/caret-at-foot');
    await steps(on, [
      ['next', 'Iturup'],
      ['next', 'Shikotan'],
    ]);
  });

  it('is stepped on through after a key that moves no caret of the reader’s', async () => {
    const on = await open('/caret-home');
    await steps(on, [['next', 'Iturup']]);
    await on.keyboard.press('ArrowDown');
    await steps(on, [['next', 'Shikotan']]);
  });

  it('is stepped through from where the reader clicks', async () => {
    const on = await open('/no-selection');
    await steps(on, [['next', 'Iturup']]);
    await on.keyboard.press('Escape');
    await on.goto(`${stage.site.origin}/mail`);
    await waitForMarks(on, 2);
    const last = await on.$eval('body > p:last-child', (element) => {
      const { x, y, height } = element.getBoundingClientRect();
      return { x: x + 3, y: y + height / 2 };
    });
    await on.mouse.click(last.x, last.y);
    await steps(on, [['next', 'Etorofu']]);
  });

  it('passes over names that are clipped away for good, in steps and in the list', async () => {
    const on = await open('/clipped');
    const listed = await stage.probe.inContentScript<string[]>(
      on,
      `async () => (await globalThis[Symbol.for('two-names')].annotator.list()).map(({ surface }) => surface)`,
    );
    const seen = ['Iturup', 'Habomai', 'Habomai', 'Kunashir', 'Shikotan', 'Shikotan', 'Etorofu'];
    expect(listed).toEqual(seen);
    await steps(
      on,
      seen.map((name) => ['next', name]),
    );
  });

  it('keeps its access keys, and ours are others', async () => {
    const on = await open('/access-keys');
    const taken = await on.$$eval('[accesskey]', (elements) =>
      elements.map((element) => element.getAttribute('accesskey')?.toLowerCase()),
    );
    for (const { key } of Object.values(keyCommands)) {
      expect(taken).not.toContain(key.toLowerCase());
    }
    await steps(on, [['next', 'Iturup']]);
    expect(await on.evaluate('clicked')).toEqual([]);
  });
});
