/**
 * Faults in both browsers: the background asleep, gone or late, storage that fails, the extension reloaded
 * under open pages, its script twice in one document, pages that flood us. None throws into the page, and
 * none leaves a mark that leads nowhere.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { watchComplaints } from '../scripts/workshop/complaints.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { serve } from '../scripts/workshop/server.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { brokenCopy } from './broken-copy.ts';
import {
  type BrowserKind,
  browserKinds,
  htmlPage,
  marksOf,
  pointOfMark,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';

const article = htmlPage('<p id="text">On Iturup and on Kunashir.</p>');

async function rest(page: Page, text = 'Iturup'): Promise<void> {
  const point = await pointOfMark(page, text);
  await page.mouse.move(point.x, point.y + 60);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
}

/** What a page itself complains of. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Runs a test in a browser with a broken copy of the extension. */
async function withBroken(
  options: { kind: BrowserKind; file: string; before: string; keepWelcome?: boolean },
  run: (parts: { page: Page; probe: Probe; complaints: () => readonly string[] }) => Promise<void>,
): Promise<void> {
  const { kind, file, before } = options;
  const extension = brokenCopy(kind, file, before);
  const site = await serve({ '/': article });
  const session = await startSession({ kind, extension, keepWelcome: true });
  try {
    const complaints = watchComplaints(session);
    const probe = await Probe.open(session);
    const page = await session.browser.newPage();
    const own = complaintsOf(page);
    await page.goto(`${site.origin}/`);
    await page.bringToFront();
    await run({ page, probe, complaints });
    expect(own).toEqual([]);
  } finally {
    await session.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

const messages = '(globalThis.browser ?? chrome).runtime.onMessage';

describe.each(browserKinds)('a fault of the background in %s', (kind) => {
  it('that never answers leaves the page quiet and unmarked', async () => {
    await withBroken(
      {
        kind,
        file: 'background.js',
        before: `${messages}.addListener(() => new Promise(() => {})); ${messages}.addListener = () => {};`,
      },
      async ({ page, complaints }) => {
        await sleep(3_000);
        expect(await marksOf(page)).toEqual([]);
        expect(complaints()).toEqual([]);
      },
    );
  });

  it('that refuses everything is asked again a second later, and five seconds after that', async () => {
    await withBroken(
      {
        kind,
        file: 'background.js',
        before: `{ const { scripting, storage } = globalThis.browser ?? chrome; const askedAt = [];
          scripting.executeScript = async ({ files }) => { if (files?.includes('marks.js')) { askedAt.push(Date.now()); await storage.session.set({ askedAt }); } throw new Error('no'); }; }`,
      },
      async ({ page, probe, complaints }) => {
        const asked = await until('a question after each pause', async () => {
          const { askedAt = [] } = await probe.inExtension<{ askedAt?: readonly number[] }>(
            `(browser) => browser.storage.session.get('askedAt')`,
          );
          return askedAt.length >= 3 && askedAt;
        });
        const [first = 0, second = 0, third = 0] = asked;
        // Compared with each other, for a busy machine counts each question late.
        expect(third - second).toBeGreaterThan(second - first);
        expect(asked.length).toBeLessThanOrEqual(4);
        expect(await marksOf(page)).toEqual([]);
        expect(complaints()).toEqual([]);
      },
    );
  });

  it('that answers two seconds late has the marks two seconds late', async () => {
    await withBroken(
      {
        kind,
        file: 'background.js',
        before: `{ const { scripting } = globalThis.browser ?? chrome; const now = scripting.executeScript.bind(scripting);
          scripting.executeScript = async (...given) => { await new Promise((done) => setTimeout(done, 2000)); return now(...given); }; }`,
      },
      async ({ page, complaints }) => {
        await waitForMarks(page, 2);
        expect(complaints()).toEqual([]);
      },
    );
  });
});

describe.each(browserKinds)('a fault of storage in %s', (kind) => {
  it.each(['background', 'card'])(
    'in the script "%s" means the defaults, and no error',
    async (name) => {
      const file = name === 'card' ? 'card-en.js' : 'background.js';
      await withBroken(
        {
          kind,
          file,
          before: `for (const area of ['sync', 'local', 'managed']) { const { storage } = globalThis.browser ?? chrome; if (storage[area]) storage[area].get = () => Promise.reject(new Error('storage is broken')); }`,
        },
        async ({ page, probe, complaints }) => {
          await waitForMarks(page, 2);
          await rest(page);
          expect(await probe.waitForCard(page)).toContain('Etorofu');
          expect(complaints()).toEqual([]);
        },
      );
    },
  );
});

describe.each(browserKinds)('an open page in %s', (kind) => {
  const stage = setStage(kind, {
    '/': article,
    '/editor': htmlPage(
      '<p>On Iturup.</p><textarea id="a" spellcheck="true"></textarea><div id="b" contenteditable spellcheck="true"><p>Kunashir</p></div>',
    ),
    '/find': htmlPage(
      `<p>${'Nothing here. '.repeat(400)}</p><p id="text">On Iturup in the end.</p>`,
    ),
  });
  const open = async (path: string) => {
    const page = await stage.session.open(`${stage.site.origin}${path}`);
    await page.bringToFront();
    return page;
  };

  it('is marked once where the script comes in many copies', async () => {
    const page = await open('/');
    await waitForMarks(page, 2);
    const tabId = await stage.probe.tabId(page);
    await stage.probe.inExtension(
      `async (browser) => { for (const file of ['content-scripts/watch.js', 'marks.js', 'card-en.js', 'card-en.js', 'marks.js', 'content-scripts/watch.js']) await browser.scripting.executeScript({ target: { tabId: ${tabId} }, files: [file] }); }`,
    );
    await rest(page);
    await stage.probe.waitForCard(page);
    expect(await page.$$eval('two-names-card', ({ length }) => length)).toBe(1);
    expect((await marksOf(page)).map(({ text }) => text)).toEqual(['Iturup', 'Kunashir']);
    await stage.session.leave(page);
  });

  it('types, undoes and checks spelling in its editors as before', async () => {
    const page = await open('/editor');
    await waitForMarks(page, 1);
    await page.focus('#a');
    await page.keyboard.type('On Shikotan');
    await page.keyboard.down('Control');
    await page.keyboard.press('z', { commands: ['Undo'] });
    await page.keyboard.up('Control');
    const undone = await page.$eval('#a', (field) => (field as HTMLTextAreaElement).value);
    expect('On Shikotan'.startsWith(undone) && undone !== 'On Shikotan').toBe(true);
    await page.evaluate(() => {
      const editor = document.getElementById('b');
      editor?.focus();
      getSelection()?.selectAllChildren(editor ?? document.body);
      document.execCommand('insertText', false, 'Habomai and Iturup');
      document.execCommand('undo');
    });
    expect(await page.$eval('#b', (editor) => editor.textContent?.trim())).toBe('Kunashir');
    expect(
      await page.$$eval('#a, #b', (fields) =>
        fields.map((field) => (field as HTMLElement).spellcheck),
      ),
    ).toEqual([true, true]);
    expect((await marksOf(page)).map(({ text }) => text)).toEqual(['Iturup']);
    await stage.session.leave(page);
  });

  it('finds, selects, copies and prints its text as before', async () => {
    const page = await open('/find');
    await waitForMarks(page, 1);
    const found = await page.evaluate(() => {
      // What find-in-page does, as far as scripts can ask for it.
      type Finder = { find(text: string): boolean };
      return [(window as unknown as Finder).find('Iturup in'), String(getSelection())];
    });
    expect(found).toEqual([true, 'Iturup in']);
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('text') ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      let text = '';
      document.addEventListener('copy', (event) => {
        text = String(getSelection());
        event.preventDefault();
      });
      document.execCommand('copy');
      return text || String(getSelection());
    });
    expect(copied).toBe('On Iturup in the end.');
    await rest(page);
    await stage.probe.waitForCard(page);
    const pdf = await page.pdf();
    expect(pdf.length).toBeGreaterThan(1_000);
    expect((await marksOf(page)).length).toBe(1);
    await stage.session.leave(page);
  });
});
