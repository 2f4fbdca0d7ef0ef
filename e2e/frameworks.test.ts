import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { frameworkPages, frameworks } from './frameworks/bundle.ts';
import { type StoryWindow, storyAt } from './frameworks/story.ts';
import { browserKinds, marksOf, setStage, until, waitForMarks } from './harness.ts';

const ticks = 12;

/** The whole DOM as text, open shadow roots included. */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(
      (element) => element.shadowRoot ?? [],
    );
    const html = document.documentElement.getHTML({ shadowRoots: roots });
    // lit draws a number of its own at each load.
    return html.replace(/lit\$\d+\$/g, 'lit');
  });
}

function namesAt(tick: number): string[] {
  const { name, items, aside } = storyAt(tick);
  const inItems = items.map((item) => item.replace(/ (is|are) .*/, ''));
  return [name, name, ...inItems, ...(aside === undefined ? [] : ['Northern Territories'])];
}

describe.each(browserKinds)('pages that draw themselves again, in %s', (kind) => {
  const stage = setStage(kind);
  let plain: Session;

  beforeAll(async () => {
    for (const [path, page] of Object.entries(await frameworkPages())) {
      const headers = { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' };
      stage.site.set(path, { body: page, headers });
    }
    plain = await startSession({ kind });
  });
  afterAll(() => plain?.close());

  it.each(frameworks)('%s keeps its DOM, its console and its marks', async (framework) => {
    const url = `${stage.site.origin}/${framework}.html`;
    const errors: string[] = [];
    const marked = await stage.session.browser.newPage();
    marked.on('pageerror', (error) => errors.push(String(error)));
    marked.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    await marked.goto(url);
    const unmarked = await plain.open(url);
    await waitForMarks(marked, namesAt(0).length);

    for (let tick = 1; tick <= ticks; tick += 1) {
      for (const page of [marked, unmarked]) {
        await page.evaluate(() => (globalThis as StoryWindow).tick?.());
      }
      await until(`the marks of tick ${tick}`, async () => {
        const texts = (await marksOf(marked)).map(({ text }) => text);
        return texts.join() === namesAt(tick).join();
      });
    }
    expect(await serialised(marked)).toBe(await serialised(unmarked));
    expect(errors).toEqual([]);
    await marked.close();
    await unmarked.close();
  });
});
