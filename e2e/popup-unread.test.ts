/** What the popup says of a page without our script, in both browsers. */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { violationsOf } from './axe.ts';
import { brokenCopy } from './broken-copy.ts';
import { browserKinds, htmlPage, type Stage, setStage, until, waitForMarks } from './harness.ts';
import { giveAgain, takeBack } from './permission.ts';

const article = htmlPage('<p>The ferry to Kunashir and the mail for Iturup.</p>');

const xml = (type: string, body: string) => ({ body, headers: { 'content-type': type } });
const drawing = xml(
  'image/svg+xml',
  '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Iturup</text></svg>',
);
const data = xml('application/xml', '<?xml version="1.0"?><places><place>Iturup</place></places>');

const opened: Page[] = [];
afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((page) => page.close()));
});

async function popupOn(page: Page, { session, probe }: Stage): Promise<Page> {
  const popup = await session.openOwn(`popup.html?tab=${await probe.tabId(page)}`);
  opened.push(popup);
  return popup;
}

const waitForText = (popup: Page, text: string) =>
  until(`“${text}” in the popup`, async () =>
    (await popup.evaluate(() => document.body.innerText)).includes(text),
  );

describe.each(browserKinds)('the popup on a page that our script did not reach, in %s', (kind) => {
  const extension = brokenCopy(
    kind,
    'background.js',
    '(globalThis.browser ?? chrome).permissions.onAdded.addListener = () => {};',
  );
  const stage = setStage(kind, { '/a': article }, { extension });
  afterAll(() => rmSync(extension, { recursive: true }));

  it('asks for a reload of a page that was loaded before we could read it', async () => {
    await takeBack[kind](stage);
    const page = await stage.session.open(`${stage.site.origin}/a`);
    opened.push(page);
    await giveAgain[kind](stage);
    const popup = await popupOn(page, stage);
    await waitForText(popup, 'Reload it to see what it mentions.');
    expect(await violationsOf(popup)).toEqual([]);
    await page.reload();
    await page.bringToFront();
    await waitForMarks(page, 2);
    await waitForText(await popupOn(page, stage), '2 mentions');
  });
});

describe.each(browserKinds)('the popup on a page that we do not read, in %s', (kind) => {
  const stage = setStage(kind, { '/drawing': drawing, '/data': data });

  // Chromium shows data as an HTML page of its own making.
  const unread = kind === 'firefox' ? ['/drawing', '/data'] : ['/drawing'];
  it.each(unread)('says that it reads text only, on %s', async (path) => {
    const page = await stage.session.open(stage.site.origin + path);
    opened.push(page);
    const popup = await popupOn(page, stage);
    await waitForText(popup, 'Two Names reads pages of text only.');
    expect(await violationsOf(popup)).toEqual([]);
  });

  // Chromium lets an extension that a driver installs read files: there is nothing to be told there.
  if (kind === 'chromium') return;
  it('tells how files are allowed, on a file', async () => {
    const page = await stage.session.open(pathToFileURL(`${buildFolder(kind)}/licences.html`).href);
    opened.push(page);
    const popup = await popupOn(page, stage);
    await waitForText(popup, 'This is a file on your computer.');
    expect(await violationsOf(popup)).toEqual([]);
    // The look-up works all the same.
    await popup.type('input', 'etorufo');
    await waitForText(popup, '択捉島');
  });
});
