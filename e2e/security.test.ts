/** What a page can learn of us and make us do: the attacks of docs/security.md, in both browsers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { firefoxId } from '../scripts/firefox-id.ts';
import { oldestVersions } from '../scripts/oldest-versions.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { browserKinds, htmlPage, pointOfMark, setStage, until, waitForMarks } from './harness.ts';
import { type Findings, harvest, spyingPage } from './spy.ts';

const mentioning = '<p id="text">After the sanctions the talks on Iturup came to an end.</p>';
const strictPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'";

/** A page that owns the card's tag, and asks for the inside of every element of it. */
const trap = `<script>
  window.caught = [];
  customElements.define('two-names-card', class extends HTMLElement {
    #internals;
    constructor() { super(); caught.push(new Error('made').stack); this.#internals = this.attachInternals(); }
    look() { return this.#internals.shadowRoot; }
    connectedCallback() {
      caught.push(new Error('connected').stack);
      setTimeout(() => { if (this.look()) caught.push('INSIDE ' + this.look().textContent); });
    }
    attributeChangedCallback() { caught.push(new Error('attribute').stack); }
    static observedAttributes = ['style', 'popover'];
  });
</script>`;

const pages = {
  '/spy': spyingPage(mentioning),
  '/spy-none': spyingPage('<p id="text">Nothing of the kind is said here.</p>'),
  '/spy-strict': {
    body: spyingPage(mentioning),
    headers: { 'content-security-policy': strictPolicy },
  },
  '/trap': htmlPage(`${trap}${mentioning}`),
  '/plain': htmlPage(mentioning),
  '/names': htmlPage(
    `<p>&lt;img src=x onerror="document.title='broken'"&gt; On Iturup &lt;/b&gt;&lt;script&gt;document.title='broken'&lt;/script&gt; &amp;amp; \u202e\u0000 so on.</p>`,
    'en',
    '&lt;b&gt;Iturup&lt;/b&gt;',
  ),
};

describe.each(browserKinds)('what a page can do, in %s', (kind) => {
  const stage = setStage(kind, pages);
  const opened: Page[] = [];

  async function open(path: string): Promise<Page> {
    const page = await stage.session.open(`${stage.site.origin}${path}`);
    opened.push(page);
    await page.bringToFront();
    return page;
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });

  async function openCard(page: Page): Promise<string> {
    await waitForMarks(page);
    const point = await pointOfMark(page, 'Iturup');
    await page.mouse.move(point.x - 2, point.y);
    await page.mouse.move(point.x, point.y);
    return stage.probe.waitForCard(page);
  }

  const isCardOpen = async (page: Page) => (await page.$('two-names-card')) !== null;
  const ask = (page: Page) => page.evaluate(harvest) as Promise<Findings>;
  /** Everything that would tell who the reader is: our address, our ids. */
  const traces = () =>
    new RegExp(
      [
        '(chrome|moz)-extension:',
        new URL(stage.session.origin).host,
        firefoxId.slice(1, -1),
        'content-scripts/',
      ].join('|'),
      'i',
    );

  it.each(['/spy', '/spy-strict'])(
    'learns no address and no id of ours on %s, with a card used and closed, and gets no node of it',
    async (path) => {
      const page = await open(path);
      await openCard(page);
      const during = await ask(page);
      for (const section of ['timeline', 'glance', 'reports']) {
        const tab = await until('the tab', () =>
          stage.probe.boxInCard(page, `[data-section="${section}"]`),
        );
        await page.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
      }
      const copy = await until('the button', () => stage.probe.boxInCard(page, '.copy'));
      await page.mouse.click(copy.x + copy.width / 2, copy.y + copy.height / 2);
      await page.keyboard.press('Escape');
      await stage.probe.waitForNoCard(page);
      const after = await ask(page);
      // It did listen, and our host was there to be heard of.
      expect(after.heard.some((line) => line.includes('<two-names-card'))).toBe(true);
      for (const { heard, reached, called } of [during, after]) {
        expect(heard.filter((line) => traces().test(line))).toEqual([]);
        expect(reached).toEqual([]);
        expect(called).toEqual([]);
      }
    },
  );

  it('learns nothing at all on a page without a mention', async () => {
    const visited = async (page: Page) => {
      await sleep(1_500);
      const { heard, ...rest } = await ask(page);
      // Times differ from visit to visit, the pointer and the window move as they like, and a tab that is not
      // drawn yet when it is looked at has not been revealed.
      const lines = heard
        .map((line) => line.replace(/\d+(\.\d+)?/g, '0'))
        .filter(
          (line) =>
            !/^(mouse|pointer|focus|blur|visibility|resize|performance|pagereveal)/.test(line),
        )
        .filter((line) => !line.startsWith('{'));
      return { ...rest, lines: [...new Set(lines)].sort() };
    };
    const withUs = await visited(await open('/spy-none'));
    const plain = await startSession({ kind });
    try {
      const without = await visited(await plain.open(`${stage.site.origin}/spy-none`));
      expect(withUs).toEqual(without);
      expect(withUs.highlights).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  it('cannot look into the card by owning its tag', async () => {
    const page = await open('/trap');
    await openCard(page);
    await sleep(200);
    const caught = (await page.evaluate('caught')) as string[];
    expect(caught.filter((line) => line.startsWith('INSIDE'))).toEqual([]);
    expect(caught.filter((line) => traces().test(line))).toEqual([]);
  });

  it('cannot open, close or move a card with events of its own', async () => {
    const page = await open('/plain');
    await waitForMarks(page);
    const point = await pointOfMark(page, 'Iturup');
    const forge = (types: readonly string[], where: { x: number; y: number }) =>
      page.evaluate(
        ({ names, x, y }) => {
          const targets = [document.elementFromPoint(x, y), document, window, document.body];
          for (const type of names) {
            const shared = { bubbles: true, composed: true, cancelable: true };
            const at = { ...shared, clientX: x, clientY: y, button: 0 };
            for (const target of targets) {
              target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
              target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
              target?.dispatchEvent(new KeyboardEvent(type, { ...shared, key: 'Escape' }));
              target?.dispatchEvent(new CustomEvent(type, { ...shared, detail: { id: 1 } }));
            }
          }
        },
        { names: types, ...where },
      );
    const types = ['pointermove', 'pointerover', 'pointerenter', 'mousemove', 'click', 'touchend'];
    await forge(types, point);
    await sleep(1_000);
    expect(await isCardOpen(page)).toBe(false);

    await openCard(page);
    const before = await page.$eval('two-names-card', (host) => host.getAttribute('style'));
    await forge(['keydown', 'keyup', 'pointerdown', 'pointerleave', 'blur', 'scroll'], {
      x: 700,
      y: 500,
    });
    await page.$eval('two-names-card', (host) => {
      for (const type of ['click', 'keydown', 'focusout', 'pointerleave', 'mouseleave']) {
        host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      (host as HTMLElement).click();
    });
    await sleep(700);
    expect(await page.$eval('two-names-card', (host) => host.getAttribute('style'))).toBe(before);
    expect(await stage.probe.cardText(page)).toContain('Iturup');
  });

  it('cannot make us do anything by messages', async () => {
    const page = await open('/plain');
    await waitForMarks(page);
    const tabs = async () =>
      stage.probe.inExtension<number>('async (browser) => (await browser.tabs.query({})).length');
    const stored = async () =>
      stage.probe.inExtension('async (browser) => await browser.storage.sync.get()');
    const before = [await tabs(), await stored()];
    const answers = await page.evaluate(async (id) => {
      const messages = [
        { type: 'open-page', page: 'dossier' },
        { type: 'load-card' },
        { type: 'paint-marks', on: [''] },
        { type: 'count', count: 99 },
        { to: 'card', type: 'go' },
        { type: 'gone' },
      ];
      const names = ['two-names', 'two-names-card', 'wxt:content-script-started', 'message'];
      for (const message of messages) {
        window.postMessage(message, '*');
        for (const name of names) {
          for (const target of [window, document, document.documentElement]) {
            target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
          }
        }
        for (const name of names) new BroadcastChannel(name).postMessage(message);
      }
      // What our scripts meet at is in a world of their own: the page's object of that name is another.
      const fake = { annotator: { list: () => [{}] }, card: { notice: () => {} } };
      Object.assign(window, { [Symbol.for('two-names')]: fake });
      Object.assign(window, { [Symbol.for('two-names-started')]: true });
      type Runtime = { sendMessage?: (id: string, message: unknown) => Promise<unknown> };
      const world = globalThis as {
        chrome?: { runtime?: Runtime };
        browser?: { runtime?: Runtime };
      };
      const runtime = world.browser?.runtime ?? world.chrome?.runtime;
      if (!runtime?.sendMessage) return 'no way';
      return runtime.sendMessage(id, messages[0]).then(String, () => 'refused');
    }, new URL(stage.session.origin).host);
    expect(['no way', 'refused']).toContain(answers);
    await sleep(800);
    expect(await isCardOpen(page)).toBe(false);
    expect([await tabs(), await stored()]).toEqual(before);
    expect(await openCard(page)).toContain('Etorofu');
  });

  it('cannot load anything of ours, even where it knows the address', async () => {
    const page = await open('/plain');
    const files = [
      'manifest.json',
      'popup.html',
      'icon/16.png',
      'content-scripts/watch.js',
      'card-en.js',
    ];
    const loaded = await page.evaluate(
      async (origin, names) => {
        const done: string[] = [];
        const load = (tag: string, attribute: string, address: string) =>
          new Promise<void>((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => {
              done.push(`${tag} ${address}`);
              resolve();
            };
            element.onerror = () => resolve();
            element.setAttribute(attribute, address);
            document.body.append(element);
            setTimeout(resolve, 1_500);
          });
        await Promise.all(
          names.flatMap((name) => {
            const address = `${origin}/${name}`;
            return [
              load('img', 'src', address),
              load('script', 'src', address),
              fetch(address).then(
                () => void done.push(`fetch ${address}`),
                () => {},
              ),
            ];
          }),
        );
        return done;
      },
      stage.session.origin,
      files,
    );
    expect(loaded).toEqual([]);
    // A frame of ours in a page would be a page of ours that others lay things over.
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `${stage.session.origin}/popup.html`);
    await sleep(700);
    const framed = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
    );
    expect(framed.filter((shown) => shown.includes('Two Names'))).toEqual([]);
  });

  it('puts its words into the popup as text, never as markup', async () => {
    const page = await open('/names');
    await waitForMarks(page);
    const popup = await stage.session.openOwn(`popup.html?tab=${await stage.probe.tabId(page)}`);
    opened.push(popup);
    await until('the list', () => popup.$('[role="option"]'));
    const [shown, images, scripts, title] = await popup.evaluate(() => [
      document.querySelector('[role="option"]')?.textContent ?? '',
      document.querySelectorAll('img').length,
      document.querySelectorAll('body script').length,
      document.title,
    ]);
    expect(shown).toContain('</b><script>');
    expect([images, scripts]).toEqual([0, 0]);
    expect(title).not.toContain('broken');
  });

  it('shares us with no other extension: its messages are refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'two-names-stranger-'));
    const gecko = {
      id: 'stranger@two-names.example',
      strict_min_version: `${oldestVersions.firefox}.0`,
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Stranger',
        version: '1.0',
        permissions: ['storage'],
        background: kind === 'firefox' ? { scripts: ['b.js'] } : { service_worker: 'b.js' },
        ...(kind === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
        content_scripts: [{ matches: ['http://*/told*'], js: ['c.js'] }],
      }),
    );
    const id = kind === 'firefox' ? firefoxId : new URL(stage.session.origin).host;
    const message = { type: 'open-page', page: 'dossier' };
    writeFileSync(
      join(folder, 'b.js'),
      `const api = globalThis.browser ?? chrome;
       api.runtime.onMessage.addListener((_, __, answer) => {
         Promise.resolve(api.runtime.sendMessage(${JSON.stringify(id)}, ${JSON.stringify(message)}))
           .then((value) => answer('answered: ' + value), (error) => answer('refused: ' + error.message));
         return true;
       });`,
    );
    writeFileSync(
      join(folder, 'c.js'),
      `const api = globalThis.browser ?? chrome;
       api.runtime.sendMessage('try').then((told) => document.documentElement.setAttribute('data-told', told));`,
    );
    const tabs = () =>
      stage.probe.inExtension<number>('async (browser) => (await browser.tabs.query({})).length');
    const stranger = await stage.session.browser.installExtension(folder);
    try {
      stage.site.set('/told', htmlPage('<p>Nothing.</p>'));
      const page = await open('/told');
      const before = await tabs();
      const told = await until('the answer', () =>
        page.evaluate(() => document.documentElement.getAttribute('data-told')),
      );
      expect(told).toMatch(/^(refused|answered: undefined)/);
      await sleep(500);
      expect(await tabs()).toBe(before);
    } finally {
      await stage.session.browser.uninstallExtension(stranger);
      rmSync(folder, { recursive: true });
    }
  });
});
