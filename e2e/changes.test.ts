import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, marksOf, setStage, until, waitForMarks } from './harness.ts';

const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

/** Waits until the marks of a page are these, in order. */
async function expectMarks(page: Page, expected: readonly string[]): Promise<void> {
  let last: string[] = [];
  await until(`the marks ${JSON.stringify(expected)}`, async () => {
    last = await texts(page);
    return JSON.stringify(last) === JSON.stringify(expected);
  }).catch((error) => {
    expect(last, String(error)).toEqual(expected);
  });
}

describe.each(browserKinds)('a page that changes, in %s', (kind) => {
  const stage = setStage(kind, {
    '/': htmlPage('<main><p id="first">On Iturup.</p><p id="second">Nothing.</p></main>'),
    '/empty': htmlPage('<main></main>'),
    '/beside': htmlPage(
      '<p><b>Kuriles</b><i></i><a><i></i>Iturup</a></p><p><a>Kunashir<i></i></a><b>Kuriles</b></p>',
    ),
    '/feed': htmlPage('<main>Nothing of note.</main>'),
  });
  const open = (path = '/') => stage.session.open(`${stage.site.origin}${path}`);

  it('is marked where text is added, changed, moved and removed', async () => {
    const page = await open();
    await expectMarks(page, ['Iturup']);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>And Kunashir.</p>');
    });
    await expectMarks(page, ['Iturup', 'Kunashir']);
    await page.evaluate(() => {
      const first = document.querySelector('#first')?.firstChild as Text;
      first.data = 'On the coast of Iturup and of Shikotan.';
    });
    await expectMarks(page, ['Iturup', 'Shikotan', 'Kunashir']);
    await page.evaluate(() => {
      document.querySelector('main')?.prepend(document.querySelector('p:last-child') as Node);
    });
    await expectMarks(page, ['Kunashir', 'Iturup', 'Shikotan']);
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await expectMarks(page, ['Kunashir']);
    await page.evaluate(() => {
      (document.querySelector('main') as Element).innerHTML = '';
    });
    await expectMarks(page, []);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await stage.session.leave(page);
  });

  it('is marked where a name is put together or taken apart', async () => {
    const page = await open('/empty');
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>The Ku<b>nash</b></p>');
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await texts(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('p')?.append('ir coast.'));
    await expectMarks(page, ['Kunashir']);
    await page.evaluate(() => document.querySelector('b')?.remove());
    await expectMarks(page, []);
    await stage.session.leave(page);
  });

  it('is marked where what stood beside a name becomes a field, with empty elements between them', async () => {
    const page = await open('/beside');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await texts(page)).toEqual([]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('b')) one.setAttribute('contenteditable', '');
    });
    await expectMarks(page, ['Iturup', 'Kunashir']);
    await stage.session.leave(page);
  });

  it('is marked in what comes later of a feed', async () => {
    const page = await open('/feed');
    for (let step = 0; step < 20; step += 1) {
      await page.evaluate((count) => {
        const items = Array.from({ length: 50 }, () => {
          const item = document.createElement('article');
          item.textContent = 'Nothing of note here.';
          return item;
        });
        if (count % 10 === 9 && items[7]) items[7].textContent = `On Iturup, ${count}.`;
        document.querySelector('main')?.append(...items);
      }, step);
    }
    await expectMarks(page, ['Iturup', 'Iturup']);
    await stage.session.leave(page);
  });

  it('is marked in a list of tens of thousands that comes at once', async () => {
    const page = await open('/empty');
    await page.evaluate(() => {
      const rows = '<p>Nothing of note.</p>'.repeat(15_000);
      const main = document.querySelector('main') as Element;
      main.innerHTML = `<p>On Iturup.</p>${rows}<p>On Kunashir.</p>${rows}<p>On Shikotan.</p>`;
    });
    await expectMarks(page, ['Iturup', 'Kunashir', 'Shikotan']);
    await stage.session.leave(page);
  });

  it('is marked in open shadow roots, also in those made later', async () => {
    const page = await open('/empty');
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.querySelector('main')?.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>On Iturup.</p><div id="inner"></div>';
    });
    await expectMarks(page, ['Iturup']);
    await page.evaluate(() => {
      const outer = document.querySelector('main > div')?.shadowRoot;
      const inner = outer?.querySelector('#inner')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<p>On Shikotan.</p>';
      outer?.querySelector('p')?.append(' And on Kunashir.');
    });
    await until('all three', async () => (await texts(page)).length === 3);
    await stage.session.leave(page);
  });

  it('is no longer marked in what becomes a field to type into', async () => {
    const page = await open();
    await expectMarks(page, ['Iturup']);
    await page.evaluate(() => document.querySelector('main')?.setAttribute('contenteditable', ''));
    await expectMarks(page, []);
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('contenteditable'));
    await expectMarks(page, ['Iturup']);
    await stage.session.leave(page);
  });

  it('keeps its own highlights, and gets ours back when it clears them', async () => {
    const page = await open();
    await expectMarks(page, ['Iturup']);
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#second') as Node);
      CSS.highlights.set('their-own', new Highlight(range));
    });
    await page.evaluate(() => document.querySelector('main')?.append('And Shikotan.'));
    await expectMarks(page, ['Iturup', 'Shikotan']);
    expect(await page.evaluate(() => CSS.highlights.get('their-own')?.size)).toBe(1);
    await page.evaluate(() => CSS.highlights.clear());
    await until('ours to come back', async () => (await texts(page)).length === 2);
    await page.evaluate(() => CSS.highlights.get('two-names')?.clear());
    await until('ours to come back again', async () => (await texts(page)).length === 2);
    await stage.session.leave(page);
  });

  it('stays in step when it toggles a mention ten thousand times', async () => {
    const page = await open('/empty');
    await page.evaluate(async () => {
      const main = document.querySelector('main') as Element;
      for (let count = 0; count < 10_000; count += 1) {
        main.textContent = count % 2 === 0 ? 'On Iturup.' : '';
        if (count % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      main.textContent = 'On Iturup.';
    });
    await expectMarks(page, ['Iturup']);
    expect(await page.evaluate(() => CSS.highlights.get('two-names')?.size)).toBe(1);
    await stage.session.leave(page);
  });
});

describe.each(browserKinds)('frames and other documents, in %s', (kind) => {
  const stage = setStage(kind, {
    '/frame': htmlPage('<p>On Iturup.</p>'),
    '/text': { body: 'On Iturup.\nAnd Kunashir.', headers: { 'content-type': 'text/plain' } },
    '/xhtml': {
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>On Iturup.</p></body></html>',
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    '/svg': {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">On Iturup.</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    '/': htmlPage('<p>No name here.</p>'),
  });

  it('are marked each by itself, whatever their origin', async () => {
    const page = await stage.session.open(`${stage.site.origin}/`);
    const other = stage.site.origin.replace('127.0.0.1', 'localhost');
    await page.evaluate((origin) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<iframe src="/frame"></iframe><iframe src="${origin}/frame"></iframe>` +
          '<iframe srcdoc="<p>On Iturup.</p>"></iframe><iframe id="blank"></iframe>',
      );
      const blank = document.querySelector('#blank') as HTMLIFrameElement;
      if (blank.contentDocument) blank.contentDocument.body.textContent = 'On Iturup.';
    }, other);
    await until('marks in four frames', async () => {
      const counts = await Promise.all(
        page
          .frames()
          .map((frame) =>
            frame.evaluate(() => CSS.highlights.get('two-names')?.size ?? 0).catch(() => 0),
          ),
      );
      return counts.reduce((sum, count) => sum + count, 0) === 4;
    });
    await stage.session.leave(page);
  });

  it('are marked when they are plain text or XHTML, and left alone when they are drawings', async () => {
    const text = await stage.session.open(`${stage.site.origin}/text`);
    expect((await waitForMarks(text, 2)).length).toBe(2);
    const xhtml = await stage.session.open(`${stage.site.origin}/xhtml`);
    expect((await waitForMarks(xhtml, 1)).length).toBe(1);
    const svg = await stage.session.open(`${stage.site.origin}/svg`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await svg.evaluate(() => CSS.highlights.size)).toBe(0);
    await Promise.all([text, xhtml, svg].map((page) => page.close()));
  });
});
