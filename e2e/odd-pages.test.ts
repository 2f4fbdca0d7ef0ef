import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ServedPage } from '../scripts/workshop/server.ts';
import { browserKinds, htmlPage, marksOf, setStage, waitForMarks } from './harness.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const mention = 'Iturup, one of the Kuril Islands';

/** Bytes without sense, the same at each run: chance may write a tag that waits for a host in vain. */
function senselessBytes(length: number): Uint8Array {
  return createHash('shake256', { outputLength: length }).update('odd pages').digest();
}

function as(type: string, body: string | Uint8Array): ServedPage {
  return { body, headers: { 'content-type': type } };
}

const quiet: Record<string, ServedPage> = {
  'an empty answer': '',
  'an empty document': htmlPage(''),
  'bytes without sense sent as HTML': as('text/html', senselessBytes(64 * kilobyte)),
  'a paragraph of 5 MB': htmlPage(`<p>${'lorem ipsum dolor '.repeat((5 * megabyte) / 18)}</p>`),
  'a frame set': '<!doctype html><frameset><frame src="about:blank"></frameset>',
  'an SVG document': as(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${mention}</text></svg>`,
  ),
  'broken XML': as('application/xhtml+xml', '<html><p>Iturup'),
};

const marked: Record<string, ServedPage> = {
  'a plain text': as('text/plain; charset=utf-8', `${mention}\n`),
  'an XHTML document': as(
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>${mention}</p></body></html>`,
  ),
  'a page in quirks mode': `<html><body><p>${mention}`,
  'a page of Shift_JIS': as(
    'text/html; charset=shift_jis',
    // 択捉島 in Shift_JIS.
    Buffer.from([0x3c, 0x70, 0x3e, 0x91, 0xf0, 0x91, 0xa8, 0x93, 0x87]),
  ),
  'a very long text with a name at its end': htmlPage(
    `<p>${'lorem ipsum dolor '.repeat(megabyte / 18)} ${mention}</p>`,
  ),
};

const paths = new Map(
  [...Object.entries(quiet), ...Object.entries(marked)].map(
    ([name, page], index) => [name, { path: `/${index}`, page }] as const,
  ),
);

describe.each(browserKinds)('odd pages in %s', (kind) => {
  const stage = setStage(
    kind,
    Object.fromEntries([...paths.values()].map(({ path, page }) => [path, page])),
  );

  async function visit(name: string) {
    const page = await stage.session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${stage.site.origin}${paths.get(name)?.path}`);
    return { page, ourErrors: () => errors.filter((error) => /two-names|extension:/i.test(error)) };
  }

  it.each(Object.keys(quiet))('%s gets no mark, no change and no error', async (name) => {
    const { page, ourErrors } = await visit(name);
    const before = await page.evaluate(() => document.documentElement?.outerHTML);
    // Long enough for a first reading of what is there.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await marksOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement?.outerHTML)).toBe(before);
    expect(ourErrors()).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(marked))('%s is marked, without a change or an error', async (name) => {
    const { page, ourErrors } = await visit(name);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(ourErrors()).toEqual([]);
    await page.close();
  });
});
