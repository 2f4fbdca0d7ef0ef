/**
 * Our card beside a page preview, on the same words in the same window: for docs/card.md. The previews
 * are drawn by the library that sites use for them. The text in them is ours, because no other host is asked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { fontPages } from '../workshop/page-fonts.ts';
import type { ServedPage } from '../workshop/server.ts';
import { cardOn, openAt, type Shot, type Stage, type WindowSize } from './shot.ts';

const paths = { card: '/compared/card', preview: '/compared/preview' };
const library = '/wikipedia-preview.js';
const size: WindowSize = { width: 620, height: 640 };

/** What stands in for an article's opening. */
const summary = {
  titles: { canonical: 'Iturup' },
  extract_html:
    '<p><b>Iturup</b>, or <b>Etorofu</b>, is an island at the southern end of the Kuril Islands. It is administered by Russia and claimed by Japan.</p>',
  dir: 'ltr',
  type: 'standard',
};

function article(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two ways</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/fonts.css">
    <style>:root { color-scheme: light dark } body { margin: 3rem; font: 17px/1.6 Georgia, "Noto Serif", serif }</style>
    </head><body>
    <p>The talks on a peace treaty stood still. From
    <a href="#" data-wikipedia-preview data-wp-title="Iturup">Etorofu</a>
    the mail went on to Kunashiri as it had for years, and the fishing boats with it.</p>
    ${script}</body></html>`;
}

/** The pages that the two shots are taken of. */
export function comparedPages(): Record<string, ServedPage> {
  const file = createRequire(import.meta.url).resolve('wikipedia-preview');
  return {
    // The own scripts of the names, which not every machine has a font for.
    ...fontPages(),
    [paths.card]: article(''),
    [paths.preview]: article(
      `<script src="${library}"></script><script>wikipediaPreview.init({ lang: 'en' })</script>`,
    ),
    [library]: { body: readFileSync(file), headers: { 'content-type': 'text/javascript' } },
  };
}

async function answerLocally(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().includes('/page/summary/')) return void request.continue();
    void request.respond({
      status: 200,
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify(summary),
    });
  });
}

async function previewOnArticle(stage: Stage): Promise<Page> {
  const page = await openAt(stage, `${stage.origin}${paths.preview}`, size);
  await answerLocally(page);
  await page.bringToFront();
  await page.hover('[data-wikipedia-preview]');
  await page.waitForFunction(
    (words) => document.querySelector('.wp-popup')?.textContent?.includes(words),
    {},
    'administered by Russia',
  );
  return page;
}

/** In one browser: what is compared does not differ between the two. */
export const comparedShots: readonly Shot[] = [
  {
    name: 'compared-preview',
    ...size,
    only: ['chromium'],
    settings: { enabled: false },
    show: previewOnArticle,
  },
  {
    name: 'compared-card',
    ...size,
    only: ['chromium'],
    show: cardOn('Etorofu', { path: paths.card }),
  },
];
